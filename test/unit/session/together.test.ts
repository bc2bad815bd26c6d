import { describe, expect, test } from 'vitest';
import type { SessionEvent } from '../../../shared/session/events.ts';
import { planSchema } from '../../../shared/session/events.ts';
import { firstPlan } from '../../../shared/session/firstPlan.ts';
import type { Plan } from '../../../shared/session/model.ts';
import { boardsTogether, readinessOf } from '../../../shared/session/together.ts';
import { passed, run } from './run.ts';

const asked = 'baseline';
const placed = (participant: string, x: number): SessionEvent[] => [
  { type: 'answer-opened', participant, question: asked },
  { type: 'figure-placed', participant, question: asked, role: 'self', x, y: 0 },
  { type: 'answer-done', participant, question: asked },
];
const room = (plan: Partial<Plan>, ...events: SessionEvent[][]) =>
  run({ participants: 3, reveal: 'together', ...plan }, events.flat());
const baseline = (session: ReturnType<typeof run>) =>
  readinessOf(session).find(({ question }) => question.id === asked);

describe('ready?', () => {
  test('boards stay hidden until everybody has finished or passed', () => {
    expect(baseline(room({}, placed('p1', 0.2)))).toMatchObject({ waiting: 2, boards: 1 });
    const open: SessionEvent[] = [{ type: 'answer-opened', participant: 'p2', question: asked }];
    expect(baseline(room({}, placed('p1', 0.2), open))?.waiting).toBe(2);
    const all = room({}, placed('p1', 0.2), passed('p2', asked), placed('p3', 0.9));
    expect(baseline(all)).toMatchObject({ waiting: 0, boards: 2 });
  });

  test('nobody waits for a person who stopped or withdrew', () => {
    const stopped: SessionEvent[] = [{ type: 'participant-stopped', participant: 'p2' }];
    const gone: SessionEvent[] = [{ type: 'participant-withdrew', participant: 'p3' }];
    expect(baseline(room({}, placed('p1', 0.2), stopped, gone))).toMatchObject({ waiting: 0, boards: 1 });
  });

  test('without the group’s choice there is nothing to show, nor with one board for all', () => {
    expect(readinessOf(room({ reveal: 'apart' }, placed('p1', 0.2)))).toEqual([]);
    expect(readinessOf(room({ turns: 'group' }))).toEqual([]);
  });

  test('questions that are answered in words are never shown by person', () => {
    const words = firstPlan().questions.filter(({ kind }) => kind === 'words');
    expect(words.length).toBeGreaterThan(0);
    for (const { question } of readinessOf(room({}))) expect(question.kind).not.toBe('words');
  });
});

test('boards come in the order of their places, whoever made them and when', () => {
  const one = room({}, placed('p1', 0.9), placed('p2', 0.1), placed('p3', 0.5));
  const other = room({}, placed('p3', 0.9), placed('p1', 0.5), placed('p2', 0.1));
  expect(boardsTogether(one, asked)).toEqual(boardsTogether(other, asked));
  const first = boardsTogether(one, asked)[0]?.board.figures.self;
  expect(first).toEqual({ at: 'table', place: { x: 0.1, y: 0 } });
});

test('in plans from before there was a choice, boards stay apart', () => {
  const { reveal: _, ...older } = firstPlan();
  expect(planSchema.parse(older).reveal).toBe('apart');
});
