import { type PerRole, perRole } from '../exercise/kit.ts';
import type { Question } from '../questions/question.ts';
import type { Session } from '../session/model.ts';
import { type BetweenFigures, betweenFigures } from './between.ts';
import { type FeelingCounts, feelingCounts } from './feelings.ts';
import { placedOn, type StoodCounts, saySpread, stoodCounts } from './figure.ts';
import { type Heard, withoutPseudonyms } from './heard.ts';
import { type MovementCounts, movementCounts, sinceBefore, sinceStart } from './movement.ts';
import type { Spread } from './spread.ts';

export type FigureStatistics = {
  readonly stood: StoodCounts;
  /** On the card or on the table around it. */
  readonly placed: number;
  readonly say: Spread | null;
  /** Null for the question that everything is compared with. */
  readonly sinceStart: MovementCounts | null;
  /** Null while the question before is the start itself, or there is none. */
  readonly sinceBefore: MovementCounts | null;
};

export type QuestionStatistics = {
  readonly question: Question;
  readonly answered: number;
  readonly passed: number;
  /** Null for a question that is answered in words. */
  readonly board: {
    readonly figures: PerRole<FigureStatistics>;
    readonly feelings: FeelingCounts;
    readonly between: BetweenFigures;
  } | null;
  /** Words that may be quoted, sorted: the order in which people spoke is gone. */
  readonly quotes: readonly string[];
};

export type SessionStatistics = {
  /** People who gave at least one answer: answers count, not chairs. */
  readonly answered: number;
  /** One board for the whole group: its one answer is the group's. */
  readonly oneBoard: boolean;
  readonly questions: readonly QuestionStatistics[];
};

/**
 * Everything that is counted over a group. Only finished answers count, and nobody who asked to be removed.
 * Nothing in it depends on who is who or on the order of the seats.
 */
export const statisticsOf = (session: Session): SessionStatistics => {
  const people = withoutPseudonyms(session);
  const { questions } = session.plan;
  return {
    answered: people.filter((person) => [...person.values()].some((answer) => answer.outcome === 'done'))
      .length,
    oneBoard: session.plan.turns === 'group',
    questions: questions.map((question) => statisticsOfQuestion(people, questions, question)),
  };
};

const statisticsOfQuestion = (
  people: readonly Heard[],
  questions: readonly Question[],
  question: Question,
): QuestionStatistics => {
  const answers = people.flatMap((person) => person.get(question.id) ?? []);
  const done = answers.filter((answer) => answer.outcome === 'done');
  return {
    question,
    answered: done.length,
    passed: answers.length - done.length,
    board:
      question.kind === 'words'
        ? null
        : {
            figures: perRole((role) => {
              const stood = stoodCounts(done, role);
              const moved = (earlier: typeof sinceStart) =>
                movementCounts(people, question, role, earlier(questions));
              return {
                stood,
                placed: placedOn(stood),
                say: saySpread(done, role),
                sinceStart: isAfterStart(questions, question) ? moved(sinceStart) : null,
                sinceBefore: isAfterAnother(questions, question) ? moved(sinceBefore) : null,
              };
            }),
            feelings: feelingCounts(done),
            between: betweenFigures(done),
          },
    quotes: done.flatMap((answer) => answer.quotes).sort(),
  };
};

const onBoard = (questions: readonly Question[]): Question[] =>
  questions.filter((each) => each.kind !== 'words');

const isAfterStart = (questions: readonly Question[], question: Question): boolean => {
  const board = onBoard(questions);
  const start = board.findIndex((each) => each.kind === 'baseline');
  return start >= 0 && board.indexOf(question) > start;
};

/** Right after the start both comparisons would be the same, and saying it twice only confuses. */
const isAfterAnother = (questions: readonly Question[], question: Question): boolean => {
  const board = onBoard(questions);
  const before = board[board.indexOf(question) - 1];
  return before !== undefined && before.kind !== 'baseline';
};
