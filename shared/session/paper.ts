import type { Question } from '../questions/question.ts';
import { questionsLeft } from './agenda.ts';
import type { Participant, Session } from './model.ts';

/** Questions with a board that somebody has still to answer or pass: what can be entered from paper. */
export const boardsLeft = (session: Session, participant: Participant): readonly Question[] =>
  questionsLeft(session, participant).filter((question) => question.kind !== 'words');

/** Whose pile of boards comes next, going round from this person; null when nobody else has boards left. */
export const nextOnPaper = (session: Session, { id }: Participant): Participant | null => {
  const { participants } = session;
  const at = participants.findIndex((each) => each.id === id);
  const others = [...participants.slice(at + 1), ...participants.slice(0, Math.max(0, at))];
  return others.find((each) => each.here === 'taking part' && boardsLeft(session, each).length > 0) ?? null;
};
