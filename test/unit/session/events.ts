import fc from 'fast-check';
import { cards, cutOuts, faces, paperColours, roles, sizes } from '../../../shared/exercise/kit.ts';
import { designIds } from '../../../shared/exercise/rings.ts';
import { firstGuide } from '../../../shared/guide/guide.ts';
import type { SessionEvent } from '../../../shared/session/events.ts';
import { firstPlan } from '../../../shared/session/firstPlan.ts';
import type { Plan } from '../../../shared/session/model.ts';
import { voices } from '../../../shared/session/voice.ts';

// Some more often than others, so that many events meet in one answer.
const questions = ['baseline', 'baseline', 'baseline', 'say-in-care', 'equal-power', 'constructor'];
const participants = ['p1', 'p1', 'p1', 'p2', 'p3', 'p9'];

const ofAnswer = {
  participant: fc.constantFrom(...participants),
  question: fc.constantFrom(...questions),
};
const role = fc.constantFrom(...roles);
const coordinate = fc.double({ min: -3, max: 3, noNaN: true });
const look = fc.record({
  cutOut: fc.constantFrom(...cutOuts),
  size: fc.constantFrom(...sizes),
  colour: fc.constantFrom(...paperColours),
  face: fc.constantFrom(...faces),
});
const card = {
  card: fc.constantFrom(...cards),
  with: fc.oneof(fc.constant('answer' as const), role),
};

const standing = fc.oneof(
  fc.constantFrom({ at: 'tray' as const }, { at: 'aside' as const }),
  fc.record({ at: fc.constant('table' as const), place: fc.record({ x: coordinate, y: coordinate }) }),
);

const wordsId = fc.constantFrom('w1', 'w2', 'w3', 'w4');
const theme = fc.constantFrom('t1', 't2');

const event = <Type extends SessionEvent['type'], Fields extends object>(
  type: Type,
  fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> },
) => fc.record({ type: fc.constant(type), ...fields }) as unknown as fc.Arbitrary<SessionEvent>;

/** Events of every kind that pass the contract, whether or not they fit the session at that moment. */
export const anyEvent: fc.Arbitrary<SessionEvent> = fc.oneof(
  { weight: 14, arbitrary: event('figure-placed', { ...ofAnswer, role, x: coordinate, y: coordinate }) },
  { weight: 14, arbitrary: event('answer-opened', ofAnswer) },
  { weight: 2, arbitrary: event('answer-done', ofAnswer) },
  event('answer-done', { ...ofAnswer, fromPaper: fc.constant(true as const) }),
  { weight: 3, arbitrary: event('move-undone', ofAnswer) },
  { weight: 3, arbitrary: event('card-held', { ...ofAnswer, ...card }) },
  { weight: 2, arbitrary: event('card-lowered', { ...ofAnswer, ...card }) },
  { weight: 2, arbitrary: event('figure-returned', { ...ofAnswer, role }) },
  { weight: 2, arbitrary: event('figure-set-aside', { ...ofAnswer, role }) },
  { weight: 2, arbitrary: event('face-changed', { ...ofAnswer, role, face: fc.constantFrom(...faces) }) },
  { weight: 2, arbitrary: event('answer-passed', ofAnswer) },
  {
    weight: 2,
    arbitrary: event('words-kept', {
      ...ofAnswer,
      id: wordsId,
      text: fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('a', 'ŵ', '🌻', '\n', '"') }),
      quote: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: event('view-differed', {
      ...ofAnswer,
      id: fc.constantFrom('v1', 'v2'),
      figures: fc.record({ doctor: standing, carer: standing, self: standing }),
    }),
  },
  { weight: 2, arbitrary: event('quote-reviewed', { words: wordsId, text: fc.constantFrom('a', 'b […]') }) },
  event('quote-held-back', { words: wordsId }),
  { weight: 2, arbitrary: event('theme-named', { theme, name: fc.constantFrom('Meetings', ' 🌻 ') }) },
  event('theme-removed', { theme }),
  { weight: 2, arbitrary: event('quote-moved', { words: wordsId, theme: fc.option(theme) }) },
  event('kit-chosen', {
    participant: ofAnswer.participant,
    design: fc.constantFrom(...designIds),
    looks: fc.record({ doctor: look, carer: look, self: look }),
  }),
  event('participant-stopped', { participant: ofAnswer.participant }),
  event('participant-back', { participant: ofAnswer.participant }),
  event('participant-withdrew', { participant: ofAnswer.participant }),
  event('participants-added', { count: fc.integer({ min: 1, max: 30 }) }),
  event('session-finished', {}),
  { weight: 6, arbitrary: event('session-reopened', {}) },
  event('session-started', {}),
  event('session-exported', { kind: fc.constantFrom('anonymous' as const, 'group' as const) }),
  event('next-steps-noted', {
    text: fc.constantFrom('', '  ', 'We meet again.', 'ŵ 🌻'),
    month: fc.constantFrom(null, '2026-12'),
  }),
  event('results-promised', { date: fc.constantFrom(null, '2026-12-04', '2028-02-29') }),
);

export const plans: fc.Arbitrary<Plan> = fc.record({
  title: fc.constantFrom('', '=cmd()', 'مرحبا'),
  voice: fc.constantFrom(...voices),
  participants: fc.integer({ min: 1, max: 4 }),
  turns: fc.constantFrom('person' as const, 'question' as const, 'group' as const),
  start: fc.constantFrom('carry' as const, 'blank' as const),
  reveal: fc.constantFrom('apart' as const, 'together' as const),
  guide: fc.constant(firstGuide),
  checklist: fc.constant({ ticked: [{ item: 'light', is: 'ready' as const }], own: [] }),
  extras: fc.constantFrom([], [{ id: 'extra-2' as const, name: 'Nurse' }]),
  questions: fc.constant([
    ...firstPlan().questions,
    { id: 'constructor', kind: 'placing', topic: 'x', wording: 'x', simpler: 'x', otherWays: [] } as const,
  ]),
});
