import type { Sentences } from '../../shared/text/sentences.ts';

/** Every sentence by its whole key: `turn.kit.title`. */
export const flat = (sentences: Sentences, before = ''): Map<string, string> => {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(sentences)) {
    const whole = before ? `${before}.${key}` : key;
    if (typeof value === 'string') found.set(whole, value);
    else for (const [inner, text] of flat(value, whole)) found.set(inner, text);
  }
  return found;
};

const ending = /_(zero|one|two|few|many|other)$/;

/** The key without its number: `library.people_one` and `library.people_other` are one sentence. */
export const stem = (key: string): string => key.replace(ending, '');

export const isCounted = (key: string): boolean => ending.test(key);

/** What is filled in: `{{mark}}`. */
export const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name))].sort();
