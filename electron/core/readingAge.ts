import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Fewer words than this say too little: one long word would decide. */
const fewestWords = 5;

/**
 * Years of age at which most people read this English text with ease: the Flesch–Kincaid grade plus five, as a US
 * first grade begins at six. Null for very short texts and for those without words.
 */
export const readingAge = (text: string): number | null => {
  const words = text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length < fewestWords) return null;
  const sentence = Math.max(1, text.match(/[.?!…]+(?=\s|$)/g)?.length ?? 1);
  const grade = fleschKincaid({ sentence, word: words.length, syllable: syllable(words.join(' ')) });
  return Number.isFinite(grade) ? Math.max(5, grade + 5) : null;
};
