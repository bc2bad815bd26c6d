import type { Question } from '../questions/question.ts';
import type { Answer, Participant, Session } from './model.ts';

/** One visit to the table: whose it is, and the questions that they answer before the next cover. */
export type Turn = { readonly participant: Participant; readonly questions: readonly Question[] };

const isOpen = (answer: Answer | undefined): boolean => !answer || answer.outcome === 'open';

/** Questions that a participant has still to answer or pass, in the order of the plan. */
export const questionsLeft = (session: Session, participant: Participant): Question[] =>
  session.plan.questions.filter((question) => isOpen(participant.answers[question.id]));

/**
 * The visit of one participant as the order of turns has it: all that is left for them, or only the next
 * question around the room.
 */
export const turnOf = (session: Session, participant: Participant): Turn => {
  const left = questionsLeft(session, participant);
  return { participant, questions: session.plan.turns === 'question' ? left.slice(0, 1) : left };
};

/** Whose turn comes next, or null when everybody who takes part has answered or passed everything. */
export const nextTurn = (session: Session): Turn | null => {
  const waiting = session.participants.filter(
    (participant) => participant.here === 'taking part' && questionsLeft(session, participant).length > 0,
  );
  if (session.plan.turns !== 'question') {
    const first = waiting[0];
    return first ? turnOf(session, first) : null;
  }
  // Around the room: whoever is furthest behind goes first, in the order of the seats.
  const asked = session.plan.questions;
  const position = (participant: Participant) =>
    asked.findIndex((question) => isOpen(participant.answers[question.id]));
  const behind = Math.min(...waiting.map(position));
  const next = waiting.find((participant) => position(participant) === behind);
  return next ? turnOf(session, next) : null;
};
