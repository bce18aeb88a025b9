import type { CallRow } from '../panel/panelModel.js';

/** Every word must occur somewhere in what the row says. */
export function filterCalls(calls: readonly CallRow[], filter: string): CallRow[] {
  const words = filter.toLowerCase().split(/\s+/).filter(word => word !== '');
  return calls.filter(call => {
    const text = [call.file, call.member, call.project, call.model, call.task, ...call.findings.map(finding => finding.ruleId)].join('\n').toLowerCase();
    return words.every(word => text.includes(word));
  });
}
