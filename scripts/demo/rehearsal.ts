import {
  type Card,
  cutOuts,
  faces,
  type PerRole,
  paperColours,
  perRole,
  type Role,
  roles,
  sizes,
} from '../../shared/exercise/kit.ts';
import { designIds } from '../../shared/exercise/rings.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { firstPlan } from '../../shared/session/firstPlan.ts';
import type { Plan } from '../../shared/session/model.ts';
import { around, oneOf, seeded } from './seeded.ts';
import { help, promise, said } from './sentences.ts';

export type Rehearsal = {
  readonly seed: number;
  readonly participants: number;
  readonly id: string;
  readonly plan?: Partial<Plan>;
};

/** How far out a group tends to put each figure (units of the circle), by question; 1 is the edge. */
const tendency: Readonly<Record<string, PerRole<number>>> = {
  baseline: { doctor: 0.2, carer: 0.5, self: 0.8 },
  'say-in-care': { doctor: 0.22, carer: 0.55, self: 0.72 },
  medication: { doctor: 0.12, carer: 0.7, self: 0.86 },
  'who-doctor-talks-to': { doctor: 0.16, carer: 0.34, self: 1.02 },
};
const anywhere: PerRole<number> = { doctor: 0.3, carer: 0.5, self: 0.7 };

/**
 * A session that nobody held, but somebody could have: people lean the way the workshops did, a few stand
 * outside, pass, leave the carer away or hold two cards. The same seed gives the same events.
 */
export const rehearse = ({ seed, participants, id, plan = {} }: Rehearsal): SessionEvent[] => {
  const random = seeded(seed);
  const whole: Plan = { ...firstPlan(), participants, turns: 'person', ...plan };
  const people = Array.from(
    { length: whole.turns === 'group' ? 1 : whole.participants },
    (_, i) => `p${i + 1}`,
  );
  return [
    { type: 'session-created', id, practice: false, plan: whole },
    { type: 'session-started' },
    ...people.flatMap((participant, seat) => visit(random, whole, participant, seat)),
    { type: 'session-finished' },
    { type: 'next-steps-noted', text: promise, month: '2026-12' },
  ];
};

type Draw = () => number;

const visit = (random: Draw, plan: Plan, participant: string, seat: number): SessionEvent[] => {
  const hasNoCarer = random() < 0.12;
  const leans = perRole(() => ({ out: around(random, 0, 0.34), angle: random() * 2 * Math.PI }));
  return [
    {
      type: 'kit-chosen',
      participant,
      design: oneOf(random, designIds),
      looks: perRole(() => ({
        cutOut: oneOf(random, cutOuts),
        size: oneOf(random, sizes),
        colour: oneOf(random, paperColours),
        face: oneOf(random, faces),
      })),
    },
    ...plan.questions.flatMap((question, asked) => {
      const about = { participant, question: question.id };
      const opened: SessionEvent = { type: 'answer-opened', ...about };
      if (question.kind !== 'baseline' && random() < 0.08)
        return [opened, { type: 'answer-passed', ...about } satisfies SessionEvent];
      const given =
        question.kind === 'words'
          ? words(random, about, help, seat, 0.85)
          : [
              ...roles.flatMap((role) => figure(random, about, role, leans[role], hasNoCarer)),
              ...feelings(random, about),
              ...words(random, about, said[question.id] ?? [], seat + asked * 2, 0.8),
            ];
      return [opened, ...given, { type: 'answer-done', ...about } satisfies SessionEvent];
    }),
  ];
};

type About = { readonly participant: string; readonly question: string };

/** What one person tends to: how much further out than others, and in which direction. */
type Lean = { readonly out: number; readonly angle: number };

const figure = (random: Draw, about: About, role: Role, lean: Lean, hasNoCarer: boolean): SessionEvent[] => {
  if (role === 'carer' && hasNoCarer) return [{ type: 'figure-set-aside', ...about, role }];
  const tends = (Object.hasOwn(tendency, about.question) ? tendency[about.question] : undefined) ?? anywhere;
  const distance = Math.max(0.01, tends[role] + lean.out + around(random, 0, 0.3));
  const angle = lean.angle + around(random, 0, 0.6);
  return [
    {
      type: 'figure-placed',
      ...about,
      role,
      x: distance * Math.cos(angle),
      y: distance * Math.sin(angle),
    },
  ];
};

/** Feelings follow the distance a little: the further out people stand, the more red is up. */
const feelings = (random: Draw, about: About): SessionEvent[] => {
  const self = tendency[about.question]?.self ?? anywhere.self;
  const chance: Readonly<Record<Card, number>> = { red: self * 0.65, amber: 0.4, green: 0.75 - self * 0.6 };
  return (['red', 'amber', 'green'] as const).flatMap((card) =>
    random() < chance[card]
      ? [
          {
            type: 'card-held',
            ...about,
            card,
            with: random() < 0.7 ? 'answer' : oneOf(random, roles),
          } satisfies SessionEvent,
        ]
      : [],
  );
};

const words = (
  random: Draw,
  about: About,
  sentences: readonly string[],
  seat: number,
  chance: number,
): SessionEvent[] => {
  const text = sentences[seat % Math.max(9, sentences.length)];
  if (!text || random() > chance) return [];
  const id = `w-${about.question}-${seat + 1}`;
  const quote = random() < 0.75;
  const kept: SessionEvent = { type: 'words-kept', ...about, id, text, quote };
  // Looked at for the report; nothing in the sentences tells who said them.
  return quote ? [kept, { type: 'quote-reviewed', words: id, text }] : [kept];
};
