const format = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "2026-12-04" → "Friday 4 December 2026", the same wherever the computer stands. */
export const dateInWords = (date: string): string =>
  format.format(new Date(`${date}T00:00:00Z`)).replace(',', '');
