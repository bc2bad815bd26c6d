import type { Question } from '../../../shared/questions/question.ts';
import type { Participant, Session } from '../../../shared/session/model.ts';
import type { EasySign } from '../../reading/easySigns.ts';

/** The way in which a question is asked just now: as written, in simpler words, or another way (its number). */
export type Way = 'written' | 'simpler' | number;

export const wordingOf = (question: Question, way: Way): string => {
  if (way === 'simpler') return question.simpler;
  return way === 'written' ? question.wording : (question.otherWays[way] ?? question.wording);
};

/** The other way that *say it another way* goes to: one after another, then round again. null when there is none. */
export const nextWay = (question: Question, way: Way): Way | null => {
  const count = question.otherWays.length;
  if (count === 0 || (count === 1 && way === 0)) return null;
  return typeof way === 'number' ? (way + 1) % count : 0;
};

/** In Easy Read the instruction has a picture for each of its ideas. */
export const signsOfHint = {
  hintBaseline: ['figures', 'move', 'far'],
  hintBlank: ['figures', 'move', 'far'],
  hintCarry: ['ask', 'figures', 'move'],
  hintWords: ['talk', 'right'],
} as const satisfies Readonly<Record<string, readonly EasySign[]>>;

/** One instruction a screen: the one that fits where the figures are at the start of this question. */
export const hintOf = (session: Session, participant: Participant, question: Question) => {
  if (question.kind === 'words') return 'hintWords' as const;
  if (session.plan.start === 'blank') return 'hintBlank' as const;
  const earlier = session.plan.questions.slice(0, session.plan.questions.indexOf(question));
  const carried = earlier.some(
    (each) => each.kind !== 'words' && participant.answers[each.id]?.outcome === 'done',
  );
  return carried ? ('hintCarry' as const) : ('hintBaseline' as const);
};
