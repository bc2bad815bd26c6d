import { type ExtraId, extraIds } from '../exercise/figures.ts';
import type { Question } from '../questions/question.ts';
import { limits } from './limits.ts';
import type { Plan } from './model.ts';

/** Changes to a plan while it is prepared: functions over plain data, so that every one is a whole new plan. */

export const isAsked = (plan: Plan, id: string): boolean => plan.questions.some((each) => each.id === id);

export const isFull = (plan: Plan): boolean => plan.questions.length >= limits.questions;

/** New questions go before the closing ones that are answered in words: equal power stays last. */
export const withQuestion = (plan: Plan, question: Question): Plan => {
  const lastOnBoard = plan.questions.findLastIndex((each) => each.kind !== 'words');
  const at = question.kind === 'words' ? plan.questions.length : lastOnBoard + 1;
  return { ...plan, questions: plan.questions.toSpliced(at, 0, question) };
};

export const withoutQuestion = (plan: Plan, id: string): Plan => ({
  ...plan,
  questions: plan.questions.filter((each) => each.id !== id),
});

export const withChangedQuestion = (plan: Plan, question: Question): Plan => ({
  ...plan,
  questions: plan.questions.map((each) => (each.id === question.id ? question : each)),
});

/** The baseline is the first placement, whatever else moves: nothing goes before it. */
export const canMove = (plan: Plan, id: string, by: -1 | 1): boolean => {
  const at = plan.questions.findIndex((each) => each.id === id);
  const [mover, other] = [plan.questions[at], plan.questions[at + by]];
  return mover !== undefined && other !== undefined && mover.kind !== 'baseline' && other.kind !== 'baseline';
};

export const moved = (plan: Plan, id: string, by: -1 | 1): Plan => {
  if (!canMove(plan, id, by)) return plan;
  const at = plan.questions.findIndex((each) => each.id === id);
  const question = plan.questions[at];
  return question
    ? { ...plan, questions: plan.questions.toSpliced(at, 1).toSpliced(at + by, 0, question) }
    : plan;
};

/** One more cut-out under the first free id, or the same plan where there are three already. */
export const withExtra = (plan: Plan, name: string): Plan => {
  const id = extraIds.find((each) => plan.extras.every((extra) => extra.id !== each));
  const cut = name.trim().slice(0, limits.extraName).trim();
  if (!id || cut === '') return plan;
  const extras = [...plan.extras, { id, name: cut }];
  return { ...plan, extras: extras.toSorted((a, b) => a.id.localeCompare(b.id)) };
};

export const withoutExtra = (plan: Plan, id: ExtraId): Plan => ({
  ...plan,
  extras: plan.extras.filter((extra) => extra.id !== id),
});

export const withPeople = (plan: Plan, participants: number): Plan => ({
  ...plan,
  participants: Math.min(limits.participants, Math.max(1, Math.round(participants) || 1)),
});
