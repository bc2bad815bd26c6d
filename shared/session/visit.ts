import type { Question } from '../questions/question.ts';
import { type Answer, type Participant, participantOf, questionOf, type Session } from './model.ts';

/** Where somebody is in their visit to the table. */
export type Stage =
  | { readonly at: 'kit'; readonly participant: Participant; readonly first: Question }
  | {
      readonly at: 'question';
      readonly participant: Participant;
      readonly question: Question;
      readonly answer: Answer | null;
    }
  | { readonly at: 'over' };

/**
 * The stage of a visit with these questions: figures are chosen before anything was asked, then the first
 * question that is neither done nor passed, until none is left.
 */
export const stageOf = (session: Session, participantId: string, visit: readonly string[]): Stage => {
  const participant = participantOf(session, participantId);
  if (participant?.here !== 'taking part') return { at: 'over' };
  const questions = visit.flatMap((id) => questionOf(session, id) ?? []);
  const question = questions.find((each) => (participant.answers[each.id]?.outcome ?? 'open') === 'open');
  if (!question) return { at: 'over' };
  const untouched = Object.keys(participant.answers).length === 0;
  if (untouched && question.kind !== 'words') return { at: 'kit', participant, first: question };
  return { at: 'question', participant, question, answer: participant.answers[question.id] ?? null };
};
