import { describe, expect, it } from 'vitest';
import { parsePageMessage } from '../../src/panel/messages.js';
import { page } from '../../src/panel/page.js';

describe('a message of the page', () => {
  it.each([[{ type: 'ready' }], [{ type: 'open', key: 'k' }], [{ type: 'whatIf', whatIf: { callsPerMonth: 10, parityThreshold: 0.9 } }]])('%o comes through', message => {
    expect(parsePageMessage(message)).toEqual(message);
  });
  it.each([[null], ['ready'], [{}], [{ type: 'eval' }], [{ type: 'open' }], [{ type: 'fix', key: 7 }], [{ type: 'whatIf' }]])('%o does not', message => {
    expect(parsePageMessage(message)).toBeUndefined();
  });
  it('loses assumptions that make no sense, and members that are not meant', () => {
    expect(parsePageMessage({ type: 'whatIf', whatIf: { callsPerMonth: -1, parityThreshold: 7, folder: 'x' } })).toEqual({ type: 'whatIf', whatIf: {} });
    expect(parsePageMessage({ type: 'open', key: 'k', command: 'rm' })).toEqual({ type: 'open', key: 'k' });
  });
});

it('the page allows its own script by nonce, and no inline style or foreign source', () => {
  const html = page({ script: 's.js', style: 's.css', cspSource: 'https://own', nonce: 'N' });
  expect(html).toContain("default-src 'none'; style-src https://own; script-src 'nonce-N'");
  expect(html).not.toContain('unsafe');
});
