import { type PerRole, perRole } from '../exercise/kit.ts';
import type { Question } from '../questions/question.ts';
import type { Session } from '../session/model.ts';
import { type BetweenFigures, betweenFigures } from './between.ts';
import type { FeelingCounts } from './feelings.ts';
import { placedOn, type StoodCounts } from './figure.ts';
import type { MovementCounts } from './movement.ts';
import type { FromPaper } from './paper.ts';
import { type Spread, spreadOf } from './spread.ts';
import { type GroupTally, type QuestionTally, tallyOf } from './tally.ts';

export type FigureStatistics = {
  readonly stood: StoodCounts;
  /** On the card or on the table around it. */
  readonly placed: number;
  /** Say over the people who put it on the table, in points of 0 to 100; null when nobody did. */
  readonly say: Spread | null;
  /** Null for the question that everything is compared with. */
  readonly sinceStart: MovementCounts | null;
  /** Null while the question before is the start itself, or there is none. */
  readonly sinceBefore: MovementCounts | null;
};

export type QuestionStatistics = FromPaper & {
  readonly question: Question;
  readonly answered: number;
  /** Set where several groups may share people: how many they count as (R15). Else as many as answered. */
  readonly people?: number;
  readonly passed: number;
  /** Views that differed from the group's one board; absent where there are none. */
  readonly differed?: number;
  /** Null for a question that is answered in words. */
  readonly board: {
    readonly figures: PerRole<FigureStatistics>;
    readonly feelings: FeelingCounts;
    readonly between: BetweenFigures;
  } | null;
  /** Words that may be quoted, sorted: the order in which people spoke is gone. */
  readonly quotes: readonly string[];
};

export type SessionStatistics = FromPaper & {
  /** People who gave at least one answer: answers count, not chairs. */
  readonly answered: number;
  /** Set where several groups may share people: how many they count as (R15). Else as many as answered. */
  readonly people?: number;
  /** One board for the whole group: its one answer is the group's. */
  readonly oneBoard: boolean;
  readonly questions: readonly QuestionStatistics[];
};

export const statisticsOf = (session: Session): SessionStatistics => statisticsFrom(tallyOf(session));

/** The statistics of a group, or of several put together: whoever they are, only the tally is looked at. */
export const statisticsFrom = ({ questions, ...counted }: GroupTally): SessionStatistics => ({
  ...counted,
  questions: questions.map(statisticsOfQuestion),
});

const statisticsOfQuestion = ({ board, ...counted }: QuestionTally): QuestionStatistics => ({
  ...counted,
  board: board && {
    figures: perRole((role) => {
      const { stood, says, sinceStart, sinceBefore } = board.figures[role];
      return { stood, placed: placedOn(stood), say: spreadOf(says), sinceStart, sinceBefore };
    }),
    feelings: board.feelings,
    between: betweenFigures(board.between),
  },
});

/** How many people answers stand for, for every rule that asks for a size. */
export const peopleIn = ({
  answered,
  people,
}: {
  readonly answered: number;
  readonly people?: number;
}): number => people ?? answered;
