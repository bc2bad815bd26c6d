import { type Card, cards, type PerRole, perRole, roles } from '../exercise/kit.ts';
import type { HeardAnswer } from './heard.ts';

export type CardCounts = Readonly<Record<Card, number>>;

/** How many people held each card, where they laid it, and how many held none or several. */
export type FeelingCounts = {
  readonly whole: CardCounts;
  readonly figures: PerRole<CardCounts>;
  /** With the answer or with any figure: each person counts once a card. */
  readonly atAll: CardCounts;
  readonly none: number;
  readonly several: number;
};

const counts = (answers: readonly HeardAnswer[], places: readonly string[]): CardCounts => {
  const holding = (card: Card) =>
    answers.filter((answer) => answer.held.some((held) => held.card === card && places.includes(held.with)));
  return {
    red: holding('red').length,
    amber: holding('amber').length,
    green: holding('green').length,
  };
};

const different = (answer: HeardAnswer): number =>
  cards.filter((card) => answer.held.some((held) => held.card === card)).length;

export const feelingCounts = (answers: readonly HeardAnswer[]): FeelingCounts => ({
  whole: counts(answers, ['answer']),
  figures: perRole((role) => counts(answers, [role])),
  atAll: counts(answers, ['answer', ...roles]),
  none: answers.filter((answer) => different(answer) === 0).length,
  several: answers.filter((answer) => different(answer) > 1).length,
});
