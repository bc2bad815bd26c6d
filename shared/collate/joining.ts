import type { CardCounts, FeelingCounts } from '../analysis/feelings.ts';
import { type StoodCounts, standings } from '../analysis/figure.ts';
import type { MovementCounts } from '../analysis/movement.ts';
import { fromPaper } from '../analysis/paper.ts';
import { rising } from '../analysis/spread.ts';
import {
  type BoardTally,
  boardBefore,
  type FigureTally,
  type GroupTally,
  type QuestionTally,
  startOf,
} from '../analysis/tally.ts';
import { cards, type PerRole, perRole } from '../exercise/kit.ts';
import type { Question } from '../questions/question.ts';
import { keyOf, rankOf } from './questions.ts';

/** Several groups put together, and how many each of them brought (R15 counts from that). */
export type Joined = {
  readonly tally: GroupTally;
  readonly groups: number;
  readonly answeredIn: readonly number[];
  readonly questions: readonly { readonly key: string; readonly answeredIn: readonly number[] }[];
};

export type Joining = {
  readonly add: (tally: GroupTally) => void;
  readonly joined: () => Joined;
};

/**
 * Puts groups together one by one, and keeps nothing of a group but its counts and values: two thousand
 * sessions take no more room than what they answered. Questions are matched by id and wording.
 */
export const openJoining = (): Joining => {
  const questions = new Map<string, OpenQuestion>();
  const answeredIn: number[] = [];
  let boards = 0;
  let onPaper = 0;
  return {
    add: (tally) => {
      answeredIn.push(tally.answered);
      if (tally.oneBoard) boards += 1;
      onPaper += tally.fromPaper ?? 0;
      const asked = tally.questions.map(({ question }) => question);
      for (const each of tally.questions) {
        const key = keyOf(each.question);
        const open = questions.get(key) ?? openQuestion(each);
        questions.set(key, open);
        addQuestion(open, each, asked);
      }
    },
    joined: () => {
      const ordered = [...questions.values()].sort(inOrder);
      return {
        tally: {
          answered: sum(answeredIn),
          ...fromPaper(onPaper),
          oneBoard: boards === 1 && answeredIn.length === 1,
          questions: ordered.map(closeQuestion),
        },
        groups: answeredIn.length,
        answeredIn,
        questions: ordered.map(({ question, answeredIn: gave }) => ({
          key: keyOf(question),
          answeredIn: gave,
        })),
      };
    },
  };
};

/** What moved, by the question that it is measured from: movement from different ones must not be added up. */
type Moves = Map<string, { groups: number; answers: number; counts: MovementCounts }>;

type OpenFigure = { stood: StoodCounts; says: number[]; sinceStart: Moves; sinceBefore: Moves };
type OpenBoard = {
  figures: PerRole<OpenFigure>;
  feelings: FeelingCounts;
  gaps: number[] | null;
  togetherness: number[] | null;
  sideBySide: { count: number; of: number };
};
type OpenQuestion = {
  question: Question;
  /** Sum of its places in the order of asking, to put it in about the same place again. */
  places: number;
  answeredIn: number[];
  passed: number;
  onPaper: number;
  board: OpenBoard | null;
  quotes: string[];
};

const openQuestion = ({ question, board }: QuestionTally): OpenQuestion => ({
  question,
  places: 0,
  answeredIn: [],
  passed: 0,
  onPaper: 0,
  board: board && {
    figures: perRole(() => ({ stood: noneStood(), says: [], sinceStart: new Map(), sinceBefore: new Map() })),
    feelings: noFeelings(),
    gaps: [],
    togetherness: [],
    sideBySide: { count: 0, of: 0 },
  },
  quotes: [],
});

const addQuestion = (open: OpenQuestion, each: QuestionTally, asked: readonly Question[]): void => {
  open.places += asked.indexOf(each.question);
  open.answeredIn.push(each.answered);
  open.passed += each.passed;
  open.onPaper += each.fromPaper ?? 0;
  open.quotes.push(...each.quotes);
  if (!open.board || !each.board) return;
  const start = startOf(asked, each.question);
  const before = boardBefore(asked, each.question);
  const { figures } = open.board;
  addBoard(open.board, each.board);
  for (const role of ['doctor', 'carer', 'self'] as const) {
    const figure = each.board.figures[role];
    figures[role].stood = stoodTogether(figures[role].stood, figure.stood);
    figures[role].says.push(...figure.says);
    addMoves(figures[role].sinceStart, start, figure.sinceStart, each.answered);
    addMoves(figures[role].sinceBefore, before, figure.sinceBefore, each.answered);
  }
};

