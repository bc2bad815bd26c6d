import { expect, test } from 'vitest';
import { youngCarer } from '../../../shared/questions/youngCarer.ts';
import { planSchema } from '../../../shared/session/events.ts';
import { firstPlan } from '../../../shared/session/firstPlan.ts';
import {
  canMove,
  isAsked,
  moved,
  withoutQuestion,
  withPeople,
  withQuestion,
} from '../../../shared/session/planning.ts';

const ids = (plan: ReturnType<typeof firstPlan>) => plan.questions.map((question) => question.id);
const [extra] = youngCarer.questions;
if (!extra) throw new Error('the young carer set is empty');

test('a question that is added comes before equal power, which stays last', () => {
  const plan = withQuestion(firstPlan(), extra);
  expect(ids(plan).at(-2)).toBe(extra.id);
  expect(ids(plan).at(-1)).toBe('equal-power');
  expect(isAsked(plan, extra.id)).toBe(true);
  expect(ids(withoutQuestion(plan, extra.id))).toEqual(ids(firstPlan()));
});

test('questions change places with their neighbours, but nothing goes before the first placement', () => {
  expect(ids(moved(firstPlan(), 'medication', -1)).slice(0, 3)).toEqual([
    'baseline',
    'medication',
    'say-in-care',
  ]);
  expect(canMove(firstPlan(), 'say-in-care', -1)).toBe(false);
  expect(canMove(firstPlan(), 'baseline', 1)).toBe(false);
  expect(canMove(firstPlan(), 'equal-power', 1)).toBe(false);
  expect(moved(firstPlan(), 'baseline', 1)).toEqual(firstPlan());
});

test('there is at least one person and there are at most thirty', () => {
  expect([0, 12.4, 31, Number.NaN].map((count) => withPeople(firstPlan(), count).participants)).toEqual([
    1, 12, 30, 1,
  ]);
});

test('a plan from before there was a choice is that of people who use services', () => {
  const { voice: _, ...older } = firstPlan();
  expect(planSchema.parse(older).voice).toBe('people');
  expect(planSchema.parse({ ...older, voice: 'staff' }).voice).toBe('staff');
  expect(planSchema.safeParse({ ...older, voice: 'doctors' }).success).toBe(false);
});
