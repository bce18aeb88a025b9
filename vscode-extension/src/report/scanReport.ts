/** The parts of `promptlint scan --format json` that the extension shows (rules/schema/report.schema.json has the whole). */
export interface ScanReport {
  readonly tool: { readonly version: string; readonly catalogDate: string; readonly scorer: string };
  readonly callSites: readonly CallSite[];
  readonly findings: readonly Finding[];
  readonly totals: Totals;
}

export interface CallSite {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly member: string;
  readonly project: string;
  readonly inTests: boolean;
  readonly provider: string | null;
  readonly operation: string;
  readonly model: { readonly id: string | null; readonly raw: string | null; readonly detail: string | null; readonly retires: string | null };
  readonly tokens: { readonly input: number; readonly output: number; readonly basis: string } | null;
  readonly complexity: { readonly score: number; readonly task: string; readonly confidence: number; readonly reasons: readonly string[] } | null;
  readonly cost: {
    readonly callsPerMonth: number;
    readonly monthlyUsd: number | null;
    readonly lowUsd: number | null;
    readonly highUsd: number | null;
    readonly assumptions: readonly string[];
  } | null;
  readonly suggestions: readonly Suggestion[];
}

export interface Suggestion {
  readonly model: string;
  readonly provider: string;
  readonly tier: string;
  readonly parity: number | null;
  readonly monthlyUsd: number | null;
  readonly savingUsd: number | null;
  readonly evidence: string;
  readonly applicable: 'fix' | 'advice';
  readonly caveats: readonly string[];
}

export interface Finding {
  readonly ruleId: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly message: string;
  readonly callSiteId: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly savingUsd: number | null;
  readonly fixable: boolean;
  readonly replacement: string | null;
  readonly fingerprint: string;
}

export interface Totals {
  readonly monthlyUsd: number;
  readonly savingUsd: number;
  readonly unknownCost: number;
  readonly byModel: readonly Subtotal[];
  readonly byProject: readonly Subtotal[];
}

export interface Subtotal {
  readonly name: string;
  readonly callSites: number;
  readonly monthlyUsd: number;
  readonly savingUsd: number;
}
