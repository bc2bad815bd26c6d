import { around, oneOf, seeded } from '../../scripts/demo/seeded.ts';
import { inks, patterns, penWidths, stickers } from '../../shared/decoration/materials.ts';
import {
  type Card,
  cards,
  cutOuts,
  type FigureLook,
  faces,
  paperColours,
  type Role,
  roles,
  sizes,
} from '../../shared/exercise/kit.ts';
import type { Place } from '../../shared/exercise/place.ts';
import { designIds } from '../../shared/exercise/rings.ts';
import type { Question } from '../../shared/questions/question.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import type { Session } from '../../shared/session/model.ts';
import { helping, question, start } from '../unit/report/people.ts';
import { run } from '../unit/session/run.ts';

/** What one person gave to one question: a distance for each figure, the cards, and words for quoting. */
export type Gave = {
  readonly away: Readonly<Record<Role, number | 'aside'>>;
  readonly cards: readonly Card[];
};
export type Person = {
  /** By question; a missing one was passed. */
  readonly gave: Readonly<Record<string, Gave>>;
  readonly quote: string | null;
  readonly note: string | null;
};
export type Room = { readonly people: readonly Person[]; readonly questions: readonly Question[] };

export const onBoard: readonly Question[] = [start, question('first'), question('second')];
export const asked: readonly Question[] = [...onBoard, helping];

/**
 * Places lie on this grid, off every line of the card and far from half a step of movement, so that a nudge of
 * less than 0.01 changes neither ring nor movement.
 */
const grid = [0.02, 0.12, 0.24, 0.42, 0.58, 0.74, 0.92, 1.12, 1.32] as const;

const near = (distance: number): number =>
  grid.reduce((best, each) => (Math.abs(each - distance) < Math.abs(best - distance) ? each : best), grid[0]);

/** A room of 5 to 14 people whose answers lean together a little, as answers do. */
export const roomOf = (seed: number, size?: number): Room => {
  const random = seeded(seed * 7919 + 17);
  const count = size ?? 5 + Math.floor(random() * 10);
  const lean = Object.fromEntries(roles.map((role) => [role, random() * 1.25])) as Record<Role, number>;
  const person = (_: unknown, i: number): Person => {
    let stood = Object.fromEntries(
      roles.map((role) => [role, near(Math.abs(around(random, lean[role], 0.75)))]),
    ) as Record<Role, number>;
    const gave: Record<string, Gave> = {};
    for (const { id } of onBoard) {
      if (random() < 0.04) continue;
      stood = Object.fromEntries(
        roles.map((role) => [
          role,
          random() < 0.5 ? stood[role] : near(Math.abs(around(random, lean[role], 0.8))),
        ]),
      ) as Record<Role, number>;
      gave[id] = {
        away: { ...stood, ...(random() < 0.06 ? { carer: 'aside' as const } : {}) },
        cards: cards.filter(() => random() < 0.35),
      };
    }
    return {
      gave,
      quote: random() < 0.8 ? `Words number ${Math.floor(random() * 1e9)} from the room ${i % 3}.` : null,
      note: random() < 0.5 ? `Said aside ${Math.floor(random() * 1e9)}` : null,
    };
  };
  return { people: Array.from({ length: count }, person), questions: asked };
};

/** How a room is played: everything that a report must not show. */
export type Play = {
  readonly random: () => number;
  /** Whose turn comes first. */
  readonly order?: readonly number[];
  readonly title?: string;
  readonly id?: string;
  /** Each figure in a direction of its own, or the whole board by quarters of a turn. */
  readonly turned?: 'figures' | 'board';
  readonly nudged?: boolean;
  readonly decorated?: boolean;
  readonly wordIds?: string;
  /** Figures and cards in another order within a turn. */
  readonly handed?: boolean;
};

const looks = (random: () => number): FigureLook => ({
  cutOut: oneOf(random, cutOuts),
  size: oneOf(random, sizes),
  colour: oneOf(random, paperColours),
  face: oneOf(random, faces),
});

/** Places that no report could have by chance: six decimals. */
const spot = (random: () => number): number => Math.round((random() * 60 - 70) * 1e6) / 1e6;

const drawn = (random: () => number) => ({
  ink: oneOf(random, inks),
  width: oneOf(random, penWidths),
  points: [spot(random), spot(random), spot(random), spot(random)],
});

