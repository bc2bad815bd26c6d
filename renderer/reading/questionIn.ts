import type { i18n } from 'i18next';
import { baseline } from '../../shared/questions/baseline.ts';
import { packs } from '../../shared/questions/packs.ts';
import type { Question } from '../../shared/questions/question.ts';
import { practicePlan } from '../../shared/session/firstPlan.ts';

const shipped: ReadonlyMap<string, Question> = new Map(
  [baseline, ...packs.flatMap(({ questions }) => questions), ...practicePlan().questions].map((question) => [
    question.id,
    question,
  ]),
);

/**
 * A question of the sets that ship, in the language of `text`. A facilitator's own words stay as they were
 * written: a translation of what the set asked would ask something else. So does each simpler or other wording
 * that was changed.
 */
export const questionIn = (text: i18n, question: Question): Question => {
  const own = shipped.get(question.id);
  if (!own || own.wording !== question.wording) return question;
  const said = (key: string, asShipped: string, asPlanned: string): string => {
    const found: unknown = text.getResource(text.language, 'translation', `questions.${question.id}.${key}`);
    return typeof found === 'string' && asShipped === asPlanned ? found : asPlanned;
  };
  return {
    ...question,
    topic: said('topic', own.topic, question.topic),
    wording: said('wording', own.wording, question.wording),
    simpler: said('simpler', own.simpler, question.simpler),
    otherWays: question.otherWays.map((way, i) => said(`otherWays.${i}`, own.otherWays[i] ?? '', way)),
  };
};
