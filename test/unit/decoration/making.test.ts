import { expect, test } from 'vitest';
import { undecorated } from '../../../shared/decoration/decoration.ts';
import type { SessionEvent } from '../../../shared/session/events.ts';
import { firstPlan } from '../../../shared/session/firstPlan.ts';
import { decorationOf, drawnFaceOf } from '../../../shared/session/making.ts';
import { participantOf, type Session } from '../../../shared/session/model.ts';
import { reduce, replay } from '../../../shared/session/reduce.ts';

const of = { participant: 'p1' } as const;
const star = {
  id: 1,
  is: 'piece',
  kind: 'sequin-star',
  ink: 'sun',
  x: 3,
  y: -20,
  turn: 0,
  scale: 1,
} as const;
const smile = [{ ink: 'ink', width: 'thin', points: [-5, 4, 0, 8, 5, 4] }] as const;
const frown = [{ ink: 'ink', width: 'thin', points: [-5, 8, 0, 4, 5, 8] }] as const;

const started = (): SessionEvent[] => [
  { type: 'session-created', id: 'a-session-1', practice: false, plan: firstPlan() },
  { type: 'session-started' },
];
const decorated: SessionEvent = {
  ...{ type: 'figure-decorated', ...of, figure: 'self' },
  change: { pattern: 'dots', off: [], on: [{ at: 0, layer: star }] },
};
const after = (...events: SessionEvent[]): Session => {
  const session = replay([...started(), ...events]);
  if (!session) throw new Error('no session');
  return session;
};
const person = (session: Session) => {
  const found = participantOf(session, 'p1');
  if (!found) throw new Error('nobody');
  return found;
};
const firstQuestion = firstPlan().questions[0]?.id ?? '';
const opened: SessionEvent = { type: 'answer-opened', ...of, question: firstQuestion };

test('what is stuck on one figure is on that figure of that person alone', () => {
  const session = after(decorated);
  expect(decorationOf(person(session), 'self')).toEqual({ pattern: 'dots', layers: [star] });
  expect(decorationOf(person(session), 'doctor')).toBe(undecorated);
  expect(decorationOf(person(session), 'constructor')).toBe(undecorated);
  expect(session.participants[1]?.decorations).toBeUndefined();
});

test('an extra cut-out can be decorated like the three', () => {
  const session = after({ ...decorated, figure: 'extra-1' } as SessionEvent);
  expect(decorationOf(person(session), 'extra-1').layers).toEqual([star]);
});

test('a face drawn before the first question is on its board, and can be drawn anew there and undone', () => {
  const drawn: SessionEvent = { type: 'face-drawn', ...of, figure: 'self', strokes: smile };
  const board = (session: Session) => {
    const answer = person(session).answers[firstQuestion];
    if (!answer) throw new Error('not asked');
    return answer.board;
  };
  const first = after(drawn, opened);
  expect(drawnFaceOf(board(first), 'self')).toEqual(smile);
  const again: SessionEvent = {
    ...{ type: 'answer-face-drawn', ...of, question: firstQuestion, figure: 'self', strokes: frown },
  };
  const second = reduce(first, again);
  expect(board(second).faces.self).toBe('drawn');
  expect(drawnFaceOf(board(second), 'self')).toEqual(frown);
  // The one for the next board is as it was.
  expect(drawnFaceOf(person(second), 'self')).toEqual(smile);
  const undone = reduce(second, { type: 'move-undone', ...of, question: firstQuestion });
  expect(drawnFaceOf(board(undone), 'self')).toEqual(smile);
  expect(board(undone).faces.self).toBe('none');
});

test('whoever withdraws takes decorations and faces with them', () => {
  const session = after(
    decorated,
    { type: 'face-drawn', ...of, figure: 'self', strokes: smile },
    { type: 'participant-withdrew', ...of },
  );
  expect(decorationOf(person(session), 'self')).toBe(undecorated);
  expect(drawnFaceOf(person(session), 'self')).toEqual([]);
  expect(() => reduce(session, decorated)).toThrow('person-withdrew');
});

test('a full figure refuses one more and stays as it is', () => {
  const many = Array.from({ length: 900 }, (_, i) => ({ at: i, layer: { ...star, id: i + 1 } }));
  const full = after({ ...decorated, change: { off: [], on: many } } as SessionEvent);
  const more = { ...decorated, change: { off: [], on: [{ at: 900, layer: { ...star, id: 901 } }] } };
  expect(() => reduce(full, more as SessionEvent)).toThrow('figure-full');
  expect(decorationOf(person(full), 'self').layers).toHaveLength(900);
});
