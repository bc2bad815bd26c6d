import type { EventOf } from './events.ts';
import type { NextSteps } from './model.ts';

type PromiseEvent = EventOf<'next-steps-noted'> | EventOf<'results-promised'>;

/**
 * What is promised after somebody noted it. Day and month are one promise: a day sets its month, and another month
 * lets go of the day, so that no report says something else than the sheet that people took home.
 */
export const promisedAfter = (before: NextSteps | null, event: PromiseEvent): NextSteps | null => {
  if (event.type === 'results-promised') {
    const text = before?.text ?? '';
    if (event.date !== null) return { text, month: event.date.slice(0, 7), date: event.date };
    return promise(text, before?.date ? null : (before?.month ?? null));
  }
  const { month } = event;
  const date = before?.date;
  const noted = promise(event.text.trim(), month);
  return noted && date?.slice(0, 7) === month ? { ...noted, date } : noted;
};

const promise = (text: string, month: string | null): NextSteps | null =>
  text === '' && month === null ? null : { text, month };
