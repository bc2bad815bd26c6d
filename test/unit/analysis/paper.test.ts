import { describe, expect, test } from 'vitest';
import { statisticsOf } from '../../../shared/analysis/statistics.ts';
import type { SessionEvent } from '../../../shared/session/events.ts';
import { passed, run } from '../session/run.ts';

const placed = (participant: string, question: string, fromPaper: boolean): SessionEvent[] => [
  { type: 'answer-opened', participant, question },
  { type: 'figure-placed', participant, question, role: 'self', x: 0.5, y: 0 },
  { type: 'answer-done', participant, question, ...(fromPaper ? { fromPaper: true } : {}) },
];
const [paper, here] = [true, false];
const counted = (events: readonly SessionEvent[]) => {
  const { fromPaper, questions } = statisticsOf(run({ participants: 4 }, events));
  return { people: fromPaper ?? 0, answers: questions.slice(0, 2).map((each) => each.fromPaper ?? 0) };
};

describe('answers from paper', () => {
  test('are counted by question and by person, beside those made here', () => {
    const events = [
      ...placed('p1', 'baseline', paper),
      ...placed('p1', 'say-in-care', paper),
      ...placed('p2', 'baseline', paper),
      ...placed('p2', 'say-in-care', here),
      ...placed('p3', 'baseline', here),
      ...passed('p4', 'baseline'),
    ];
    expect(counted(events)).toEqual({ people: 2, answers: [2, 1] });
  });

  test('are no longer from paper once they were opened again and changed here, or passed', () => {
    const again = (type: 'answer-done' | 'answer-passed'): SessionEvent[] => [
      ...placed('p1', 'baseline', paper),
      { type: 'answer-opened', participant: 'p1', question: 'baseline' },
      { type, participant: 'p1', question: 'baseline' },
    ];
    expect(counted(again('answer-done'))).toEqual({ people: 0, answers: [0, 0] });
    expect(counted(again('answer-passed'))).toEqual({ people: 0, answers: [0, 0] });
  });

  test('of somebody who asked to be removed are gone with everything else', () => {
    const events: SessionEvent[] = [
      ...placed('p1', 'baseline', paper),
      { type: 'participant-withdrew', participant: 'p1' },
    ];
    expect(counted(events)).toEqual({ people: 0, answers: [0, 0] });
  });
});
