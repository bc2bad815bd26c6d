import type { Language } from '../../shared/text/languages.ts';

/**
 * Sentences that a language has not got yet, so that people read them in English. A new English sentence is either
 * translated or listed here, where the next translator finds it. A name that ends in a dot stands for all below it.
 */
export const stillEnglish: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  cy: [],
  pl: [],
  ur: [],
  pa: [],
  ar: [],
};
