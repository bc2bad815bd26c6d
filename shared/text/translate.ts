import i18next, { type i18n, type TFunction } from 'i18next';
import { en } from './en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

export type Language = 'en';
export type Translate = TFunction;

/** An i18next of our own (no global one, so that two languages can be on screen in one session). */
export const createText = (language: Language = 'en'): i18n => {
  const text = i18next.createInstance();
  text.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return text;
};

export const translator = (language: Language = 'en'): Translate => createText(language).t;
