import type { i18n } from 'i18next';
import { type TextVariant, textVariants } from '../../shared/text/languages.ts';
import { loadSentences } from '../../shared/text/loadSentences.ts';
import { addSentences } from '../../shared/text/translate.ts';

const loading = new WeakMap<i18n['store'], Map<TextVariant, Promise<void>>>();

/**
 * Brings the sentences of a language in, once. Where its file can't be had, everything is said in English and the
 * next call tries again; nobody is told, because nothing is lost.
 */
export const bringIn = (text: i18n, variant: TextVariant): Promise<void> => {
  if (variant === 'en') return Promise.resolve();
  const known = loading.get(text.store) ?? new Map<TextVariant, Promise<void>>();
  loading.set(text.store, known);
  const coming =
    known.get(variant) ??
    loadSentences(variant).then(
      (sentences) => addSentences(text, variant, sentences),
      () => {
        known.delete(variant);
      },
    );
  known.set(variant, coming);
  return coming;
};

/** All of them, one after another: should the host go away in the middle of a session, every language is here. */
export const bringAllIn = async (text: i18n): Promise<void> => {
  for (const variant of textVariants) await bringIn(text, variant);
};
