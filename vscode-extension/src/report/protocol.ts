import type { ScanReport } from './scanReport.js';

/** Custom messages between the extension and `promptlint lsp`. */
export const reportRequest = 'promptlint/report';
export const reportChanged = 'promptlint/reportChanged';

export type ScanState = 'scanning' | 'ready' | 'failed';

/** Assumptions of one request; they change nothing on the server. */
export interface WhatIf {
  readonly callsPerMonth?: number;
  readonly parityThreshold?: number;
}

export interface ReportAnswer {
  readonly version: number;
  readonly state: ScanState;
  readonly message?: string;
  readonly folders: readonly FolderReport[];
}

export interface FolderReport {
  readonly uri: string;
  readonly name: string;
  readonly state: ScanState;
  readonly message?: string;
  readonly report: ScanReport | null;
}

export interface ReportChanged {
  readonly version: number;
  readonly state: ScanState;
  readonly folders: readonly {
    readonly uri: string;
    readonly state: ScanState;
    readonly message?: string;
    readonly monthlyUsd: number | null;
    readonly savingUsd: number | null;
    readonly callSites: number;
    readonly findings: number;
  }[];
}
