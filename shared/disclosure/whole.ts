/**
 * What somebody may know about hidden whole numbers: the limits of each, and of sums of them. Small enough to
 * search to the end, so no solver is needed beside it.
 */
export type Limits = readonly [least: number, most: number];

/** `least` ≤ Σ times × cell ≤ `most`. */
export type Fence = {
  readonly terms: readonly (readonly [cell: number, times: number])[];
  readonly least: number;
  readonly most: number;
};

export type Known = { readonly limits: readonly Limits[]; readonly fences: readonly Fence[] };

/** The same in arrays of whole numbers: an audit narrows them some hundred thousand times. */
type Ground = { readonly least: Int32Array; readonly most: Int32Array };
type Rails = readonly {
  readonly cells: Int32Array;
  readonly times: Int32Array;
  readonly least: number;
  readonly most: number;
}[];

/** Far beyond any number of people, and far from the end of 32 bits. */
const boundless = 100_000_000;
const within = (value: number): number => Math.max(-boundless, Math.min(boundless, value));

const groundOf = (limits: readonly Limits[]): Ground => ({
  least: Int32Array.from(limits, ([from]) => from),
  most: Int32Array.from(limits, ([, to]) => to),
});

const railsOf = (fences: readonly Fence[]): Rails =>
  fences.map(({ terms, least, most }) => ({
    cells: Int32Array.from(terms, ([cell]) => cell),
    times: Int32Array.from(terms, ([, times]) => times),
    least: within(least),
    most: within(most),
  }));

/**
 * Narrows limits in place until no fence narrows them further; false when nothing fits. Bounds propagation as in
 * Schulte & Stuckey, "When do bounds and domain propagation lead to the same search space?" (TOPLAS 27, 2005).
 */
const narrow = ({ least, most }: Ground, rails: Rails): boolean => {
  for (let again = true; again; ) {
    again = false;
    for (const rail of rails) {
      let [smallest, largest] = [0, 0];
      for (let i = 0; i < rail.cells.length; i += 1) {
        const [cell, times] = [rail.cells[i] ?? 0, rail.times[i] ?? 0];
        const [from, to] = [(least[cell] ?? 0) * times, (most[cell] ?? 0) * times];
        smallest += times > 0 ? from : to;
        largest += times > 0 ? to : from;
      }
      if (smallest > rail.most || largest < rail.least) return false;
      if (smallest >= rail.least && largest <= rail.most) continue;
      for (let i = 0; i < rail.cells.length; i += 1) {
        const [cell, times] = [rail.cells[i] ?? 0, rail.times[i] ?? 0];
        const [from, to] = [least[cell] ?? 0, most[cell] ?? 0];
        if (from === to) continue;
        const up = rail.most - smallest + (times > 0 ? from : to) * times;
        const down = rail.least - largest + (times > 0 ? to : from) * times;
        const lowest = Math.ceil((times > 0 ? down : up) / times);
        const highest = Math.floor((times > 0 ? up : down) / times);
        if (lowest <= from && highest >= to) continue;
        if (lowest > highest || lowest > to || highest < from) return false;
        if (lowest > from) least[cell] = lowest;
        if (highest < to) most[cell] = highest;
        again = true;
        // The ends of this fence have moved with the cell.
        break;
      }
    }
  }
  return true;
};

/** Limits after every fence has been used as often as it narrows something; null when nothing fits them all. */
export const narrowed = ({ limits, fences }: Known): readonly Limits[] | null => {
  const ground = groundOf(limits);
  return narrow(ground, railsOf(fences))
    ? Array.from(ground.least, (from, cell) => [from, ground.most[cell] ?? from] as const)
    : null;
};

/**
 * How many steps a search may take, and what is believed when it gives up: a rule that guards people takes the
 * count for worked out, an attack takes it for open.
 */
export type Patience = { readonly steps: number; readonly gaveUp: 'worked out' | 'open' };
export const guardsPatience: Patience = { steps: 200, gaveUp: 'worked out' };

type Search = { left: number };

/** Numbers that fit, found by trying the values of the tightest cell in turn; null when there are none. */
const fitting = (ground: Ground, rails: Rails, fromTop: boolean, steps: Search): Int32Array | null => {
  steps.left -= 1;
  if (steps.left < 0 || !narrow(ground, rails)) return null;
  let [tightest, width] = [-1, boundless];
  for (let cell = 0; cell < ground.least.length; cell += 1) {
    const room = (ground.most[cell] ?? 0) - (ground.least[cell] ?? 0);
    if (room > 0 && room < width) [tightest, width] = [cell, room];
  }
  if (tightest < 0) return ground.least;
  const [from, to] = [ground.least[tightest] ?? 0, ground.most[tightest] ?? 0];
  for (let step = 0; step <= to - from; step += 1) {
    const found = fitting(
      withCell(ground, tightest, fromTop ? to - step : from + step),
      rails,
      fromTop,
      steps,
    );
    if (found) return found;
  }
  return null;
};

const withCell = ({ least, most }: Ground, cell: number, value: number): Ground => {
  const next = { least: least.slice(), most: most.slice() };
  next.least[cell] = value;
  next.most[cell] = value;
  return next;
};

/** Smallest and largest value of a cell on ground that is narrowed already: exact, by search. */
const exactSpan = (ground: Ground, rails: Rails, cell: number, patience: Patience): Limits | null => {
  const fits = (value: number): boolean => {
    const steps = { left: patience.steps };
    const found = fitting(withCell(ground, cell, value), rails, false, steps);
    return found !== null || (steps.left < 0 && patience.gaveUp === 'open');
  };
  let [least, most] = [ground.least[cell] ?? 0, ground.most[cell] ?? 0];
  while (least <= most && !fits(least)) least += 1;
  while (most > least && !fits(most)) most -= 1;
  return least <= most ? [least, most] : null;
};

/** The smallest and the largest value that a cell can have given everything known; null when nothing fits. */
export const spanOf = (known: Known, cell: number, patience = guardsPatience): Limits | null => {
  const [ground, rails] = [groundOf(known.limits), railsOf(known.fences)];
  return narrow(ground, rails) ? exactSpan(ground, rails, cell, patience) : null;
};

/**
 * For every cell its smallest and largest value, or two values that it can have and that lie `enough` apart:
 * whoever asks whether a count stays open needs no more. Null when nothing fits.
 */
export const spansUpTo = (
  known: Known,
  enough: number,
  patience = guardsPatience,
): readonly Limits[] | null => {
  const [ground, rails] = [groundOf(known.limits), railsOf(known.fences)];
  if (!narrow(ground, rails)) return null;
  // Two far solutions settle most cells at once; only the others are searched one by one.
  const [up, down] = [{ left: patience.steps }, { left: patience.steps }];
  const copy = () => ({ least: ground.least.slice(), most: ground.most.slice() });
  const low = fitting(copy(), rails, false, up);
  const high = fitting(copy(), rails, true, down);
  if (up.left < 0 || down.left < 0)
    return Array.from(ground.least, (from, cell) => [
      from,
      patience.gaveUp === 'open' ? (ground.most[cell] ?? from) : from,
    ]);
  if (!low || !high) return null;
  return Array.from(low, (a, cell) => {
    const b = high[cell] ?? a;
    if (Math.abs(a - b) + 1 >= enough) return [Math.min(a, b), Math.max(a, b)] as const;
    return exactSpan(ground, rails, cell, patience) ?? ([a, b] as const);
  });
};
