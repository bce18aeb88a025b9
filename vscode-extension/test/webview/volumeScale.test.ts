import { expect, it } from 'vitest';
import { stepOf, volumeAt, volumeSteps } from '../../src/webview/volumeScale.js';

it('the volume slider goes from ten to ten million in round numbers', () => {
  expect([0, 10, 30, 33, volumeSteps].map(volumeAt)).toEqual([10, 100, 10_000, 20_000, 10_000_000]);
});
it('a volume finds its step again', () => {
  for (let step = 0; step <= volumeSteps; step++) expect(stepOf(volumeAt(step))).toBe(step);
});
