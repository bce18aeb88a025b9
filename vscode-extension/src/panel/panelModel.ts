import type { Snapshot } from '../report/feed.js';
import { overview, type Call } from '../report/overview.js';
import type { WhatIf } from '../report/protocol.js';
import { dearestFirst, modelName } from '../tree/callTree.js';

/** All that the page shows, as plain data. */
export interface PanelModel {
  readonly state: Snapshot['state'];
  readonly message: string | null;
  /** False until there is a report to show. */
  readonly hasReport: boolean;
  readonly troubles: readonly string[];
  readonly monthlyUsd: number;
  readonly savingUsd: number;
  readonly unknownCost: number;
  readonly catalogDate: string | null;
  readonly models: readonly { readonly name: string; readonly calls: number; readonly monthlyUsd: number }[];
  readonly calls: readonly CallRow[];
  readonly whatIf: WhatIf;
}

export interface CallRow {
  readonly key: string;
  readonly file: string;
  readonly line: number;
  readonly member: string;
  readonly project: string;
  readonly inTests: boolean;
  readonly model: string;
  readonly task: string | null;
  readonly complexity: number | null;
  readonly monthlyUsd: number | null;
  readonly savingUsd: number | null;
  readonly replacement: string | null;
  readonly fixable: boolean;
  readonly findings: readonly { readonly ruleId: string; readonly severity: string; readonly message: string }[];
  readonly details: readonly string[];
}

export function panelModel(snapshot: Snapshot, whatIf: WhatIf): PanelModel {
  const answer = snapshot.answer;
  const view = overview(answer ?? { version: 0, state: 'scanning', folders: [] });
  return {
    state: snapshot.state,
    message: snapshot.message ?? null,
    hasReport: answer?.folders.some(folder => folder.report) ?? false,
    troubles: (answer?.folders ?? []).flatMap(folder => (folder.state === 'failed' ? [`${folder.name}: ${folder.message ?? 'could not be scanned'}`] : [])),
    monthlyUsd: view.monthlyUsd,
    savingUsd: view.savingUsd,
    unknownCost: view.unknownCost,
    catalogDate: view.catalogDate,
    models: view.byModel.map(model => ({ name: model.name, calls: model.callSites, monthlyUsd: model.monthlyUsd })),
    calls: [...view.calls].sort(dearestFirst).map(row),
    whatIf,
  };
}

function row(call: Call): CallRow {
  const { site } = call;
  return {
    key: call.key,
    file: site.file,
    line: site.line,
    member: site.member,
    project: site.project,
    inTests: site.inTests,
    model: modelName(call),
    task: site.complexity?.task.replaceAll('_', ' ') ?? null,
    complexity: site.complexity?.score ?? null,
    monthlyUsd: site.cost?.monthlyUsd ?? null,
    savingUsd: call.savingUsd,
    replacement: call.findings.find(finding => finding.fixable && finding.replacement !== null)?.replacement ?? null,
    fixable: call.findings.some(finding => finding.fixable),
    findings: call.findings.map(({ ruleId, severity, message }) => ({ ruleId, severity, message })),
    details: detailsOf(call),
  };
}

function detailsOf({ site }: Call): string[] {
  return [
    ...(site.tokens ? [`About ${site.tokens.input} tokens in and ${site.tokens.output} out a call (${site.tokens.basis}).`] : []),
    ...(site.cost?.assumptions ?? []),
    ...(site.complexity?.reasons ?? []),
    ...(site.model.detail ? [`Model: ${site.model.detail}`] : []),
    ...site.suggestions.map(s => `Could use ${s.model} (${s.provider}, ${s.tier})${s.parity === null ? '' : `, parity ${s.parity.toFixed(2)}`}. ${s.evidence}`),
  ];
}
