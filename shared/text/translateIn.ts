import type { WholeLanguage } from './languages.ts';
import { loadSentences } from './loadSentences.ts';
import { addSentences, createText, type Translate } from './translate.ts';

/** A translator into a language, with its sentences loaded: for what is said outside the page. */
export const translateIn = async (language: WholeLanguage): Promise<Translate> => {
  const text = createText();
  if (language !== 'en') {
    addSentences(text, language, await loadSentences(language));
    await text.changeLanguage(language);
  }
  return text.t;
};
