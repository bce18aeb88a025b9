import { describe, expect, it } from 'vitest';
import { overview } from '../../src/report/overview.js';
import { callTree } from '../../src/tree/callTree.js';
import { answer, finding, report, site } from '../sampleReport.js';

const dear = site('dear', { line: 5, cost: { callsPerMonth: 1, monthlyUsd: 2000, lowUsd: 1, highUsd: 3, assumptions: [] }, project: 'Shop' });
const unknown = site('unknown', { line: 9, cost: null, model: { id: null, raw: null, detail: null, retires: null } });
const view = overview(answer(report([site('cheap'), unknown, dear], [finding('cheap'), finding('cheap', { ruleId: 'PLINT2004', savingUsd: null }), finding('dear', { savingUsd: 1500 })])));
const labels = (by: Parameters<typeof callTree>[1]) => callTree(view, by).map(group => group.label);

describe('calls are grouped', () => {
  it('by project, the dearest first', () => { expect(labels('project')).toEqual(['Shop', 'Bot']); });
  it('by model, an unknown one said', () => { expect(labels('model')).toEqual(['gpt-4o', 'unknown model']); });
  it('by rule, once under each', () => { expect(labels('rule')).toEqual(['PLINT1001', 'PLINT2004', 'Nothing found']); });
  it('by saving', () => { expect(labels('saving')).toEqual(['Saves $1,000 a month or more', 'Saves under $100 a month', 'No known saving']); });
  it('with an unknown amount last and never as zero', () => {
    expect(callTree(view, 'project')[1]?.calls.map(node => node.description)).toEqual(['gpt-4o  $28.88/mo, save $27.72', 'unknown model  unknown/mo']);
  });
  it('with a text for the screen reader', () => {
    expect(callTree(view, 'project')[0]?.calls[0]?.spoken).toBe('Triage.cs line 5, gpt-4o, $2,000.00 a month, save $1,500.00');
  });
});
