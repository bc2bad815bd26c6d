import type { EventOf, SessionEvent } from './events.ts';
import { limits } from './limits.ts';
import type { Session, Words } from './model.ts';
import { refuse } from './refused.ts';

/** What becomes of words on their way into a report: looked at once more, and put on piles. */
export type QuoteEvent = Extract<
  SessionEvent,
  { type: 'quote-reviewed' | 'quote-held-back' | 'quote-moved' | 'theme-named' | 'theme-removed' }
>;

/** The words that their speaker agreed to have in a report. An answer that was passed or is open gives none. */
export const quotesIn = (session: Session): readonly Words[] =>
  session.participants
    .flatMap(({ answers }) => Object.values(answers))
    .flatMap(({ outcome, words }) => (outcome === 'done' ? words.filter(({ quote }) => quote) : []));

/** The same for a list on screen: by their words, so that nothing of who spoke and when is in the order. */
export const quotesInNoOrder = (session: Session): readonly Words[] =>
  [...quotesIn(session)].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));

/** Words with consent that nobody has looked at since: R16 keeps them in the room until somebody does. */
export const quotesToLookAt = (session: Session): readonly Words[] =>
  quotesIn(session).filter(({ review }) => review === null);

/** A quote as it was agreed for a report; null until it was looked at, and where it was held back. */
export const agreedForReport = ({ quote, review }: Words): string | null =>
  quote && review?.is === 'agreed' ? review.text : null;

/** Name of the pile that words lie on; null where they lie on none. */
export const themeOf = (session: Session, { theme }: Words): string | null =>
  session.themes.find(({ id }) => id === theme)?.name ?? null;

/** An id is one person's words in the whole session: what names them later names nobody. */
export const isKept = (session: Session, id: string): boolean =>
  wordsIn(session).some((words) => words.id === id);

const wordsIn = ({ participants }: Session): readonly Words[] =>
  participants.flatMap(({ answers }) => Object.values(answers).flatMap(({ words }) => words));

/** Quotes are looked at after the session as well, so it only has to have begun. */
export const withQuotes = (session: Session, event: QuoteEvent): Session => {
  if (session.status === 'draft') return refuse('not-running');
  switch (event.type) {
    case 'quote-reviewed':
      return withWords(session, event.words, { review: { is: 'agreed', text: event.text } });
    case 'quote-held-back':
      return withWords(session, event.words, { review: { is: 'held back' } });
    case 'quote-moved':
      if (event.theme !== null && !hasTheme(session, event.theme)) return refuse('unknown-theme');
      return withWords(session, event.words, { theme: event.theme });
    case 'theme-named':
      return named(session, event);
    case 'theme-removed': {
      if (!hasTheme(session, event.theme)) return refuse('unknown-theme');
      const themes = session.themes.filter(({ id }) => id !== event.theme);
      return changedWords({ ...session, themes }, (words) =>
        words.theme === event.theme ? { ...words, theme: null } : words,
      );
    }
  }
};

const hasTheme = (session: Session, theme: string): boolean => session.themes.some(({ id }) => id === theme);

const named = (session: Session, { theme, name }: EventOf<'theme-named'>): Session => {
  const pile = { id: theme, name: name.trim() };
  if (hasTheme(session, theme))
    return { ...session, themes: session.themes.map((each) => (each.id === theme ? pile : each)) };
  if (session.themes.length >= limits.themes) return refuse('too-many-themes');
  return { ...session, themes: [...session.themes, pile] };
};

const withWords = (session: Session, id: string, change: Partial<Words>): Session => {
  const words = wordsIn(session).find((each) => each.id === id);
  if (!words) return refuse('unknown-words');
  if (!words.quote) return refuse('no-consent');
  return changedWords(session, (each) => (each.id === id ? { ...each, ...change } : each));
};

const changedWords = (session: Session, change: (words: Words) => Words): Session => ({
  ...session,
  participants: session.participants.map((participant) => ({
    ...participant,
    answers: Object.fromEntries(
      Object.entries(participant.answers).map(([question, answer]) => [
        question,
        { ...answer, words: answer.words.map(change) },
      ]),
    ),
  })),
});
