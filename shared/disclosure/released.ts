import { type Region, regions } from './regions.ts';

/**
 * R8: no rows and no ids, and nothing in the order in which it was given. A cryptographic shuffle would do;
 * sorting does better, because the outcome no longer depends on the order at all, and the same session still
 * makes the same bytes. Each list is sorted by its own values, so two lists can't be laid side by side.
 * Source: privacy.md R8; traps.md ("sort by value before drawing").
 */
export const inNoOrder = <T extends string | number>(given: readonly T[]): readonly T[] =>
  [...given].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** R9: the month and nothing finer leaves. Throws RangeError for anything else. Source: privacy.md R9. */
export const monthOnly = (month: string): string => {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new RangeError('a month like 2026-11');
  return month;
};

/** R10: a region from the fixed list, or none; never a venue, ward or team. Source: privacy.md R10. */
export const regionOrNone = (region: unknown): Region | null =>
  regions.find((known) => known === region) ?? null;
