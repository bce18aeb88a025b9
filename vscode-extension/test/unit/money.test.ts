import { expect, it } from 'vitest';
import { counted, money } from '../../src/format/money.js';

it.each([[null, 'unknown'], [0, '$0.00'], [0.004, '< $0.01'], [54.39, '$54.39'], [1219.4, '$1,219.40'], [123_456.7, '$123,457']])('%s dollars are shown as %s', (usd, text) => {
  expect(money(usd)).toBe(text);
});
it('one is not many', () => {
  expect([counted(1, 'call'), counted(0, 'call'), counted(1200, 'call')]).toEqual(['1 call', '0 calls', '1,200 calls']);
});
