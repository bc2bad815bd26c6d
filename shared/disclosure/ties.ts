import type { Fence } from './whole.ts';

/** Where the hidden counts of a table begin among all cells, and how many answered. */
export type Table = { readonly first: number; readonly size: number };

const [inner, between, outer, outside, off] = [0, 1, 2, 3, 4];
const [towards, away, , unknown] = [0, 1, 2, 3];

const atLeast = (least: number, terms: Fence['terms']): Fence => ({
  terms,
  least,
  most: Number.POSITIVE_INFINITY,
});

/** A table's counts add up to everybody who answered: whoever was in the room knows how many. */
export const addsUp = ({ first, size }: Table, cells: number): Fence => ({
  terms: Array.from({ length: cells }, (_, i) => [first + i, 1] as const),
  least: size,
  most: size,
});

/** A figure that is off the board in this question can't be compared, so it counts as "not known". */
export const offIsUnknown = (zones: Table, moved: Table): Fence =>
  atLeast(0, [
    [moved.first + unknown, 1],
    [zones.first + off, -1],
  ]);

/**
 * What ties movement to the zones before and after it, for `people` who answered at all: whoever went from the
 * inner rings to the outer ones moved away, whoever stepped over the edge moved, and only who was off the board
 * (or did not answer one of the two) is unknown. Rings are 1/6 wide and movement counts from 0.05 on, so
 * skipping a band is always movement, and going into the next one is not.
 */
export const movementTies = (before: Table, after: Table, moved: Table, people: number): readonly Fence[] => {
  const all = Math.min(people, before.size + after.size);
  // At the fewest, so many answered both.
  const both = Math.max(0, before.size + after.size - people);
  const [from, to] = [(cell: number) => before.first + cell, (cell: number) => after.first + cell];
  const [in0, mid0, out0, beyond0, off0] = [inner, between, outer, outside, off].map(from) as Five;
  const [in1, mid1, out1, beyond1, off1] = [inner, between, outer, outside, off].map(to) as Five;
  const T = moved.first + towards;
  const A = moved.first + away;
  const U = moved.first + unknown;
  return [
    atLeast(-all, [
      [A, 1],
      [in0, -1],
      [out1, -1],
      [beyond1, -1],
    ]),
    atLeast(-all, [
      [T, 1],
      [in1, -1],
      [out0, -1],
      [beyond0, -1],
    ]),
    atLeast(-all, [
      [A, 1],
      [in0, -1],
      [mid0, -1],
      [out0, -1],
      [beyond1, -1],
    ]),
    atLeast(-all, [
      [T, 1],
      [in1, -1],
      [mid1, -1],
      [out1, -1],
      [beyond0, -1],
    ]),
    // Outside now, comparable, and not outside before: stepped over the edge.
    atLeast(0, [
      [A, 1],
      [beyond1, -1],
      [U, 1],
      [off1, -1],
      [beyond0, 1],
    ]),
    atLeast(after.size - before.size, [
      [T, 1],
      [beyond0, -1],
      [off0, -1],
      [U, 1],
      [beyond1, 1],
    ]),
    // Not known: off the board in one of the two, or no answer to the one before.
    {
      terms: [
        [U, 1],
        [off0, -1],
        [off1, -1],
      ],
      least: Number.NEGATIVE_INFINITY,
      most: after.size - both,
    },
    atLeast(Math.max(0, after.size - before.size), [[U, 1]]),
    atLeast(both - before.size, [
      [U, 1],
      [off0, -1],
    ]),
  ];
};

type Five = [number, number, number, number, number];

/**
 * The same cell in an earlier release over other people: `added` came, `gone` went, all others answered as
 * before.
 */
export const releaseTies = (
  then: Table,
  now: Table,
  cells: number,
  { added, gone }: { readonly added: number; readonly gone: number },
): readonly Fence[] =>
  Array.from({ length: cells }, (_, cell) => ({
    terms: [
      [now.first + cell, 1],
      [then.first + cell, -1],
    ],
    least: -gone,
    most: added,
  }));
