/**
 * Stepping by groups, as people who use switches know it: over the groups first, then, once one is chosen, over what
 * is in it, and at its end the way out. Plain positions, so that steps can be counted without a page.
 */

/**
 * `at`: around the whole group, on one of its things, or on the way out of it. `done`: what is here was pressed, and
 * nothing else in the group is wanted after it.
 */
export type Spot = { readonly row: number; readonly at: 'row' | 'out' | number; readonly done?: boolean };

/** How many things each group has. A group of one is that thing. */
export type Rows = readonly number[];

/** So few things are reached sooner one by one. */
const few = 4;

/** The groups to step over; things by themselves where there are few, or one group alone. */
export const rowsOf = <Thing>(groups: readonly (readonly Thing[])[]): readonly (readonly Thing[])[] => {
  const all = groups.flat();
  return groups.length < 2 || all.length <= few ? all.map((each) => [each]) : groups;
};

const enter = (rows: Rows, row: number): Spot => ({ row, at: rows[row] === 1 ? 0 : 'row' });

/** Where the frame goes on to; null: it was nowhere. */
export const stepFrom = (rows: Rows, spot: Spot | null): Spot => {
  if (!spot) return enter(rows, 0);
  const size = rows[spot.row] ?? 0;
  if (spot.at === 'row' || spot.done || size === 1) return enter(rows, (spot.row + 1) % rows.length);
  if (spot.at === 'out') return { row: spot.row, at: 0 };
  return { row: spot.row, at: spot.at + 1 < size ? spot.at + 1 : 'out' };
};

/** What choosing does here: goes in, comes out, or presses. */
export const chosenAt = ({ row, at }: Spot): Spot | 'press' => {
  if (at === 'row') return { row, at: 0 };
  return at === 'out' ? { row, at: 'row' } : 'press';
};
