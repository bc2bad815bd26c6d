import type { i18n } from 'i18next';
import type { Question } from '../../shared/questions/question.ts';
import { questionSaid } from '../../shared/questions/questionSaid.ts';

/** A question of the sets that ship, in the language of `text`; any other as it was written. */
export const questionIn = (text: i18n, question: Question): Question =>
  questionSaid(question, (key) => {
    const found: unknown = text.getResource(text.language, 'translation', key);
    return typeof found === 'string' ? found : '';
  });
