import { factsOf, type Language } from './languages.ts';
import { loadSentences } from './loadSentences.ts';
import { addSentences, createText, type Translate, textIn } from './translate.ts';

/**
 * A translator into a language, with its sentences loaded: for what is said outside the page. What the language
 * lacks is said in English.
 */
export const translateIn = async (language: Language): Promise<Translate> => {
  const text = createText();
  if (language === 'en') return text.t;
  addSentences(text, language, await loadSentences(language));
  return textIn(text, language, factsOf[language].direction).t;
};