/** About as the groups were asked, whatever the order in which the groups came. */
const inOrder = (a: OpenQuestion, b: OpenQuestion): number =>
  rankOf(a.question) - rankOf(b.question) ||
  a.places / a.answeredIn.length - b.places / b.answeredIn.length ||
  (keyOf(a.question) < keyOf(b.question) ? -1 : 1);

const addBoard = (open: OpenBoard, { feelings, between }: BoardTally): void => {
  open.feelings = feelingsTogether(open.feelings, feelings);
  open.gaps = addList(open.gaps, between.gaps);
  open.togetherness = addList(open.togetherness, between.togetherness);
  open.sideBySide = {
    count: open.sideBySide.count + between.sideBySide.count,
    of: open.sideBySide.of + between.sideBySide.of,
  };
};

/** A list that lacks one group would be the others' alone: then there is none. */
const addList = (open: number[] | null, more: readonly number[] | null): number[] | null => {
  if (!open || !more) return null;
  open.push(...more);
  return open;
};

const addMoves = (moves: Moves, from: Question | null, counts: MovementCounts | null, answers: number) => {
  if (!from || !counts) return;
  const key = keyOf(from);
  const earlier = moves.get(key) ?? { groups: 0, answers: 0, counts: noMoves };
  moves.set(key, {
    groups: earlier.groups + 1,
    answers: earlier.answers + answers,
    counts: movedTogether(earlier.counts, counts),
  });
};

const closeQuestion = (open: OpenQuestion): QuestionTally => {
  const { question, passed, onPaper, board, quotes } = open;
  const answered = sum(open.answeredIn);
  const boards = board && closeBoard(board, answered);
  return { question, answered, passed, ...fromPaper(onPaper), board: boards, quotes: quotes.sort() };
};

const closeBoard = (board: OpenBoard, answered: number): BoardTally => ({
  figures: perRole((role): FigureTally => {
    const { stood, says, sinceStart, sinceBefore } = board.figures[role];
    return {
      stood,
      says: rising(says),
      sinceStart: commonMoves(sinceStart, answered),
      sinceBefore: commonMoves(sinceBefore, answered),
    };
  }),
  feelings: board.feelings,
  between: {
    gaps: board.gaps && rising(board.gaps),
    togetherness: board.togetherness && rising(board.togetherness),
    sideBySide: board.sideBySide,
  },
});

/** Movement from the question that most groups came from; of all other answers it is not known. */
const commonMoves = (moves: Moves, answered: number): MovementCounts | null => {
  const [most] = [...moves].sort(([a, x], [b, y]) => y.groups - x.groups || (a < b ? -1 : 1));
  if (!most) return null;
  const [, { answers, counts }] = most;
  return { ...counts, unknown: counts.unknown + answered - answers };
};

const noMoves: MovementCounts = { towards: 0, away: 0, stayed: 0, unknown: 0 };

const movedTogether = (a: MovementCounts, b: MovementCounts): MovementCounts => ({
  towards: a.towards + b.towards,
  away: a.away + b.away,
  stayed: a.stayed + b.stayed,
  unknown: a.unknown + b.unknown,
});

const noneStood = (): StoodCounts => Object.fromEntries(standings.map((each) => [each, 0])) as StoodCounts;

const stoodTogether = (a: StoodCounts, b: StoodCounts): StoodCounts =>
  Object.fromEntries(standings.map((each) => [each, a[each] + b[each]])) as StoodCounts;

const noCards: CardCounts = { red: 0, amber: 0, green: 0 };

const cardsTogether = (a: CardCounts, b: CardCounts): CardCounts =>
  Object.fromEntries(cards.map((card) => [card, a[card] + b[card]])) as CardCounts;

const noFeelings = (): FeelingCounts => ({
  whole: noCards,
  figures: perRole(() => noCards),
  atAll: noCards,
  none: 0,
  several: 0,
});

const feelingsTogether = (a: FeelingCounts, b: FeelingCounts): FeelingCounts => ({
  whole: cardsTogether(a.whole, b.whole),
  figures: perRole((role) => cardsTogether(a.figures[role], b.figures[role])),
  atAll: cardsTogether(a.atAll, b.atAll),
  none: a.none + b.none,
  several: a.several + b.several,
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
