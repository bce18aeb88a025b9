import type { ReportAnswer } from '../src/report/protocol.js';
import type { CallSite, Finding, ScanReport } from '../src/report/scanReport.js';

/** Reports for tests, small and whole. */
export const folder = 'file:///shop';

export function site(id: string, more: Partial<CallSite> = {}): CallSite {
  return {
    id, file: 'Bot/Triage.cs', line: 21, column: 9, endLine: 21, endColumn: 20, member: 'Triage.Sort', project: 'Bot', inTests: false, provider: 'openai', operation: 'chat',
    model: { id: 'gpt-4o', raw: 'gpt-4o', detail: null, retires: null },
    tokens: { input: 120, output: 40, basis: 'static text' },
    complexity: { score: 0.18, task: 'classification', confidence: 0.8, reasons: ['short answer'] },
    cost: { callsPerMonth: 10_000, monthlyUsd: 28.88, lowUsd: 20, highUsd: 40, assumptions: ['10,000 calls a month (default)'] },
    suggestions: [], ...more,
  };
}

export function finding(callSiteId: string, more: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'PLINT1001', severity: 'warning', message: 'This classification prompt is over-served.', callSiteId, file: 'Bot/Triage.cs', line: 21, column: 9,
    savingUsd: 27.72, fixable: true, replacement: 'gpt-4o-mini', fingerprint: `f-${callSiteId}`, ...more,
  };
}

export function report(callSites: readonly CallSite[], findings: readonly Finding[]): ScanReport {
  const monthlyUsd = callSites.reduce((sum, call) => sum + (call.cost?.monthlyUsd ?? 0), 0);
  const savingUsd = findings.reduce((sum, found) => sum + (found.savingUsd ?? 0), 0);
  const byModel = [{ name: 'gpt-4o', callSites: callSites.length, monthlyUsd, savingUsd }];
  return { tool: { version: '1', catalogDate: '2026-11-01', scorer: 'reference' }, callSites, findings, totals: { monthlyUsd, savingUsd, unknownCost: 0, byModel, byProject: [] } };
}

export function answer(...reports: readonly (ScanReport | null)[]): ReportAnswer {
  return { version: 1, state: 'ready', folders: reports.map((each, index) => ({ uri: index === 0 ? folder : `${folder}${index}`, name: 'shop', state: 'ready', report: each })) };
}
