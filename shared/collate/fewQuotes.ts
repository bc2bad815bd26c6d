import type { Quote } from '../disclosure/quotes.ts';

/** More quotes than this under one heading nobody reads; thousands would fill hundreds of pages. */
export const mostQuotes = 60;

/** Evenly spread over a list, so that no end of the alphabet is left out. The same list gives the same few. */
const spread = <T>(list: readonly T[], most: number): readonly T[] =>
  list.length <= most
    ? list
    : Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)] as T);

/**
 * At most `mostQuotes` of many: one of each speaker, so that those who said much are not heard more (R6), and
 * which one is settled by the alphabet.
 */
export const fewQuotes = (quotes: readonly Quote[]): readonly Quote[] => {
  if (quotes.length <= mostQuotes) return quotes;
  const ready = quotes.filter(({ reviewed, consent }) => reviewed && consent);
  // None of them may leave, and why is told from the quotes themselves.
  if (ready.length === 0) return quotes;
  const sorted = [...ready].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const bySpeaker = new Map<number, Quote>();
  for (const quote of sorted) if (!bySpeaker.has(quote.speaker)) bySpeaker.set(quote.speaker, quote);
  return bySpeaker.size >= mostQuotes
    ? spread([...bySpeaker.values()], mostQuotes)
    : spread(sorted, mostQuotes);
};

/** The same for sorted quotes of which nobody knows who said them. */
export const fewTexts = (quotes: readonly string[]): readonly string[] => spread(quotes, mostQuotes);
