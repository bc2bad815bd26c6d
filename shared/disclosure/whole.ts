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
type Rail = {
  readonly cells: Int32Array;
  readonly times: Int32Array;
  readonly least: number;
  readonly most: number;
};
type Rails = {
  readonly all: readonly Rail[];
  /** For each cell, which rails it stands in. */
  readonly through: readonly (readonly number[])[];
};

/** Far beyond any number of people, and far from the end of 32 bits. */
const boundless = 100_000_000;
const within = (value: number): number => Math.max(-boundless, Math.min(boundless, value));

const groundOf = (limits: readonly Limits[]): Ground => ({
  least: Int32Array.from(limits, ([from]) => from),
  most: Int32Array.from(limits, ([, to]) => to),
});

const railsOf = ({ limits, fences }: Known): Rails => {
  const through: number[][] = limits.map(() => []);
  const all = fences.map(({ terms, least, most }, rail) => {
    for (const [cell] of terms) through[cell]?.push(rail);
    return {
      cells: Int32Array.from(terms, ([cell]) => cell),
      times: Int32Array.from(terms, ([, times]) => times),
      least: within(least),
      most: within(most),
    };
  });
  return { all, through };
};

/** Narrows the cells of one rail in place and tells `onNarrowed` which; false when nothing fits. */
const narrowAlong = ({ least, most }: Ground, rail: Rail, onNarrowed: (cell: number) => void): boolean => {
  const { cells, times } = rail;
  let [smallest, largest] = [0, 0];
  for (let i = 0; i < cells.length; i += 1) {
    const [cell, by] = [cells[i] ?? 0, times[i] ?? 0];
    const [from, to] = [(least[cell] ?? 0) * by, (most[cell] ?? 0) * by];
    smallest += by > 0 ? from : to;
    largest += by > 0 ? to : from;
  }
  if (smallest > rail.most || largest < rail.least) return false;
  for (let i = 0; i < cells.length; i += 1) {
    if (smallest >= rail.least && largest <= rail.most) return true;
    const [cell, by] = [cells[i] ?? 0, times[i] ?? 0];
    const [from, to] = [least[cell] ?? 0, most[cell] ?? 0];
    if (from === to) continue;
    const up = rail.most - smallest + (by > 0 ? from : to) * by;
    const down = rail.least - largest + (by > 0 ? to : from) * by;
    const lowest = Math.max(from, Math.ceil((by > 0 ? down : up) / by));
    const highest = Math.min(to, Math.floor((by > 0 ? up : down) / by));
    if (lowest === from && highest === to) continue;
    if (lowest > highest) return false;
    least[cell] = lowest;
    most[cell] = highest;
    // The ends of this fence move with the cell.
    smallest += by > 0 ? (lowest - from) * by : (highest - to) * by;
    largest += by > 0 ? (highest - to) * by : (lowest - from) * by;
    onNarrowed(cell);
  }
  return true;
};

/**
 * Narrows limits in place until no fence narrows them further; false when nothing fits. `changed`: the one cell
 * that is new since the last time; without it every fence is looked at. Bounds propagation as in Schulte & Stuckey,
 * "When do bounds and domain propagation lead to the same search space?" (TOPLAS 27, 2005), with a list of the
 * fences that are still to be looked at, as in Mackworth's AC-3 (1977). Where it ends does not depend on the order.
 */
const narrow = (ground: Ground, { all, through }: Rails, changed?: number): boolean => {
  const waiting = changed === undefined ? [...all.keys()] : [...(through[changed] ?? [])];
  const waits = new Uint8Array(all.length);
  for (const rail of waiting) waits[rail] = 1;
  const wake = (cell: number) => {
    for (const rail of through[cell] ?? []) {
      if (waits[rail]) continue;
      waits[rail] = 1;
      waiting.push(rail);
    }
  };
  for (let next = 0; next < waiting.length; next += 1) {
    const at = waiting[next] ?? 0;
    const rail = all[at];
    waits[at] = 0;
    if (rail && !narrowAlong(ground, rail, wake)) return false;
  }
  return true;
};

/** Limits after every fence has been used as often as it narrows something; null when nothing fits them all. */
export const narrowed = (known: Known): readonly Limits[] | null => {
  const ground = groundOf(known.limits);
  return narrow(ground, railsOf(known))
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
const fitting = (
  ground: Ground,
  rails: Rails,
  fromTop: boolean,
  steps: Search,
  changed?: number,
): Int32Array | null => {
  steps.left -= 1;
  if (steps.left < 0 || !narrow(ground, rails, changed)) return null;
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
      tightest,
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
    const found = fitting(withCell(ground, cell, value), rails, false, steps, cell);
    return found !== null || (steps.left < 0 && patience.gaveUp === 'open');
  };
  let [least, most] = [ground.least[cell] ?? 0, ground.most[cell] ?? 0];
  while (least <= most && !fits(least)) least += 1;
  while (most > least && !fits(most)) most -= 1;
  return least <= most ? [least, most] : null;
};

/** The smallest and the largest value that a cell can have given everything known; null when nothing fits. */
export const spanOf = (known: Known, cell: number, patience = guardsPatience): Limits | null => {
  const [ground, rails] = [groundOf(known.limits), railsOf(known)];
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
  const [ground, rails] = [groundOf(known.limits), railsOf(known)];
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
