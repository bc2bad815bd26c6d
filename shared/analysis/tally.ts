import { type PerRole, perRole, type Role } from '../exercise/kit.ts';
import { sayOf } from '../exercise/place.ts';
import type { Question } from '../questions/question.ts';
import type { Session } from '../session/model.ts';
import { type BetweenTally, betweenTally } from './between.ts';
import { type FeelingCounts, feelingCounts } from './feelings.ts';
import { type StoodCounts, stoodCounts } from './figure.ts';
import { type Heard, type HeardAnswer, withoutPseudonyms } from './heard.ts';
import { type MovementCounts, movementCounts, sinceBefore, sinceStart } from './movement.ts';
import { type FromPaper, fromPaper } from './paper.ts';
import { rising } from './spread.ts';

/**
 * What one group gave, as counts and as lists sorted by their own values: enough for every statistic, and
 * nothing in it can be put together again into what one person gave (R8). Two groups add up by adding the
 * counts and merging the lists, so that one session is the special case of many (shared/collate).
 */
export type GroupTally = FromPaper & {
  /** People who gave at least one answer: answers count, not chairs. */
  readonly answered: number;
  /** One board for the whole group: its one answer is the group's. */
  readonly oneBoard: boolean;
  /** In the order in which they were asked. */
  readonly questions: readonly QuestionTally[];
};

export type QuestionTally = FromPaper & {
  readonly question: Question;
  readonly answered: number;
  readonly passed: number;
  /** Views that differed from the group's one board; absent where there are none. */
  readonly differed?: number;
  /** Null for a question that is answered in words. */
  readonly board: BoardTally | null;
  /** Words that may be quoted, sorted: the order in which people spoke is gone. */
  readonly quotes: readonly string[];
};

export type BoardTally = {
  readonly figures: PerRole<FigureTally>;
  readonly feelings: FeelingCounts;
  readonly between: BetweenTally;
};

export type FigureTally = {
  readonly stood: StoodCounts;
  /** Say of everybody who put the figure on the table, rising. */
  readonly says: readonly number[];
  /** Null for the question that everything is compared with. */
  readonly sinceStart: MovementCounts | null;
  /** Null while the question before is the start itself, or there is none. */
  readonly sinceBefore: MovementCounts | null;
};

/**
 * Everything that is counted over a session. Only finished answers count, and nobody who asked to be removed.
 * Nothing in it depends on who is who or on the order of the seats.
 */
export const tallyOf = (session: Session): GroupTally => {
  const people = withoutPseudonyms(session);
  const { questions } = session.plan;
  return {
    answered: people.filter((person) => [...person.values()].some((answer) => answer.outcome === 'done'))
      .length,
    ...fromPaper(people.filter((person) => [...person.values()].some((answer) => answer.fromPaper)).length),
    oneBoard: session.plan.turns === 'group',
    questions: questions.map((question) => tallyOfQuestion(people, questions, question)),
  };
};

const tallyOfQuestion = (
  people: readonly Heard[],
  questions: readonly Question[],
  question: Question,
): QuestionTally => {
  const answers = people.flatMap((person) => person.get(question.id) ?? []);
  const done = answers.filter((answer) => answer.outcome === 'done');
  const differed = done.reduce((sum, answer) => sum + answer.differed, 0);
  return {
    question,
    answered: done.length,
    passed: answers.length - done.length,
    ...(differed > 0 && { differed }),
    ...fromPaper(done.filter((answer) => answer.fromPaper).length),
    board:
      question.kind === 'words'
        ? null
        : {
            figures: perRole((role) => {
              const moved = (earlier: typeof sinceStart) =>
                movementCounts(people, question, role, earlier(questions));
              return {
                stood: stoodCounts(done, role),
                says: saysOf(done, role),
                sinceStart: startOf(questions, question) ? moved(sinceStart) : null,
                sinceBefore: boardBefore(questions, question) ? moved(sinceBefore) : null,
              };
            }),
            feelings: feelingCounts(done),
            between: betweenTally(done),
          },
    quotes: done.flatMap((answer) => answer.quotes).sort(),
  };
};

const saysOf = (answers: readonly HeardAnswer[], role: Role): readonly number[] =>
  rising(answers.flatMap((answer) => (answer.place[role] ? [sayOf(answer.place[role])] : [])));

const onBoard = (questions: readonly Question[]): Question[] =>
  questions.filter((each) => each.kind !== 'words');

/** The baseline that a later question is compared with; null for the baseline itself and what comes before it. */
export const startOf = (questions: readonly Question[], question: Question): Question | null => {
  const board = onBoard(questions);
  const start = board.findIndex((each) => each.kind === 'baseline');
  return start >= 0 && board.indexOf(question) > start ? (board[start] ?? null) : null;
};

/**
 * The question on the board before this one; null where that is the start: right after it both comparisons
 * would be the same, and saying it twice only confuses.
 */
export const boardBefore = (questions: readonly Question[], question: Question): Question | null => {
  const board = onBoard(questions);
  const before = board[board.indexOf(question) - 1];
  return before && before.kind !== 'baseline' ? before : null;
};
