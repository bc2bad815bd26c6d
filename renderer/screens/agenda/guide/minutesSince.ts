/**
 * When steps began, in this page's own running time: a clock that is set back changes nothing. Outside React, because
 * the session page comes and goes between turns.
 */
const began = new Map<string, number>();
let lastBreak = performance.now();

/** Whole minutes since a step was first shown in this run; a break starts the time to the next one anew. */
export const minutesIn = (step: string, isBreak: boolean): number => {
  const now = performance.now();
  if (isBreak) lastBreak = now;
  const since = began.get(step) ?? now;
  began.set(step, since);
  return Math.floor((now - since) / 60_000);
};

/** People need a break after about this many minutes (exercise.md: sessions of 60 to 120 minutes with breaks). */
const restful = 50;

export const isBreakDue = (): boolean => performance.now() - lastBreak > restful * 60_000;
