import { factsOf, type Language, languages } from './languages.ts';
import type { Translate } from './translate.ts';

/** The language that `t` speaks. */
export const languageOf = (t: Translate): Language => {
  const tag = t('report.locale');
  return languages.find((each) => factsOf[each].tag === tag) ?? 'en';
};

/** Whether lines in the language that `t` speaks run from the right. */
export const runsFromRight = (t: Translate): boolean => factsOf[languageOf(t)].direction === 'rtl';

/** For dates: the digits of the tables and the calendar of the journal, whatever the language is used to. */
export const localeOf = (t: Translate): string => `${factsOf[languageOf(t)].tag}-u-ca-gregory-nu-latn`;

/** What a file that is read by itself says of its language. `draft`: that nobody has checked it; '' where somebody has. */
export const speechOf = (t: Translate) => {
  const { tag, direction, draft } = factsOf[languageOf(t)];
  return { language: tag, direction, draft: draft ? t('report.draftTranslation') : '' };
};
