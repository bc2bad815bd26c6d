import fc from 'fast-check';
import { type Card, type Role, roles } from '../../../shared/exercise/kit.ts';
import type { Question } from '../../../shared/questions/question.ts';
import type { SessionEvent } from '../../../shared/session/events.ts';
import type { HeldCard, Plan, Session } from '../../../shared/session/model.ts';
import { run } from '../session/run.ts';

/** What one person gives to one question: distances from the middle, "aside", "tray" or "pass". */
export type Given =
  | 'pass'
  | 'open'
  | (Partial<Record<Role, number | 'aside'>> & {
      readonly cards?: readonly Card[];
      readonly held?: readonly HeldCard[];
      readonly quotes?: readonly string[];
      readonly notes?: readonly string[];
      /** In which direction the figures stand (radians). */
      readonly angle?: number;
    });

export const question = (id: string, kind: Question['kind'] = 'placing'): Question => ({
  id,
  kind,
  topic: `About ${id}`,
  wording: `What about ${id}?`,
  simpler: '',
  otherWays: ['Or so?'],
});

export const start = question('start', 'baseline');
export const first = question('first');
export const second = question('second');
export const helping = question('helping', 'words');

const given = (participant: string, asked: string, answer: Given): SessionEvent[] => {
  const about = { participant, question: asked };
  const opened: SessionEvent = { type: 'answer-opened', ...about };
  if (answer === 'open') return [opened];
  if (answer === 'pass') return [opened, { type: 'answer-passed', ...about }];
  const { cards = [], held = [], quotes = [], notes = [], angle = 0 } = answer;
  const kept = (text: string, i: number, quote: boolean): SessionEvent => ({
    type: 'words-kept',
    ...about,
    id: `${participant}-${asked}-${quote ? 'q' : 'n'}${i}`,
    text,
    quote,
  });
  return [
    opened,
    ...roles.flatMap((role): SessionEvent[] => {
      const place = answer[role];
      if (place === undefined) return [];
      if (place === 'aside') return [{ type: 'figure-set-aside', ...about, role }];
      return [
        {
          type: 'figure-placed',
          ...about,
          role,
          x: place * Math.cos(angle),
          y: place * Math.sin(angle),
        },
      ];
    }),
    ...[...cards.map((card): HeldCard => ({ card, with: 'answer' })), ...held].map(
      (each): SessionEvent => ({ type: 'card-held', ...about, ...each }),
    ),
    ...quotes.flatMap((text, i): SessionEvent[] => [
      kept(text, i, true),
      { type: 'quote-reviewed', words: `${participant}-${asked}-q${i}`, text },
    ]),
    ...notes.map((text, i) => kept(text, i, false)),
    { type: 'answer-done', ...about },
  ];
};

/** A session in which each person gave these answers, in this order of seats. */
export const sessionOf = (
  people: readonly Readonly<Record<string, Given>>[],
  plan: Partial<Plan> = {},
  after: readonly SessionEvent[] = [],
): Session =>
  run(
    {
      questions: [start, first, second, helping],
      start: 'blank',
      ...plan,
      participants: Math.max(1, people.length),
    },
    [
      ...people.flatMap((answers, i) =>
        Object.entries(answers).flatMap(([asked, answer]) => given(`p${i + 1}`, asked, answer)),
      ),
      ...after,
    ],
  );

/** The same answer from this many people. */
export const times = <T>(count: number, each: T): T[] => Array.from({ length: count }, () => each);

const distance = fc.oneof(
  fc.constant('aside' as const),
  fc.double({ min: 0, max: 1.6, noNaN: true }),
  fc.constantFrom(0, 0.04, 1 / 6, 0.5, 1, 1.2),
);

const someAnswer: fc.Arbitrary<Given> = fc.oneof(
  { weight: 1, arbitrary: fc.constant('pass' as const) },
  { weight: 1, arbitrary: fc.constant('open' as const) },
  {
    weight: 8,
    arbitrary: fc.record(
      {
        doctor: distance,
        carer: distance,
        self: distance,
        cards: fc.uniqueArray(fc.constantFrom<Card>('red', 'amber', 'green')),
        angle: fc.double({ min: 0, max: 6.28, noNaN: true }),
      },
      { noNullPrototype: true },
    ),
  },
);

/** Sessions of 1 to 30 people in which anything may have been answered. */
export const anySession = (people: { minLength: number; maxLength: number }): fc.Arbitrary<Session> =>
  fc
    .array(
      fc.record({ start: someAnswer, first: someAnswer, second: someAnswer }, { noNullPrototype: true }),
      people,
    )
    .map((answers) => sessionOf(answers));
