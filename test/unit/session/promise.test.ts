import { expect, test } from 'vitest';
import { eventSchema } from '../../../shared/session/events.ts';
import type { NextSteps } from '../../../shared/session/model.ts';
import { promisedAfter } from '../../../shared/session/promise.ts';

const noted = (text: string, month: string | null) => ({ type: 'next-steps-noted', text, month }) as const;
const promised = (date: string | null) => ({ type: 'results-promised', date }) as const;
const after = (...events: readonly Parameters<typeof promisedAfter>[1][]): NextSteps | null =>
  events.reduce<NextSteps | null>(promisedAfter, null);

test('a day that is promised is in the report as its month', () => {
  expect(after(noted('We tell you.', null), promised('2026-12-04'))).toEqual({
    text: 'We tell you.',
    month: '2026-12',
    date: '2026-12-04',
  });
});

test('a new text keeps the day; another month lets go of it', () => {
  const before = [noted('A', null), promised('2026-12-04')] as const;
  expect(after(...before, noted('B', '2026-12'))).toEqual({
    text: 'B',
    month: '2026-12',
    date: '2026-12-04',
  });
  expect(after(...before, noted('A', '2027-01'))).toEqual({ text: 'A', month: '2027-01' });
  expect(after(...before, noted('A', null))).toEqual({ text: 'A', month: null });
});

test('a day that is taken back takes its month along, and leaves a month that had none', () => {
  expect(after(promised('2026-12-04'), promised(null))).toBeNull();
  expect(after(noted('A', '2026-12'), promised(null))).toEqual({ text: 'A', month: '2026-12' });
});

test.each(['2026-02-30', '2026-12', '4 December', '12026-01-01', ''])('%s is no day', (date) => {
  expect(eventSchema.safeParse(promised(date)).success).toBe(false);
  expect(eventSchema.safeParse(promised('2028-02-29')).success).toBe(true);
});
