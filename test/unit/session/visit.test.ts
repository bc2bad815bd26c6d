import { expect, test } from 'vitest';
import { firstLook } from '../../../shared/exercise/kit.ts';
import { stageOf } from '../../../shared/session/visit.ts';
import { passed, run } from './run.ts';

const visit = ['baseline', 'say-in-care', 'equal-power'];

test('a first visit begins with choosing the figures, also after they were changed', () => {
  expect(stageOf(run({}), 'p1', visit)).toMatchObject({ at: 'kit', first: { id: 'baseline' } });
  const chosen = run({}, [{ type: 'kit-chosen', participant: 'p1', design: 'felt', looks: firstLook }]);
  expect(stageOf(chosen, 'p1', visit)).toMatchObject({ at: 'kit' });
});

test('questions follow one another, done or passed, until none of the visit is left', () => {
  const opened = run({}, [{ type: 'answer-opened', participant: 'p1', question: 'baseline' }]);
  expect(stageOf(opened, 'p1', visit)).toMatchObject({ at: 'question', question: { id: 'baseline' } });
  const next = run({}, passed('p1', 'baseline'));
  expect(stageOf(next, 'p1', visit)).toMatchObject({ question: { id: 'say-in-care' }, answer: null });
  const over = run(
    {},
    visit.flatMap((id) => passed('p1', id)),
  );
  expect(stageOf(over, 'p1', visit)).toEqual({ at: 'over' });
});

test('a later visit goes straight to its question', () => {
  const session = run({ turns: 'question' }, passed('p1', 'baseline'));
  expect(stageOf(session, 'p1', ['say-in-care'])).toMatchObject({ at: 'question', answer: null });
});

test('a session in words alone needs no figures', () => {
  expect(stageOf(run({}), 'p1', ['equal-power'])).toMatchObject({ at: 'question' });
});

test('somebody who stopped, or is not there, has no stage', () => {
  const session = run({}, [{ type: 'participant-stopped', participant: 'p1' }]);
  expect(stageOf(session, 'p1', visit)).toEqual({ at: 'over' });
  expect(stageOf(session, 'p99', visit)).toEqual({ at: 'over' });
});
