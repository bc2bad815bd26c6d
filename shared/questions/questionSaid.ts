import { practicePlan } from '../session/firstPlan.ts';
import { baseline } from './baseline.ts';
import { packs } from './packs.ts';
import type { Question } from './question.ts';

const shipped: ReadonlyMap<string, Question> = new Map(
  [baseline, ...packs.flatMap(({ questions }) => questions), ...practicePlan().questions].map((question) => [
    question.id,
    question,
  ]),
);

/**
 * A question of the sets that ship, in the language of `sentence`, which answers '' for a key that it lacks. A
 * facilitator's own words stay as they were written: a translation of what the set asked would ask something
 * else. So does each simpler or other wording that was changed.
 */
export const questionSaid = (question: Question, sentence: (key: string) => string): Question => {
  const own = shipped.get(question.id);
  if (!own || own.wording !== question.wording) return question;
  const said = (key: string, asShipped: string, asPlanned: string): string =>
    (asShipped === asPlanned && sentence(`questions.${question.id}.${key}`)) || asPlanned;
  return {
    ...question,
    topic: said('topic', own.topic, question.topic),
    wording: said('wording', own.wording, question.wording),
    simpler: said('simpler', own.simpler, question.simpler),
    otherWays: question.otherWays.map((way, i) => said(`otherWays.${i}`, own.otherWays[i] ?? '', way)),
  };
};
