import type { PerFigure } from '../exercise/figures.ts';
import type { Participant, Session, Standing } from '../session/model.ts';
import { viewsOf } from '../session/views.ts';

/** How much somebody gave, in numbers that say nothing of what it was. */
export type Given = {
  readonly people: number;
  /** Questions that were opened, passed ones among them. */
  readonly answers: number;
  readonly placements: number;
  readonly cards: number;
  readonly words: number;
};

export const nothingGiven: Given = { people: 0, answers: 0, placements: 0, cards: 0, words: 0 };

const keys = ['people', 'answers', 'placements', 'cards', 'words'] as const;

const combined = (a: Given, b: Given, how: (a: number, b: number) => number): Given => ({
  people: how(a.people, b.people),
  answers: how(a.answers, b.answers),
  placements: how(a.placements, b.placements),
  cards: how(a.cards, b.cards),
  words: how(a.words, b.words),
});

const onTable = (figures: PerFigure<Standing>): number =>
  Object.values(figures).filter((standing) => standing?.at === 'table').length;

const givenBy = ({ answers, here }: Participant): Given => {
  const all = Object.values(answers);
  const of = (count: (answer: (typeof all)[number]) => number) =>
    all.reduce((sum, answer) => sum + count(answer), 0);
  return {
    people: here === 'withdrawn' ? 0 : 1,
    answers: all.length,
    placements: of((answer) =>
      [answer.board, ...viewsOf(answer)].reduce((sum, { figures }) => sum + onTable(figures), 0),
    ),
    cards: of(({ board }) => board.held.length),
    words: of(({ words }) => words.length),
  };
};

/** What the session holds of everybody, or of one participant. A session that nobody can read holds nothing known. */
export const givenIn = (session: Session | null, participant?: string): Given =>
  (session?.participants ?? [])
    .filter(({ id }) => participant === undefined || id === participant)
    .map(givenBy)
    .reduce((sum, each) => combined(sum, each, (a, b) => a + b), nothingGiven);

export const removedBetween = (before: Given, after: Given): Given =>
  combined(before, after, (a, b) => Math.max(0, a - b));

export const isNothing = (given: Given): boolean => keys.every((key) => given[key] === 0);
