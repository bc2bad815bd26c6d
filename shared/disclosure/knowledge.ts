import { fatesOf } from './mayTell.ts';
import { openValues, searchedUpTo } from './oneWay.ts';
import type { Clue, Telling } from './outcomes.ts';
import { addsUp, type Table } from './ties.ts';
import { type Fence, type Known, type Limits, narrowed, spansUpTo } from './whole.ts';

/** All that somebody may put together about one figure: what was told of it, and what ties it together. */
export type Knowledge = { limits: Limits[]; readonly fences: Fence[] };

export const nothingKnown = (): Knowledge => ({ limits: [], fences: [] });

/** A table of hidden counts that add up to `size`; nothing more is known of them yet. */
export const withTable = (knowledge: Knowledge, cells: number, size: number): Table => {
  const table = { first: knowledge.limits.length, size };
  for (let i = 0; i < cells; i += 1) knowledge.limits.push([0, size]);
  knowledge.fences.push(addsUp(table, cells));
  return table;
};

const fenceOf = (clue: Clue, { first }: Table): Fence => ({
  terms: clue.cells.map((cell) => [first + cell, 1] as const),
  least: clue.least,
  most: clue.most,
});

/** Adds what was told, and narrows everything that it reaches. */
export const learn = (knowledge: Knowledge, table: Table, clues: readonly Clue[]): void => {
  knowledge.fences.push(...clues.map((clue) => fenceOf(clue, table)));
  const limits = narrowed(knowledge);
  if (limits) knowledge.limits = [...limits];
};

/**
 * The step at which each telling of a table may be told, given everything known; those that can't be any more
 * are left out. Only the cells named and what ties them are searched to the end; what lies further away has
 * narrowed their limits already.
 */
export const fatesOfTellings = (
  knowledge: Knowledge,
  cells: readonly number[],
  table: Table,
  tellings: readonly Telling[],
): ReadonlyMap<string, number> => {
  const near = nearby(knowledge, cells);
  const first = cells.indexOf(table.first);
  const key = JSON.stringify([near, first, table.size, tellings.map(({ keys }) => keys[0]).join()]);
  const earlier = answered.get(key);
  if (earlier) return earlier;
  const possible = tellings.flatMap((telling) => {
    const clues = telling.clues.map((clue) => fenceOf(clue, { ...table, first }));
    const spans = spansUpTo({ limits: near.limits, fences: [...near.fences, ...clues] }, openValues);
    return spans ? [{ ...telling, spans }] : [];
  });
  const fates = fatesOf(possible, openValues);
  const answer = new Map(possible.map(({ keys }, i) => [keys[0] ?? '', fates[i] ?? 0]));
  if (answered.size > rememberedUpTo) answered.clear();
  answered.set(key, answer);
  return answer;
};

/** Of more people than this nobody knows how many there were: they come from several rooms. */
export const isKnownSize = (size: number): boolean => size <= searchedUpTo;

const nearby = ({ limits, fences }: Knowledge, cells: readonly number[]): Known => {
  const place = new Map(cells.map((cell, i) => [cell, i] as const));
  return {
    limits: cells.map((cell) => limits[cell] ?? [0, 0]),
    fences: fences
      .filter(({ terms }) => terms.every(([cell]) => place.has(cell)))
      .map((fence) => ({
        ...fence,
        terms: fence.terms.map(([cell, times]) => [place.get(cell) ?? 0, times] as const),
      })),
  };
};

const rememberedUpTo = 2000;
const answered = new Map<string, ReadonlyMap<string, number>>();
