import i18next, { type i18n, type TFunction } from 'i18next';
import { en } from './en.ts';
import { isolated } from './isolate.ts';
import type { TextVariant } from './languages.ts';
import type { Sentences } from './sentences.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

export type Translate = TFunction;

/** An i18next of our own (no global one, so that two languages can be on screen in one session), with English in it. */
export const createText = (): i18n => {
  const text = i18next.createInstance();
  text.init({
    lng: 'en',
    fallbackLng: 'en',
    // i18next would look for "en-Easy" otherwise.
    lowerCaseLng: true,
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    // Sentences that arrive later are shown at once.
    react: { bindI18nStore: 'added' },
    initAsync: false,
  });
  return text;
};

/** Puts the sentences of a language beside those that are there. */
export const addSentences = (text: i18n, variant: TextVariant, sentences: Sentences): void => {
  text.addResourceBundle(variant, 'translation', sentences, true, true);
};

/** A second voice over the same sentences. Where the line runs from the right, everything filled in is set apart. */
export const textIn = (text: i18n, variant: TextVariant, direction: 'ltr' | 'rtl'): i18n =>
  text.cloneInstance({
    lng: variant,
    ...(direction === 'rtl' ? { interpolation: { escapeValue: true, escape: isolated } } : {}),
  });

export const translator = (): Translate => createText().t;
