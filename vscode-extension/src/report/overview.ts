import { groupBy } from './groupBy.js';
import type { FolderReport, ReportAnswer } from './protocol.js';
import type { CallSite, Finding, Subtotal } from './scanReport.js';

/** A call site with the folder that it stands in and what was found there. */
export interface Call {
  /** Unique over all folders. */
  readonly key: string;
  readonly folder: string;
  readonly site: CallSite;
  readonly findings: readonly Finding[];
  /** The best saving of any finding or suggestion; null when nothing is known to be saved. */
  readonly savingUsd: number | null;
}

/** One answer of the server, all folders together. */
export interface Overview {
  readonly calls: readonly Call[];
  readonly monthlyUsd: number;
  readonly savingUsd: number;
  readonly unknownCost: number;
  readonly byModel: readonly Subtotal[];
  readonly catalogDate: string | null;
}

/** Sums the folders' own totals, so that the numbers are those of `promptlint scan`. */
export function overview(answer: ReportAnswer): Overview {
  const reports = answer.folders.flatMap(folder => (folder.report ? [folder.report] : []));
  return {
    calls: answer.folders.flatMap(callsOf),
    monthlyUsd: sum(reports, report => report.totals.monthlyUsd),
    savingUsd: sum(reports, report => report.totals.savingUsd),
    unknownCost: sum(reports, report => report.totals.unknownCost),
    byModel: mergeSubtotals(reports.flatMap(report => report.totals.byModel)),
    catalogDate: reports.map(report => report.tool.catalogDate).sort().at(-1) ?? null,
  };
}

export function callKey(folder: string, callSiteId: string): string {
  return `${folder}#${callSiteId}`;
}

/** The URI of a file of the report, which names it relative to the folder with forward slashes. */
export function fileUri(folder: string, file: string): string {
  return `${folder.replace(/\/$/, '')}/${file.split('/').map(encodeURIComponent).join('/')}`;
}

function callsOf(folder: FolderReport): Call[] {
  const report = folder.report;
  if (!report) return [];
  const found = groupBy(report.findings, finding => finding.callSiteId);
  return report.callSites.map(site => {
    const findings = found.get(site.id) ?? [];
    return { key: callKey(folder.uri, site.id), folder: folder.uri, site, findings, savingUsd: savingOf(findings) };
  });
}

function savingOf(findings: readonly Finding[]): number | null {
  const savings = findings.flatMap(finding => (finding.savingUsd !== null && finding.savingUsd > 0 ? [finding.savingUsd] : []));
  return savings.length > 0 ? Math.max(...savings) : null;
}

function mergeSubtotals(subtotals: readonly Subtotal[]): Subtotal[] {
  return [...groupBy(subtotals, subtotal => subtotal.name)]
    .map(([name, parts]) => ({
      name,
      callSites: sum(parts, part => part.callSites),
      monthlyUsd: sum(parts, part => part.monthlyUsd),
      savingUsd: sum(parts, part => part.savingUsd),
    }))
    .sort((a, b) => b.monthlyUsd - a.monthlyUsd || a.name.localeCompare(b.name));
}

function sum<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
