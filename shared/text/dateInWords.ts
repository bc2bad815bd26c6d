import { localeOf } from './languageOf.ts';
import type { Translate } from './translate.ts';

/** "2026-12-04" → "Friday 4 December 2026" in the language that `t` speaks, the same wherever the computer stands. */
export const dateInWords = (t: Translate, date: string): string =>
  new Intl.DateTimeFormat(localeOf(t), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(',', '');
