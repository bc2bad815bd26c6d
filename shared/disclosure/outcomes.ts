import { type StoodCounts, standings } from '../analysis/figure.ts';
import type { MovementCounts } from '../analysis/movement.ts';
import type { CountWords } from './countWords.ts';
import { oneWayWords, tableInMajorityWords, tablesOf } from './oneWay.ts';
import { type Shade, type Shading, shadingAt } from './shading.ts';
import { steps, type Told } from './told.ts';

/** Words for a sum of some cells of a table, by their number in it. */
export type Clue = { readonly cells: readonly number[]; readonly least: number; readonly most: number };

/** The hidden counts behind one figure's zones, in this order. */
export const zoneCells = ['inner', 'between', 'outer', 'outside', 'off'] as const;
export const directions = ['towards', 'away', 'stayed', 'unknown'] as const;

export const zoneCounts = (stood: StoodCounts): readonly number[] => [
  stood.middle + stood[1] + stood[2],
  stood[3] + stood[4],
  stood[5] + stood[6],
  stood.outside,
  stood.tray + stood.aside,
];

export const movedCounts = (moved: MovementCounts): readonly number[] =>
  directions.map((direction) => moved[direction]);

const cellsOf: Readonly<Record<Shade, readonly number[]>> = {
  inner: [0],
  between: [1],
  'inner or between': [0, 1],
  outer: [2],
  'outer or outside': [2, 3],
  outside: [3],
  off: [4],
};

/** What a shading tells of the hidden counts, with what is told by "outside" standing alone or not. */
export const cluesOfShading = (shading: readonly Shading[], size: number): readonly Clue[] => {
  const clues = shading.map(({ shade, said }) => ({
    cells: cellsOf[shade],
    least: said.least,
    most: said.most,
  }));
  if (shading.some(({ shade }) => shade === 'outside'))
    return [...clues, { cells: [3], least: 5, most: size }];
  // In groups of 8 and 9 only fewer than 5 outside are joined; from 10 on there are other reasons for it.
  const isBelowFive = (size === 8 || size === 9) && shading.some(({ shade }) => shade === 'between');
  return isBelowFive ? [...clues, { cells: [3], least: 0, most: 4 }] : clues;
};

/** Words for one movement table, stepped down as far as the audit asks; null for nothing at all. */
export const movedWordsAt = (
  told: Told,
  moved: MovementCounts,
  size: number,
): readonly CountWords[] | null => {
  if (told === 'nothing') return null;
  return (told === 'words' ? oneWayWords : tableInMajorityWords)(movedCounts(moved), size);
};

export const cluesOfMovement = (said: readonly CountWords[]): readonly Clue[] =>
  said.map(({ least, most }, i) => ({ cells: [i], least, most }));

/** What could be told of a table: the words' meaning, and how it would read at each step. */
export type Telling = {
  readonly clues: readonly Clue[];
  readonly keys: readonly string[];
  readonly weight: number;
};

/** All steps that tell something. */
export const tellingSteps = steps.filter((step) => step !== 'nothing');

export const tellingOf = (name: 'zones' | 'moved', counts: readonly number[], size: number): Telling => {
  const at = tellingSteps.map((step) => cluesAt(name, step, counts, size));
  // "No majority" tells least; of movement, a strong word for who moved tells most.
  const weigh = (at[0] ?? []).map(({ cells, least }) =>
    least > 0 && name === 'moved' && (cells[0] ?? 0) <= 1 ? least + size : least,
  );
  return {
    clues: at[0] ?? [],
    keys: at.map((clues) => JSON.stringify(clues)),
    weight: Math.max(0, ...weigh),
  };
};

const cluesAt = (
  name: 'zones' | 'moved',
  step: Told,
  counts: readonly number[],
  size: number,
): readonly Clue[] =>
  name === 'zones'
    ? cluesOfShading(shadingAt(step, stoodFrom(counts), size), size)
    : cluesOfMovement((step === 'words' ? oneWayWords : tableInMajorityWords)(counts, size));

/**
 * Everything that could be told of a table of this size, whatever was counted. The audit asks all of it, so
 * that stepping down never depends on what was counted and is no hint by itself ("simulatable auditing":
 * Kenthapadi, Mishra & Nissim, PODS 2005).
 */
export const tellingsOf = (name: 'zones' | 'moved', size: number): readonly Telling[] => {
  const key = `${name}/${size}`;
  const earlier = found.get(key);
  if (earlier) return earlier;
  const cells = name === 'zones' ? zoneCells.length : directions.length;
  const all = tablesOf(size, cells, size).map((counts) => tellingOf(name, counts, size));
  const different = [...new Map(all.map((telling) => [telling.keys[0], telling])).values()];
  found.set(key, different);
  return different;
};

const stoodFrom = (counts: readonly number[]): StoodCounts => ({
  ...(Object.fromEntries(standings.map((each) => [each, 0])) as StoodCounts),
  1: counts[0] ?? 0,
  3: counts[1] ?? 0,
  5: counts[2] ?? 0,
  outside: counts[3] ?? 0,
  tray: counts[4] ?? 0,
});

const found = new Map<string, readonly Telling[]>();
