import type { Question } from '../questions/question.ts';
import { questionSaid } from '../questions/questionSaid.ts';
import type { Translate } from '../text/translate.ts';

/** A question of the sets that ship, in the language that `t` speaks; any other as it was written. */
export const questionFor = (t: Translate, question: Question): Question =>
  questionSaid(question, (key) =>
    (t as (key: string, or: { defaultValue: string }) => string)(key, { defaultValue: '' }),
  );

/** What a question is about, in a few words. */
export const topicOf = (t: Translate, question: Question): string => {
  const { topic, wording } = questionFor(t, question);
  return topic || wording;
};
