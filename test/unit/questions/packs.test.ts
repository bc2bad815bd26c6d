import { describe, expect, test } from 'vitest';
import { readingAge } from '../../../electron/core/readingAge.ts';
import { baseline } from '../../../shared/questions/baseline.ts';
import { checkQuestion } from '../../../shared/questions/check.ts';
import { packs } from '../../../shared/questions/packs.ts';
import { planSchema } from '../../../shared/session/events.ts';
import { firstPlan, practicePlan } from '../../../shared/session/firstPlan.ts';

const shipped = [baseline, ...packs.flatMap((pack) => pack.questions)];

describe('the questions that ship', () => {
  test('no two questions share an id, so any packs can be mixed in one plan', () => {
    expect(new Set(shipped.map((question) => question.id)).size).toBe(shipped.length);
  });

  test.each(shipped.map((question) => [question.id, question] as const))(
    '%s fits big on a screen, and can be said simpler and in another way',
    (_, question) => {
      expect(question.wording.length).toBeLessThanOrEqual(90);
      expect(question.simpler).not.toBe('');
      expect(question.simpler).not.toBe(question.wording);
      expect(question.otherWays.length, question.id).toBeGreaterThanOrEqual(2);
      const words = question.topic.split(' ').length;
      expect(words).toBeGreaterThanOrEqual(2);
      expect(words).toBeLessThanOrEqual(6);
    },
  );

  test.each(shipped.map((question) => [question.id, question] as const))(
    'the checker, which advises others, has nothing to say of %s',
    (_, question) => {
      expect(checkQuestion(question, readingAge)).toEqual([]);
    },
  );

  test('every shipped question is a question that a plan accepts', () => {
    expect(() => planSchema.parse({ ...firstPlan(), questions: shipped })).not.toThrow();
  });
});

test('the first plan is the guide’s session: the start, its three situations, then equal power in words', () => {
  const plan = planSchema.parse(firstPlan());
  expect(plan.questions.map((question) => question.kind)).toEqual([
    'baseline',
    'placing',
    'placing',
    'placing',
    'words',
  ]);
  expect(plan.start).toBe('carry');
});

test('the practice plan is short and starts with a baseline of its own', () => {
  const plan = planSchema.parse(practicePlan());
  expect(plan.questions).toHaveLength(2);
  expect(plan.questions[0]?.kind).toBe('baseline');
});
