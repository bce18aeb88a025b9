import { describe, expect, it } from 'vitest';
import { callAt, targetCall } from '../../src/commands/target.js';
import { parseCount } from '../../src/commands/usageNumber.js';
import { overview } from '../../src/report/overview.js';
import { answer, report, site } from '../sampleReport.js';

const { calls } = overview(answer(report([site('a', { line: 5 }), site('b', { line: 20 }), site('c', { line: 8, file: 'Other.cs' })], [])));
const inFile = (file: string) => (call: (typeof calls)[number]) => call.site.file === file;

describe('the call that a command is about', () => {
  it('is what the panel passes', () => { expect(targetCall(calls[0])).toBe(calls[0]); });
  it('is in the node that the tree passes', () => { expect(targetCall({ kind: 'call', call: calls[1] })).toBe(calls[1]); });
  it.each([[undefined], [null], ['a'], [{ fsPath: '/x.cs' }]])('is not %o, which other menus pass', target => { expect(targetCall(target)).toBeUndefined(); });
  it('is the nearest at or above the cursor, in the same file', () => {
    expect(callAt(calls, inFile('Bot/Triage.cs'), 12)?.site.id).toBe('a');
    expect(callAt(calls, inFile('Bot/Triage.cs'), 20)?.site.id).toBe('b');
    expect(callAt(calls, inFile('Bot/Triage.cs'), 2)).toBeUndefined();
  });
});

it.each([['10000', 10_000], ['10,000', 10_000], [' 1 000 ', 1000], ['0', 0], ['', undefined], ['-4', undefined], ['1e5', undefined], ['ten', undefined]])('"%s" calls a month are %s', (text, value) => {
  expect(parseCount(text, true)).toBe(value);
});
it('no number is an answer where none is required', () => { expect(parseCount(' ', false)).toBeNull(); });
