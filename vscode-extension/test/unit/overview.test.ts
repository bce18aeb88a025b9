import { describe, expect, it } from 'vitest';
import { callKey, fileUri, overview } from '../../src/report/overview.js';
import { answer, finding, folder, report, site } from '../sampleReport.js';

describe('the overview', () => {
  it('has the totals of the report, not sums of its own', () => {
    const given = report([site('a')], []);
    expect(overview(answer({ ...given, totals: { ...given.totals, monthlyUsd: 5 } })).monthlyUsd).toBe(5);
  });
  it('adds folders up', () => {
    expect(overview(answer(report([site('a')], []), report([site('a')], [])))).toMatchObject({ monthlyUsd: 57.76, byModel: [{ name: 'gpt-4o', callSites: 2 }] });
  });
  it('keeps equal ids of two folders apart', () => {
    expect(overview(answer(report([site('a')], []), report([site('a')], []))).calls.map(call => call.key)).toEqual([callKey(folder, 'a'), callKey(`${folder}1`, 'a')]);
  });
  it('gives a call its findings and no other', () => {
    const [call] = overview(answer(report([site('a')], [finding('a'), finding('b')]))).calls;
    expect(call?.findings.map(each => each.fingerprint)).toEqual(['f-a']);
  });
  it('does not add savings of one call that exclude each other', () => {
    const [call] = overview(answer(report([site('a')], [finding('a'), finding('a', { ruleId: 'PLINT1002', savingUsd: 3 })]))).calls;
    expect(call?.savingUsd).toBe(27.72);
  });
  it('knows no saving where none is stated', () => {
    expect(overview(answer(report([site('a')], [finding('a', { savingUsd: null })]))).calls[0]?.savingUsd).toBeNull();
  });
  it('stands a folder without a report', () => {
    expect(overview(answer(null)).calls).toEqual([]);
  });
  it('escapes what a URI cannot hold', () => {
    expect(fileUri('file:///shop/', 'My App/C#.cs')).toBe('file:///shop/My%20App/C%23.cs');
  });
});
