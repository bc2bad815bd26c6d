import { type SessionStatistics, statisticsOf } from '../analysis/statistics.ts';
import { isTooSmall, type SizeBand, sizeBandOf } from '../disclosure/groupSize.ts';
import type { Region } from '../disclosure/regions.ts';
import { monthOnly, regionOrNone } from '../disclosure/released.ts';
import type { ErrorCode } from '../errors.ts';
import type { ExportKind, Session } from '../session/model.ts';
import { errorSentence } from '../text/en/errors.ts';
import { type Translate, translator } from '../text/translate.ts';
import { anonymousQuestion } from './anonymousQuestion.ts';
import { groupQuestion } from './groupQuestion.ts';
import { standsOut } from './highlights.ts';
import type { NotShown, QuestionReport, ReportModel } from './model.ts';
import { monthInWords } from './phrases.ts';

export type ReportOptions = {
  readonly kind: ExportKind;
  readonly region: Region | null;
  /** `2026-11`; RangeError for anything else, so that no finer time slips out. */
  readonly month: string;
};

/**
 * The report of a session as it stands: pure and deterministic, so that the same session and month give the
 * same bytes in every file. The review on screen is the same model (kind `group`), live.
 */
export const buildReport = (session: Session, options: ReportOptions): ReportModel => {
  const t = translator();
  const stats = statisticsOf(session);
  const month = monthOnly(options.month);
  const region = regionOrNone(options.region);
  const { kind } = options;
  const withheld = withheldWhole(stats, kind);
  const monthName = monthInWords(month);
  const sizeBand = sizeBandOf(stats.answered);
  const occasion = region
    ? t('report.occasion', { month: monthName, region: t(`report.region.${region}`) })
    : monthName;
  const heading = t('report.heading');
  const kindName = t(`report.kind.${kind}`);
  const seats = { oneBoard: stats.oneBoard, around: session.plan.participants };
  return {
    version: 1,
    kind,
    month,
    region,
    title: t('report.title', { heading, kind: kindName, occasion }),
    heading,
    kindName,
    occasion,
    notice: t(`report.notice.${kind}`),
    size: withheld ? '' : sizeInWords(t, stats, kind, seats),
    withheld: withheld && { code: withheld, sentence: errorSentence(withheld) },
    summary: {
      heading: t('report.summary.heading'),
      asked: withheld ? '' : t('report.summary.asked'),
      topics: withheld ? [] : stats.questions.map(({ question }) => question.topic || question.wording),
      standsOut: withheld ? [] : summarySentences(t, kind, stats),
    },
    reading: withheld ? [] : reading(t, session, kind, sizeBand),
    questions: withheld
      ? []
      : stats.questions.map((question, i): QuestionReport => {
          const name = { key: `q${i + 1}`, label: labelOf(t, stats, i) };
          return kind === 'anonymous'
            ? anonymousQuestion(t, question, name)
            : groupQuestion(t, question, name, seats);
        }),
    notShown: withheld || kind === 'group' || !sizeBand ? [] : notShown(t, sizeBand),
    texts: {
      whyNotShown: t('report.whyNotShown'),
      howToRead: t('report.reading.heading'),
      questions: t('report.questions'),
      page: t('report.page', { page: '{{page}}', pages: '{{pages}}' }),
    },
  };
};

/** R1 for the whole session; the group copy only needs somebody to have answered. */
const withheldWhole = (stats: SessionStatistics, kind: ExportKind): ErrorCode | null => {
  if (stats.answered === 0) return 'nothing-answered';
  return kind === 'anonymous' && isTooSmall(stats.answered) ? 'group-too-small' : null;
};

/** Questions are counted from 1 as people in the room count them: after the start. */
const labelOf = (t: Translate, { questions }: SessionStatistics, i: number): string => {
  const kinds = questions.map(({ question }) => question.kind);
  if (kinds[i] === 'baseline') return t('report.start');
  return t('report.question', {
    number: kinds.slice(0, i + 1).filter((kind) => kind !== 'baseline').length,
  });
};

type Seats = { readonly oneBoard: boolean; readonly around: number };

const sizeInWords = (t: Translate, stats: SessionStatistics, kind: ExportKind, seats: Seats): string => {
  if (kind === 'anonymous') return t('report.size.band', { band: sizeBandOf(stats.answered) ?? '' });
  return stats.oneBoard
    ? t('report.size.board', { count: seats.around })
    : t('report.size.exact', { count: stats.answered });
};

const summarySentences = (t: Translate, kind: ExportKind, stats: SessionStatistics): string[] =>
  stats.oneBoard ? [t('report.summary.group')] : standsOut(t, kind, stats.questions);

const reading = (t: Translate, session: Session, kind: ExportKind, band: SizeBand | null): string[] => [
  t(session.plan.turns === 'group' ? 'report.reading.board' : 'report.reading.placing'),
  t('report.reading.distance'),
  t(session.plan.start === 'carry' ? 'report.reading.moving' : 'report.reading.blank'),
  t('report.reading.moved'),
  t('report.reading.cards'),
  ...(kind === 'group' ? [t('report.reading.say')] : wordsToRead(t, band)),
  t('report.reading.notForCare'),
];

const wordsToRead = (t: Translate, band: SizeBand | null): string[] => [
  t('report.reading.majority'),
  ...(band === '10 to 14' || band === '15 to 24' ? [t('report.reading.fewer')] : []),
  ...(band === '25 or more' ? [t('report.reading.rounded')] : []),
];

/** What the rules hold back in every anonymous report, and why. */
const notShown = (t: Translate, band: SizeBand): NotShown[] => [
  { what: t('report.notShown.numbers.what'), why: t(`report.notShown.numbers.${band}`) },
  ...(['dots', 'passed', 'quotes', 'people'] as const).map((each) => ({
    what: t(`report.notShown.${each}.what`),
    why: t(`report.notShown.${each}.why`),
  })),
];
