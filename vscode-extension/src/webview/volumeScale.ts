/** The volume slider is logarithmic: from 10 to 10,000,000 calls a month in steps that read well. */
export const volumeSteps = 60;

export function volumeAt(step: number): number {
  const exact = 10 ** (1 + step / 10);
  const unit = 10 ** (Math.floor(Math.log10(exact) + 1e-9) - 1);
  return Math.round(exact / unit) * unit;
}

export function stepOf(volume: number): number {
  return Math.min(volumeSteps, Math.max(0, Math.round((Math.log10(Math.max(volume, 1)) - 1) * 10)));
}
