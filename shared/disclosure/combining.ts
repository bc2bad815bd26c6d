/** A prime large enough that sums of a few dozen zeros and ones can't vanish in it by accident. */
const prime = 1_000_003;

/** Rows in echelon form: each begins with a 1 in a column where all later rows have 0. */
type Echelon = { readonly at: number; readonly row: readonly number[] };

/**
 * Answers whether a row can be made from `rows` by adding and subtracting multiples of them: then whoever knows
 * the sums over the rows knows the sum over that one. Gaussian elimination in whole numbers modulo a prime, so
 * that no rounding decides about anybody.
 */
export const determinedBy = (
  rows: readonly (readonly number[])[],
): ((wanted: readonly number[]) => boolean) => {
  const steps: Echelon[] = [];
  for (const row of rows) {
    const left = reduced(row, steps);
    const at = left.findIndex((value) => value !== 0);
    if (at < 0) continue;
    const inverse = inverseOf(left[at] ?? 1);
    steps.push({ at, row: left.map((value) => (value * inverse) % prime) });
  }
  return (wanted) => reduced(wanted, steps).every((value) => value === 0);
};

/** What is left of a row when everything that the steps explain is taken away. */
const reduced = (row: readonly number[], steps: readonly Echelon[]): readonly number[] => {
  let left = row;
  for (const step of steps) {
    const times = left[step.at] ?? 0;
    if (times === 0) continue;
    left = left.map((value, i) => (((value - times * (step.row[i] ?? 0)) % prime) + prime) % prime);
  }
  return left;
};

/** Fermat: value^(prime − 2). Products stay below 2⁴⁰. */
const inverseOf = (value: number): number => {
  let [result, base, power] = [1, ((value % prime) + prime) % prime, prime - 2];
  while (power > 0) {
    if (power % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
    power = Math.floor(power / 2);
  }
  return result;
};
