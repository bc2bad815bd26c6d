/** The middle half of a group: never a mean alone, and always of how many. */
export type Spread = {
  readonly of: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
};

/**
 * Quantile type 7 of Hyndman & Fan, "Sample quantiles in statistical packages", The American Statistician 50
 * (1996): linear between the order statistics at (n − 1)p, as R, NumPy and spreadsheets do by default.
 * `sorted` rises and is not empty; `p` is 0 to 1.
 */
export const quantile = (sorted: readonly number[], p: number): number => {
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (at - Math.floor(at)) * (above - below);
};

export const rising = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** Median and quartiles, or null when nobody gave a value. */
export const spreadOf = (values: readonly number[]): Spread | null => {
  if (values.length === 0) return null;
  const sorted = rising(values);
  return {
    of: sorted.length,
    lower: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upper: quantile(sorted, 0.75),
  };
};
