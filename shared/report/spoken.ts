import { type Quote, type QuotePile, quotesThatMayLeave } from '../disclosure/quotes.ts';
import { inNoOrder } from '../disclosure/released.ts';
import type { ExportKind, Session } from '../session/model.ts';
import { agreedForReport, themeOf } from '../session/quotes.ts';
import type { Translate } from '../text/translate.ts';
import type { QuoteSection } from './model.ts';

/** Quotes of a session in two pools, detached from placement, card and role: what would help, and all others. */
export type SessionQuotes = { readonly helping: readonly Quote[]; readonly others: readonly Quote[] };

export const quotesOf = (session: Session): SessionQuotes => {
  const from = (isHelping: boolean): Quote[] =>
    session.participants.flatMap(({ here, answers }, speaker) =>
      session.plan.questions
        .filter(({ kind }) => (kind === 'words') === isHelping)
        .flatMap(({ id }): Quote[] => {
          const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
          if (here === 'withdrawn' || answer?.outcome !== 'done') return [];
          return answer.words
            .filter(({ quote }) => quote)
            .map((words) => {
              // Words that nobody has looked at for a report go no further than here; that there are some does.
              const text = agreedForReport(words);
              const theme = themeOf(session, words);
              return { speaker, text: text ?? '', theme, reviewed: text !== null, consent: true };
            });
        }),
    );
  return { helping: from(true), others: from(false) };
};

/**
 * Quotes under a heading. The anonymous report has those that R6 and R16 let out, or says why there are none;
 * the group copy has all that may be quoted, in the order of the alphabet. Null when nobody said anything.
 */
export const quoteSection = (
  t: Translate,
  kind: ExportKind,
  quotes: readonly Quote[],
  heading: string,
): QuoteSection | null => {
  if (quotes.length === 0) return null;
  if (kind === 'group') {
    const reviewed = quotes.filter((quote) => quote.reviewed);
    return reviewed.length === 0 ? null : { heading, piles: pilesOf(reviewed), note: '' };
  }
  const { shown, withheld } = quotesThatMayLeave(quotes);
  return { heading, piles: shown, note: withheld ? t(`report.quotes.withheld.${withheld}`) : '' };
};

const pilesOf = (quotes: readonly Quote[]): QuotePile[] => {
  const themes = inNoOrder([...new Set(quotes.flatMap(({ theme }) => theme ?? []))]);
  return [...themes, null]
    .map((theme) => ({
      theme,
      quotes: inNoOrder(quotes.filter((quote) => quote.theme === theme).map(({ text }) => text)),
    }))
    .filter((pile) => pile.quotes.length > 0);
};

/** The first few of a section, with a note that there are more. */
export const shortened = (t: Translate, section: QuoteSection, most: number): QuoteSection => {
  const all = section.piles.reduce((sum, { quotes }) => sum + quotes.length, 0);
  if (all <= most) return section;
  let left = most;
  const piles = section.piles.flatMap(({ theme, quotes }) => {
    const kept = quotes.slice(0, left);
    left -= kept.length;
    return kept.length > 0 ? [{ theme, quotes: kept }] : [];
  });
  return { ...section, piles, note: t('report.quotes.more', { count: all - most }) };
};
