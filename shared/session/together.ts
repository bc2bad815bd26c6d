import type { Question } from '../questions/question.ts';
import type { Answer, Session } from './model.ts';

/** How far the room is with one question. A missing answer and an open one are both "not yet". */
export type Readiness = {
  readonly question: Question;
  /** People who take part and have neither finished nor passed. */
  readonly waiting: number;
  /** Boards that can be shown. */
  readonly boards: number;
};

const isOver = (answer: Answer | undefined): boolean =>
  answer?.outcome === 'done' || answer?.outcome === 'passed';

/**
 * Questions on the board that the group wants to look at together, with who is still waited for. Empty unless the
 * group chose so: without that choice no screen shows another person's board.
 */
export const readinessOf = (session: Session): readonly Readiness[] => {
  if (session.plan.reveal !== 'together' || session.plan.turns === 'group') return [];
  const present = session.participants.filter(({ here }) => here === 'taking part');
  return session.plan.questions
    .filter(({ kind }) => kind !== 'words')
    .map((question) => ({
      question,
      waiting: present.filter(({ answers }) => !isOver(answers[question.id])).length,
      boards: boardsTogether(session, question.id).length,
    }));
};

/**
 * The boards that were finished for a question, without whose they are: in the order of how much say people gave
 * themselves, so that no seat can be told from the place on the screen.
 */
export const boardsTogether = (session: Session, question: string): readonly Answer[] =>
  session.participants
    .filter(({ here }) => here !== 'withdrawn')
    .flatMap(({ answers }) => {
      const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
      return answer?.outcome === 'done' ? [answer] : [];
    })
    .toSorted((a, b) => inOrder(orderOf(a), orderOf(b)));

/** By distance of "me", then by all places: the same boards always come in the same order. */
const orderOf = ({ board }: Answer): readonly [distance: number, all: string] => {
  const { self } = board.figures;
  const distance = self.at === 'table' ? Math.hypot(self.place.x, self.place.y) : 9;
  return [distance, JSON.stringify(board.figures)];
};

const inOrder = (a: readonly [number, string], b: readonly [number, string]): number =>
  a[0] - b[0] || (a[1] < b[1] ? -1 : 1);
