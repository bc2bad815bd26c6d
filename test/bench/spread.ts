/** Times in milliseconds, as a person would want them summed up. */
export const median = (times: readonly number[]): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export const percentile = (times: readonly number[], part: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
};

/** `1.24 × bare (ours 0.31 ms, bare 0.25 ms)`: a ratio holds on any machine, the times are for orientation. */
export const ratioLine = (name: string, ours: number, bare: number, than: string): string =>
  `${name}: ${(ours / bare).toFixed(2)} × ${than} (ours ${ours.toFixed(2)} ms, ${than} ${bare.toFixed(2)} ms)`;
