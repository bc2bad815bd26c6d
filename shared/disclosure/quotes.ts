import { smallestGroup } from './groupSize.ts';

/** A quote and what is known of it before it leaves. `speaker`: any number that is one person's; it goes no further. */
export type Quote = {
  readonly speaker: number;
  readonly text: string;
  /** The pile that the group put it on, or none. */
  readonly theme: string | null;
  /** Marked words were looked at one by one. */
  readonly reviewed: boolean;
  /** Given for this quote, after it was read back. */
  readonly consent: boolean;
};

/** Quotes under one heading, in the order of the alphabet. `theme` null: quotes with no heading of their own. */
export type QuotePile = { readonly theme: string | null; readonly quotes: readonly string[] };

export type QuotesThatMayLeave = {
  readonly shown: readonly QuotePile[];
  /** Why none is shown; null when some are, or nobody gave any. */
  readonly withheld: 'none agreed and reviewed' | 'too few speakers' | null;
};

/**
 * R16: quotes leave an anonymous report with consent for each after it was read back, detached from placement,
 * card and role, pooled over at least 5 speakers and reviewed for identifying words. R6: no one person supplies
 * more than a third of them. Nothing of the order or of the speakers comes out. Source: privacy.md R6, R16.
 */
export const quotesThatMayLeave = (quotes: readonly Quote[]): QuotesThatMayLeave => {
  if (quotes.length === 0) return { shown: [], withheld: null };
  const agreed = quotes.filter(({ reviewed, consent, text }) => reviewed && consent && text.trim() !== '');
  if (agreed.length === 0) return { shown: [], withheld: 'none agreed and reviewed' };
  if (!isPooled(agreed)) return { shown: [], withheld: 'too few speakers' };
  return { shown: piled(noMoreThanAThird(agreed)), withheld: null };
};

const speakersOf = (quotes: readonly Quote[]): Set<number> => new Set(quotes.map(({ speaker }) => speaker));

/** R16: at least 5 speakers, so that the words could be any of several people's. */
const isPooled = (quotes: readonly Quote[]): boolean => speakersOf(quotes).size >= smallestGroup;

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** By pile where the same was said twice: else the order in which it was said would settle which one stays. */
const byText = (a: Quote, b: Quote): number =>
  inOrder(a.text, b.text) || inOrder(a.theme ?? '', b.theme ?? '');

/**
 * R6: no one person supplies more than a third of the quotes: the talkative one would be known by the pile.
 * Everybody keeps the same largest number of quotes; which ones is settled by the alphabet, not by the order.
 */
export const noMoreThanAThird = (quotes: readonly Quote[]): readonly Quote[] => {
  const perSpeaker = [...speakersOf(quotes)].map((speaker) =>
    quotes.filter((each) => each.speaker === speaker).sort(byText),
  );
  for (let each = Math.max(...perSpeaker.map((own) => own.length)); each > 0; each -= 1) {
    const kept = perSpeaker.flatMap((own) => own.slice(0, each));
    if (each * 3 <= kept.length) return kept;
  }
  return [];
};

/**
 * A pile is a pool of its own, so a heading needs 5 speakers too; smaller piles lose theirs and lie together.
 * Where that rest would itself be too small, the next smallest piles join it, until it isn't.
 */
const piled = (quotes: readonly Quote[]): QuotePile[] => {
  const names = [...new Set(quotes.flatMap(({ theme }) => theme ?? []))].sort();
  const ofTheme = (name: string) => quotes.filter(({ theme }) => theme === name);
  const bySpeakers = names
    .map((name) => ({ name, quotes: ofTheme(name), speakers: speakersOf(ofTheme(name)).size }))
    .sort((a, b) => a.speakers - b.speakers || (a.name < b.name ? -1 : 1));
  const rest = quotes.filter(({ theme }) => theme === null);
  const alone = new Set(names);
  for (const pile of bySpeakers) {
    const isLarge = pile.speakers >= smallestGroup;
    if (isLarge && (rest.length === 0 || isPooled(rest))) continue;
    rest.push(...pile.quotes);
    alone.delete(pile.name);
  }
  const shown = (theme: string | null, list: readonly Quote[]): QuotePile => ({
    theme,
    quotes: [...list].sort(byText).map(({ text }) => text),
  });
  return [
    ...names.filter((name) => alone.has(name)).map((name) => shown(name, ofTheme(name))),
    ...(rest.length > 0 ? [shown(null, rest)] : []),
  ];
};
