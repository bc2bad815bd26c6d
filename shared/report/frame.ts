import type { Region } from '../disclosure/regions.ts';
import { monthOnly, regionOrNone } from '../disclosure/released.ts';
import type { ErrorCode } from '../errors.ts';
import type { ExportKind } from '../session/model.ts';
import { errorSentence } from '../text/en/errors.ts';
import { speechOf } from '../text/languageOf.ts';
import type { Translate } from '../text/translate.ts';
import type { ReportModel } from './model.ts';
import { monthsInWords } from './together.ts';

type Occasion = {
  readonly kind: ExportKind;
  readonly region: Region | null;
  readonly firstMonth: string;
  readonly month: string;
};

export type ReportFrame = Pick<
  ReportModel,
  | 'version'
  | 'kind'
  | 'language'
  | 'direction'
  | 'draft'
  | 'month'
  | 'region'
  | 'title'
  | 'heading'
  | 'kindName'
  | 'occasion'
  | 'notice'
  | 'texts'
>;

/** What every report says of itself, whatever is in it. */
export const reportFrame = (t: Translate, asked: Occasion): ReportFrame => {
  const { kind } = asked;
  const month = monthOnly(asked.month);
  const region = regionOrNone(asked.region);
  const monthName = monthsInWords(t, monthOnly(asked.firstMonth), month);
  const occasion = region
    ? t('report.occasion', { month: monthName, region: t(`report.region.${region}`) })
    : monthName;
  const heading = t('report.heading');
  const kindName = t(`report.kind.${kind}`);
  return {
    version: 2,
    kind,
    ...speechOf(t),
    month,
    region,
    title: t('report.title', { heading, kind: kindName, occasion }),
    heading,
    kindName,
    occasion,
    notice: t(`report.notice.${kind}`),
    texts: {
      whyNotShown: t('report.whyNotShown'),
      howToRead: t('report.reading.heading'),
      questions: t('report.questions'),
      contents: t('report.contents'),
      allNumbers: t('report.allNumbers.heading'),
      allNumbersHint: t('report.allNumbers.hint'),
      page: t('report.page', { page: '{{page}}', pages: '{{pages}}' }),
    },
  };
};

/** A report of which nothing may be shown, and why. */
export const withheldReport = (t: Translate, frame: ReportFrame, code: ErrorCode): ReportModel => ({
  ...frame,
  size: '',
  withheld: { code, sentence: errorSentence(code) },
  summary: {
    heading: t('report.summary.heading'),
    asked: '',
    topics: [],
    standsOut: [],
    helped: null,
    next: { heading: '', sentences: [] },
  },
  reading: [],
  across: null,
  questions: [],
  voices: null,
  easy: { title: '', name: '', parts: [], page: '' },
  notShown: [],
});
