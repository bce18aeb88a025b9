import { counted, money } from '../format/money.js';
import { groupBy } from '../report/groupBy.js';
import type { Call, Overview } from '../report/overview.js';

export const groupings = ['project', 'model', 'rule', 'saving'] as const;
export type Grouping = (typeof groupings)[number];

export interface Group {
  readonly kind: 'group';
  readonly label: string;
  readonly description: string;
  readonly calls: readonly CallNode[];
}

export interface CallNode {
  readonly kind: 'call';
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly call: Call;
}

/** Calls in groups, the dearest first. A call with findings of several rules stands under each of them. */
export function callTree(view: Overview, grouping: Grouping): Group[] {
  const pairs = view.calls.flatMap(call => labelsOf(call, grouping).map(label => ({ label, call })));
  return [...groupBy(pairs, pair => pair.label)]
    .map(([label, members]) => group(label, members.map(member => member.call)))
    .sort((a, b) => spend(b) - spend(a) || a.label.localeCompare(b.label));
}

export function modelName(call: Call): string {
  return call.site.model.id ?? call.site.model.raw ?? 'unknown model';
}

function labelsOf(call: Call, grouping: Grouping): string[] {
  switch (grouping) {
    case 'project': return [call.site.project || '(no project)'];
    case 'model': return [modelName(call)];
    case 'rule': return call.findings.length > 0 ? [...new Set(call.findings.map(finding => finding.ruleId))] : ['Nothing found'];
    case 'saving': return [savingBand(call.savingUsd)];
  }
}

function savingBand(usd: number | null): string {
  if (usd === null) return 'No known saving';
  if (usd >= 1000) return 'Saves $1,000 a month or more';
  if (usd >= 100) return 'Saves $100 to $1,000 a month';
  return 'Saves under $100 a month';
}

function group(label: string, calls: readonly Call[]): Group {
  const nodes = [...calls].sort(dearestFirst).map(node);
  const known = calls.reduce((total, call) => total + (call.site.cost?.monthlyUsd ?? 0), 0);
  return { kind: 'group', label, description: `${money(known)}/mo, ${counted(calls.length, 'call')}`, calls: nodes };
}

function node(call: Call): CallNode {
  const name = call.site.file.split('/').at(-1) ?? call.site.file;
  const cost = money(call.site.cost?.monthlyUsd ?? null);
  const saving = call.savingUsd === null ? '' : `, save ${money(call.savingUsd)}`;
  return {
    kind: 'call',
    label: `${name}:${call.site.line}`,
    description: `${modelName(call)}  ${cost}/mo${saving}`,
    spoken: `${name} line ${call.site.line}, ${modelName(call)}, ${cost} a month${saving}`,
    call,
  };
}

export function dearestFirst(a: Call, b: Call): number {
  return (b.site.cost?.monthlyUsd ?? -1) - (a.site.cost?.monthlyUsd ?? -1) || a.key.localeCompare(b.key);
}

function spend(of: Group): number {
  return of.calls.reduce((total, { call }) => total + (call.site.cost?.monthlyUsd ?? 0), 0);
}
