import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guidePlanSchema } from '../../../shared/guide/events.ts';
import {
  beginningOf,
  firstGuide,
  type GuidePlan,
  neighbourOf,
  stepOf,
  withoutStep,
  withStepAdded,
  withStepChanged,
  withStepMoved,
} from '../../../shared/guide/guide.ts';
import { planSchema } from '../../../shared/session/events.ts';
import { firstPlan } from '../../../shared/session/firstPlan.ts';
import { guide as words } from '../../../shared/text/en/guide.ts';
import { run } from '../session/run.ts';

const ids = ({ steps }: GuidePlan) => steps.map(({ id }) => id);

describe('the workshop', () => {
  test('has the nine steps of the guide in its order, and a break', () => {
    expect(ids(firstGuide).filter((id) => id !== 'break')).toEqual([
      'welcome',
      'iceBreaker',
      'aims',
      'decorate',
      'cards',
      'baseline',
      'questions',
      'power',
      'close',
    ]);
    expect(guidePlanSchema.parse(firstGuide)).toEqual(firstGuide);
  });

  test('every step can be said in four ways, none of them twice', () => {
    for (const { say, another, simpler, show } of Object.values(words.steps)) {
      expect(new Set([say, another.one, another.two, simpler]).size).toBe(4);
      expect(show).not.toBe('');
      expect(simpler.length).toBeLessThan(say.length);
    }
  });

  test('there are at least twenty light questions', () => {
    expect(new Set(Object.values(words.ice.deck)).size).toBeGreaterThanOrEqual(20);
  });

  test('a skipped step is passed over in both directions', () => {
    const without = withStepChanged(firstGuide, 'aims', { skipped: true });
    expect(neighbourOf(without, 'iceBreaker', 1)?.id).toBe('decorate');
    expect(neighbourOf(without, 'decorate', -1)?.id).toBe('iceBreaker');
    expect(neighbourOf(without, 'close', 1)).toBeNull();
    expect(beginningOf(withStepChanged(firstGuide, 'welcome', { skipped: true }))?.id).toBe('iceBreaker');
  });

  test('a break or an own step comes after the one that is shown', () => {
    expect(ids(withStepAdded(firstGuide, stepOf('break', 'tea'), 'cards'))[5]).toBe('tea');
    expect(ids(withStepAdded(firstGuide, stepOf('break', 'tea'), null)).at(-1)).toBe('tea');
    expect(ids(withoutStep(withStepAdded(firstGuide, stepOf('break', 'tea'), 'cards'), 'tea'))).toEqual(
      ids(firstGuide),
    );
  });

  test('however steps are moved, none is lost and none is there twice', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom(...ids(firstGuide)), fc.constantFrom<-1 | 1>(-1, 1)));
    fc.assert(
      fc.property(moves, (list) => {
        const after = list.reduce((plan, [id, by]) => withStepMoved(plan, id, by), firstGuide);
        expect(ids(after).toSorted()).toEqual(ids(firstGuide).toSorted());
        const walked: string[] = [];
        for (let step = beginningOf(after); step; step = neighbourOf(after, step.id, 1)) walked.push(step.id);
        expect(walked).toEqual(ids(after));
      }),
    );
  });
});

describe('in a session', () => {
  test('a step that is taken out is shown no longer', () => {
    const begun = run({}, [{ type: 'step-begun', step: 'cards' }]);
    expect(begun.guide.step).toBe('cards');
    const guide = withoutStep(begun.plan.guide, 'cards');
    expect(
      run({}, [
        { type: 'step-begun', step: 'cards' },
        { type: 'guide-planned', guide },
      ]).guide.step,
    ).toBeNull();
  });

  test('a step that is not there can’t be begun', () => {
    expect(() => run({}, [{ type: 'step-begun', step: 'nowhere' }])).toThrow('unknown-step');
  });

  test('things to come back to are ticked off where they stand, and no more than 60 are kept', () => {
    const parked = (n: number, done = false) =>
      ({ type: 'thing-parked', id: `thing-${n}`, text: `Thing ${n}`, done }) as const;
    const two = run({}, [parked(1), parked(2), parked(1, true)]);
    expect(two.guide.parked.map(({ id, done }) => [id, done])).toEqual([
      ['thing-1', true],
      ['thing-2', false],
    ]);
    const many = Array.from({ length: 61 }, (_, n) => parked(n));
    expect(() => run({}, many)).toThrow('too-many-parked');
  });

  test('a plan from before there was a guide has the guide’s own steps', () => {
    const { guide: _, ...older } = firstPlan();
    expect(planSchema.parse(older).guide).toEqual(firstGuide);
  });

  test.each([
    [
      'sixty-one steps',
      { ...firstGuide, steps: Array.from({ length: 61 }, (_, n) => stepOf('break', `b${n}`)) },
    ],
    ['one step twice', { ...firstGuide, steps: [stepOf('break'), stepOf('break')] }],
    ['control characters', { ...firstGuide, rules: ['be\u0007ep'] }],
    ['a contact of nobody', { ...firstGuide, contacts: [{ who: ' ', how: '116 123' }] }],
    ['words of 5,001 letters', { ...firstGuide, steps: [{ ...stepOf('break'), say: 'x'.repeat(5001) }] }],
    ['something more', { ...firstGuide, more: true }],
  ])('%s can’t be planned', (_what, guide) => {
    expect(guidePlanSchema.safeParse(guide).success).toBe(false);
  });
});
