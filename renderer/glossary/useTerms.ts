import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type TermInWords, termFinder, termIds } from '../../shared/text/terms.ts';

/** The glossary in the language of the page, in its alphabet. */
export const useTerms = (): readonly TermInWords[] => {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const { compare } = new Intl.Collator(i18n.language);
    return termIds
      .map((id) => ({
        id,
        name: t(`glossary.term.${id}.name`),
        also: `${t(`glossary.term.${id}.also`)}`.split('|').filter(Boolean),
        means: t(`glossary.term.${id}.means`),
      }))
      .sort((a, b) => compare(a.name, b.name));
  }, [t, i18n.language]);
};

/** Takes a sentence apart at the glossary's words. */
export const useTermFinder = (): ReturnType<typeof termFinder> => {
  const terms = useTerms();
  return useMemo(() => termFinder(terms), [terms]);
};
