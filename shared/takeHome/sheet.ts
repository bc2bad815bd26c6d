import { monthInWords } from '../report/phrases.ts';
import type { NextSteps } from '../session/model.ts';
import { dateInWords } from '../text/dateInWords.ts';
import { speechOf } from '../text/languageOf.ts';
import type { Translate } from '../text/translate.ts';

/** Who can help, as the facilitator wrote it down. */
export type HelpAt = { readonly who: string; readonly how: string };

/** What everybody takes home. It knows the promise and the contacts; no answer, mark or title comes near it. */
export type TakeHomeSheet = {
  /** Of every sentence on it, as a BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** That no native speaker has checked the translation; '' where somebody has. */
  readonly draft: string;
  readonly title: string;
  readonly heading: string;
  readonly thanks: string;
  readonly next: {
    readonly heading: string;
    /** null: nothing is promised yet, so there is a line to write it on. */
    readonly when: string | null;
    readonly byHand: string;
    readonly text: string;
  };
  readonly helped: { readonly heading: string; readonly lines: readonly string[] };
  readonly involved: { readonly heading: string; readonly text: string; readonly byHand: string };
  readonly rights: { readonly heading: string; readonly lines: readonly string[] };
  readonly support: {
    readonly heading: string;
    readonly text: string;
    /** Empty: there are lines to write them on. */
    readonly contacts: readonly HelpAt[];
    readonly byHand: string;
  };
  readonly page: string;
};

export const takeHomeSheet = (
  t: Translate,
  nextSteps: NextSteps | null,
  contacts: readonly HelpAt[],
): TakeHomeSheet => ({
  ...speechOf(t),
  title: t('takeHome.sheet.title'),
  heading: t('takeHome.sheet.heading'),
  thanks: t('takeHome.sheet.thanks'),
  next: {
    heading: t('takeHome.sheet.nextHeading'),
    when: whenOf(t, nextSteps),
    byHand: t('takeHome.sheet.byHand'),
    text: nextSteps?.text ?? '',
  },
  helped: {
    heading: t('takeHome.sheet.helpedHeading'),
    lines: [
      t('takeHome.sheet.helped.looked'),
      t('takeHome.sheet.helped.report'),
      t('takeHome.sheet.helped.change'),
    ],
  },
  involved: {
    heading: t('takeHome.sheet.involvedHeading'),
    text: t('takeHome.sheet.involved'),
    byHand: t('takeHome.sheet.involvedByHand'),
  },
  rights: {
    heading: t('takeHome.sheet.rightsHeading'),
    lines: [t('takeHome.sheet.rights.care'), t('takeHome.sheet.rights.remove')],
  },
  support: {
    heading: t('takeHome.sheet.supportHeading'),
    text: t('takeHome.sheet.support'),
    contacts: contacts.filter(({ who, how }) => `${who}${how}`.trim() !== ''),
    byHand: t('takeHome.sheet.supportByHand'),
  },
  page: t('kit.page', { page: '{{page}}', pages: '{{pages}}' }),
});

const whenOf = (t: Translate, next: NextSteps | null): string | null => {
  if (next?.date) return t('takeHome.sheet.by', { date: dateInWords(t, next.date) });
  return next?.month ? t('takeHome.sheet.byMonth', { month: monthInWords(t, next.month) }) : null;
};
