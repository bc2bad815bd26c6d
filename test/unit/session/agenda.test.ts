import { expect, test } from 'vitest';
import { nextTurn, turnOf } from '../../../shared/session/agenda.ts';
import type { Session } from '../../../shared/session/model.ts';
import { passed, run } from './run.ts';

const whose = (session: Session) => {
  const turn = nextTurn(session);
  return turn && [turn.participant.id, turn.questions.map((question) => question.id)];
};
const questions = ['baseline', 'say-in-care', 'medication', 'who-doctor-talks-to', 'equal-power'];

test('person by person: somebody answers everything, then the next person comes', () => {
  const plan = { participants: 2, turns: 'person' } as const;
  expect(whose(run(plan))).toEqual(['p1', questions]);
  expect(whose(run(plan, passed('p1', 'baseline')))).toEqual(['p1', questions.slice(1)]);
  expect(
    whose(
      run(
        plan,
        questions.flatMap((id) => passed('p1', id)),
      ),
    ),
  ).toEqual(['p2', questions]);
});

test('around the room: everybody answers one question before the next one is asked', () => {
  const plan = { participants: 2, turns: 'question' } as const;
  expect(whose(run(plan))).toEqual(['p1', ['baseline']]);
  expect(whose(run(plan, passed('p1', 'baseline')))).toEqual(['p2', ['baseline']]);
  expect(whose(run(plan, [...passed('p1', 'baseline'), ...passed('p2', 'baseline')]))).toEqual([
    'p1',
    ['say-in-care'],
  ]);
});

test('somebody who joins late catches up before the room goes on', () => {
  const session = run({ participants: 1, turns: 'question' }, [
    ...passed('p1', 'baseline'),
    { type: 'participants-added', count: 1 },
  ]);
  expect(whose(session)).toEqual(['p2', ['baseline']]);
});

test('one board for the group is one turn with every question', () => {
  expect(whose(run({ participants: 8, turns: 'group' }))).toEqual(['p1', questions]);
});

test('somebody who stopped is left in peace, and gets their turn when they come back', () => {
  const stopped = run({ participants: 2 }, [{ type: 'participant-stopped', participant: 'p1' }]);
  expect(whose(stopped)).toEqual(['p2', questions]);
  const back = run({ participants: 2 }, [
    { type: 'participant-stopped', participant: 'p1' },
    { type: 'participant-back', participant: 'p1' },
  ]);
  expect(whose(back)).toEqual(['p1', questions]);
});

test('when everybody has answered or passed everything, there is no next turn', () => {
  const everything = ['p1', 'p2'].flatMap((person) => questions.flatMap((id) => passed(person, id)));
  const session = run({ participants: 2, turns: 'question' }, everything);
  expect(nextTurn(session)).toBeNull();
  expect(session.participants.map((participant) => turnOf(session, participant).questions)).toEqual([[], []]);
});

test('an answer that was left open in mid-turn is asked again', () => {
  const session = run({ participants: 1 }, [
    { type: 'answer-opened', participant: 'p1', question: 'baseline' },
    { type: 'figure-placed', participant: 'p1', question: 'baseline', role: 'self', x: 0.5, y: 0 },
  ]);
  expect(whose(session)).toEqual(['p1', questions]);
});
