/** Times in milliseconds, summed up as a person would want them. */
const sorted = (times: readonly number[]) => [...times].sort((a, b) => a - b);

export const median = (times: readonly number[]): number =>
  sorted(times)[Math.floor(times.length / 2)] ?? Number.NaN;

/** The time that `part` (0 to 1) of all stay under. */
export const percentile = (times: readonly number[], part: number): number =>
  sorted(times)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;

const shown = (time: number) => (time < 10 ? time.toFixed(2) : time.toFixed(0));

/** `1.24 × a bare write (0.31 ms against 0.25 ms)`: the ratio holds on any machine, the times orient. */
export const ratioLine = (name: string, ours: number, bare: number, than: string): string =>
  `${name}: ${(ours / bare).toFixed(2)} × ${than} (${shown(ours)} ms against ${shown(bare)} ms)`;
