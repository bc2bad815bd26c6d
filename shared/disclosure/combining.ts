/** A prime large enough that sums of a few dozen zeros and ones can't vanish in it by accident. */
const prime = 1_000_003;

/**
 * Whether `wanted` can be made from `rows` by adding and subtracting multiples of them: then whoever knows the
 * sums over the rows knows the sum over `wanted`. Gaussian elimination in whole numbers modulo a prime, so that
 * no rounding decides about anybody.
 */
export const determines = (rows: readonly (readonly number[])[], wanted: readonly number[]): boolean =>
  rankOf([...rows, wanted]) === rankOf(rows);

const rankOf = (rows: readonly (readonly number[])[]): number => {
  const left = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const pivot = left.findIndex((row, i) => i >= rank && row[column] !== 0);
    const top = left[pivot];
    if (!top) continue;
    [left[pivot], left[rank]] = [left[rank] ?? [], top];
    const inverse = inverseOf(top[column] ?? 1);
    for (const [i, row] of left.entries()) {
      const times = i > rank ? ((row[column] ?? 0) * inverse) % prime : 0;
      if (times !== 0)
        left[i] = row.map((value, j) => (((value - times * (top[j] ?? 0)) % prime) + prime) % prime);
    }
    rank += 1;
  }
  return rank;
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
