import { describe, expect, test } from 'vitest';
import { eventSchema, type SessionEvent } from '../../../shared/session/events.ts';
import type { Answer } from '../../../shared/session/model.ts';
import { viewsOf, wordsOf } from '../../../shared/session/views.ts';
import { run } from './run.ts';

const of = { participant: 'p1', question: 'baseline' };
const tray = { at: 'tray' } as const;
const group: readonly SessionEvent[] = [
  { type: 'answer-opened', ...of },
  { type: 'figure-placed', ...of, role: 'self', x: 0.5, y: 0 },
];
const view = (id: string, x: number): SessionEvent => ({
  ...{ type: 'view-differed', ...of, id },
  figures: { doctor: tray, carer: tray, self: { at: 'table', place: { x, y: 0 } } },
});

const answerAfter = (events: readonly SessionEvent[], turns: 'group' | 'question' = 'group'): Answer => {
  const answer = run({ turns }, [...group, ...events]).participants[0]?.answers.baseline;
  if (!answer) throw new Error('no answer');
  return answer;
};

describe('a view that differs from the group’s board', () => {
  test('lies beside the board, which stays as it is, whatever is undone or moved afterwards', () => {
    const answer = answerAfter([
      view('v-1', 1.1),
      { type: 'move-undone', ...of },
      { type: 'figure-placed', ...of, role: 'self', x: 0.2, y: 0.2 },
      { type: 'answer-done', ...of },
      { type: 'answer-opened', ...of },
    ]);
    expect(answer.board.figures.self).toEqual({ at: 'table', place: { x: 0.2, y: 0.2 } });
    expect(viewsOf(answer)).toEqual([
      { id: 'v-1', figures: { doctor: tray, carer: tray, self: { at: 'table', place: { x: 1.1, y: 0 } } } },
    ]);
  });

  test('is not overwritten: the same one again is refused, also with another answer', () => {
    expect(() => answerAfter([view('v-1', 1.1), view('v-1', 0.3)])).toThrow('view-already-kept');
    const other = { participant: 'p1', question: 'equal-power' };
    const placing = { kind: 'placing', topic: 'x', wording: 'x', simpler: '', otherWays: [] } as const;
    expect(() =>
      run(
        {
          turns: 'group',
          questions: [
            { id: 'baseline', ...placing },
            { id: 'equal-power', ...placing },
          ],
        },
        [...group, view('v-1', 1.1), { type: 'answer-opened', ...other }, { ...view('v-1', 0.3), ...other }],
      ),
    ).toThrow('view-already-kept');
  });

  test('has its own words, and words for no view are refused', () => {
    const words = { type: 'words-kept', ...of, text: 'Not for me', quote: false } as const;
    const answer = answerAfter([
      view('v-1', 1.1),
      { ...words, id: 'w-1', view: 'v-1' },
      { ...words, id: 'w-2' },
    ]);
    expect(wordsOf(answer, 'v-1').map(({ id }) => id)).toEqual(['w-1']);
    expect(wordsOf(answer, undefined).map(({ id }) => id)).toEqual(['w-2']);
    expect(() => answerAfter([{ ...words, id: 'w-1', view: 'v-1' }])).toThrow('unknown-view');
  });

  test('needs a board of the group, the same figures, and room', () => {
    expect(() => answerAfter([view('v-1', 1.1)], 'question')).toThrow('not-one-board');
    const nurse = { ...view('v-1', 1), figures: { ...figures, 'extra-1': tray } } as SessionEvent;
    expect(() => answerAfter([nurse])).toThrow('unknown-figure');
    const ten = Array.from({ length: 10 }, (_, i) => view(`v-${i}`, i / 10));
    expect(viewsOf(answerAfter(ten))).toHaveLength(10);
    expect(() => answerAfter([...ten, view('v-more', 1)])).toThrow('too-many-views');
    expect(() => answerAfter([{ type: 'answer-done', ...of }, view('v-1', 1)])).toThrow('answer-not-open');
  });

  test('passes the contract within the table alone', () => {
    expect(eventSchema.safeParse(view('v-1', 1.1)).success).toBe(true);
    expect(eventSchema.safeParse(view('v-1', 99)).success).toBe(false);
  });
});

const figures = { doctor: tray, carer: tray, self: tray };
