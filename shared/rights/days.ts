/** Days as `2026-12-25`, in UTC as the journal has them. */

/** Days that answers are kept after people sat down, unless the group chooses another date. Source: privacy.md. */
export const usuallyKept = 30;

const msOfDay = 86_400_000;

/** Null where `from` is no day. */
export const dayAfter = (from: string, days: number): string | null => {
  const then = new Date(`${from}T00:00:00Z`).getTime() + days * msOfDay;
  return Number.isNaN(then) ? null : new Date(then).toISOString().slice(0, 10);
};

/** Whether the last day of keeping is over: on the day itself it is not. */
export const isOver = (keepUntil: string | null, today: string): boolean =>
  keepUntil !== null && keepUntil < today;