/** A figure with a pattern, a sticker and a line of one's own. */
const making = (participant: string, figure: Role, random: () => number): SessionEvent[] => [
  {
    type: 'figure-decorated',
    participant,
    figure,
    change: {
      pattern: oneOf(random, patterns),
      off: [],
      on: [
        {
          at: 0,
          layer: {
            ...{ id: 1, is: 'piece', kind: oneOf(random, stickers), ink: 'ink' },
            ...{ x: spot(random), y: spot(random), turn: 0, scale: 1 },
          },
        },
        { at: 1, layer: { id: 2, is: 'stroke', ...drawn(random) } },
      ],
    },
  },
  { type: 'face-drawn', participant, figure, strokes: [drawn(random)] },
];

/** The events of one person's turn to one question. */
const answer = (
  participant: string,
  asked: Question,
  person: Person,
  { random, turned, nudged, handed, decorated, wordIds = 'w' }: Play,
): SessionEvent[] => {
  const about = { participant, question: asked.id };
  if (asked.kind === 'words') return spoken(about, person, wordIds);
  const gave = person.gave[asked.id];
  if (!gave)
    return [
      { type: 'answer-opened', ...about },
      { type: 'answer-passed', ...about },
    ];
  const quarter = turned === 'board' ? Math.floor(random() * 4) : 0;
  const placed = roles.map((role): SessionEvent => {
    const away = gave.away[role];
    if (away === 'aside') return { type: 'figure-set-aside', ...about, role };
    const angle = turned === 'figures' ? random() * 2 * Math.PI : 0.3;
    const distance = nudged ? away + (random() - 0.5) * 0.016 : away;
    return {
      type: 'figure-placed',
      ...about,
      role,
      ...quarterTurned({ x: distance * Math.cos(angle), y: distance * Math.sin(angle) }, quarter),
    };
  });
  const held = gave.cards.map(
    (card): SessionEvent => ({ type: 'card-held', ...about, card, with: 'answer' }),
  );
  const faces: SessionEvent[] = decorated
    ? roles.flatMap((role): SessionEvent[] => [
        { type: 'face-changed', ...about, role, face: looks(random).face },
        { type: 'answer-face-drawn', ...about, figure: role, strokes: [drawn(random)] },
      ])
    : [];
  const moves = [...placed, ...held];
  return [
    { type: 'answer-opened', ...about },
    ...faces,
    ...(handed ? moves.reverse() : moves),
    { type: 'answer-done', ...about },
  ];
};

/** Exact: the very same distances between all figures. */
const quarterTurned = (place: Place, times: number): Place =>
  times === 0 ? place : quarterTurned({ x: -place.y, y: place.x }, times - 1);

const spoken = (
  about: { readonly participant: string; readonly question: string },
  { quote, note }: Person,
  wordIds: string,
): SessionEvent[] => {
  const id = `${wordIds}-${about.participant}`;
  return [
    { type: 'answer-opened', ...about },
    ...(quote === null ? [] : ([{ type: 'words-kept', ...about, id, text: quote, quote: true }] as const)),
    ...(note === null
      ? []
      : ([{ type: 'words-kept', ...about, id: `n-${id}`, text: note, quote: false }] as const)),
    { type: 'answer-done', ...about },
    ...(quote === null ? [] : ([{ type: 'quote-reviewed', words: id, text: quote }] as const)),
  ];
};

/** The session that comes of a room. Which seat anybody has is settled by the order of turns. */
export const played = ({ people, questions }: Room, play: Play): Session => {
  const order = play.order ?? [...people.keys()];
  const events = order.flatMap((i, seat): SessionEvent[] => {
    const person = people[i];
    if (!person) return [];
    const participant = `p${seat + 1}`;
    const kit: SessionEvent[] = play.decorated
      ? [
          {
            type: 'kit-chosen',
            participant,
            design: oneOf(play.random, designIds),
            looks: { doctor: looks(play.random), carer: looks(play.random), self: looks(play.random) },
          },
          ...roles.flatMap((role) => making(participant, role, play.random)),
        ]
      : [];
    return [...kit, ...questions.flatMap((each) => answer(participant, each, person, play))];
  });
  const session = run(
    { title: play.title ?? '', questions: [...questions], start: 'carry', participants: people.length },
    events,
  );
  return play.id ? { ...session, id: play.id } : session;
};

export const shuffled = <T>(list: readonly T[], random: () => number): T[] => {
  const left = [...list];
  for (let i = left.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [left[i], left[j]] = [left[j] as T, left[i] as T];
  }
  return left;
};
