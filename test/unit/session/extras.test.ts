import { describe, expect, test } from 'vitest';
import { withoutDecoration } from '../../../shared/analysis/heard.ts';
import { letterOf } from '../../../shared/exercise/figures.ts';
import { eventSchema, planSchema, type SessionEvent } from '../../../shared/session/events.ts';
import { firstPlan } from '../../../shared/session/firstPlan.ts';
import type { Plan } from '../../../shared/session/model.ts';
import { withExtra, withoutExtra } from '../../../shared/session/planning.ts';
import { replay } from '../../../shared/session/reduce.ts';

const nurse = withExtra(firstPlan(), 'Nurse');
const at = { participant: 'p1', question: 'baseline' };

const answerAfter = (plan: Plan, ...events: readonly SessionEvent[]) =>
  replay([
    { type: 'session-created', id: 'session-1', practice: false, plan },
    { type: 'session-started' },
    { type: 'answer-opened', ...at },
    ...events,
  ])?.participants[0]?.answers.baseline;

describe('extra cut-outs', () => {
  test('wait in the tray with the trio, and stand where they are put', () => {
    expect(answerAfter(nurse)?.board.figures['extra-1']).toEqual({ at: 'tray' });
    const answer = answerAfter(nurse, { type: 'figure-placed', ...at, role: 'extra-1', x: 0.5, y: 0 });
    expect(answer?.board.figures['extra-1']).toEqual({ at: 'table', place: { x: 0.5, y: 0 } });
  });

  test('are refused in a session that has none', () => {
    expect(() =>
      answerAfter(firstPlan(), { type: 'figure-placed', ...at, role: 'extra-1', x: 0, y: 0 }),
    ).toThrow('unknown-figure');
    expect(() => answerAfter(nurse, { type: 'card-held', ...at, card: 'red', with: 'extra-2' })).toThrow(
      'unknown-figure',
    );
  });

  test('stay where they stand in the next question', () => {
    const session = replay([
      { type: 'session-created', id: 'session-1', practice: false, plan: nurse },
      { type: 'session-started' },
      { type: 'answer-opened', ...at },
      { type: 'figure-placed', ...at, role: 'extra-1', x: 0.5, y: 0 },
      { type: 'answer-done', ...at },
      { type: 'answer-opened', participant: 'p1', question: nurse.questions[1]?.id ?? '' },
    ]);
    const next = session?.participants[0]?.answers[nurse.questions[1]?.id ?? ''];
    expect(next?.board.figures['extra-1']).toEqual({ at: 'table', place: { x: 0.5, y: 0 } });
  });

  test('are no part of what reports are made from, and a card laid with one counts for the answer', () => {
    const answer = answerAfter(
      nurse,
      { type: 'figure-placed', ...at, role: 'extra-1', x: 0.1234, y: 0 },
      { type: 'card-held', ...at, card: 'red', with: 'extra-1' },
      { type: 'answer-done', ...at },
    );
    const heard = answer && withoutDecoration(answer);
    expect(JSON.stringify(heard)).not.toMatch(/extra|0\.1234/);
    expect(heard?.held).toEqual([{ card: 'red', with: 'answer' }]);
  });

  test('are three at the most, keep their ids, and have a name', () => {
    const four = ['Nurse', 'Advocate', 'Family', 'Friend'].reduce(withExtra, firstPlan());
    expect(four.extras.map(({ name }) => name)).toEqual(['Nurse', 'Advocate', 'Family']);
    const again = withExtra(withoutExtra(four, 'extra-1'), 'Friend');
    expect(again.extras).toContainEqual({ id: 'extra-2', name: 'Advocate' });
    expect(again.extras[0]).toEqual({ id: 'extra-1', name: 'Friend' });
    expect(withExtra(firstPlan(), '   ').extras).toEqual([]);
    expect(planSchema.safeParse(four).success).toBe(true);
    const { extras: _, ...older } = firstPlan();
    expect(planSchema.parse(older).extras).toEqual([]);
  });

  test('carry a letter that can’t be markup', () => {
    expect([letterOf('nurse'), letterOf('<b>'), letterOf('&"'), letterOf('ممرضة')]).toEqual([
      'N',
      'B',
      '',
      'م',
    ]);
  });

  test('may have a look of their own, and need not', () => {
    const look = { cutOut: 'tall', size: 'small', colour: 'sky', face: 'none' };
    const looks = { doctor: look, carer: look, self: look };
    const chosen = { type: 'kit-chosen', participant: 'p1', design: 'dots' };
    expect(eventSchema.safeParse({ ...chosen, looks }).success).toBe(true);
    expect(eventSchema.safeParse({ ...chosen, looks: { ...looks, 'extra-3': look } }).success).toBe(true);
    expect(eventSchema.safeParse({ ...chosen, looks: { ...looks, 'extra-4': look } }).success).toBe(false);
  });
});
