import { peopleIn, type SessionStatistics } from '../analysis/statistics.ts';
import { auditOf, type EarlierRelease } from '../disclosure/audit.ts';
import { isTooSmall, type SizeBand, sizeBandOf } from '../disclosure/groupSize.ts';
import type { Region } from '../disclosure/regions.ts';
import { allTold } from '../disclosure/told.ts';
import type { ErrorCode } from '../errors.ts';
import { perRole } from '../exercise/kit.ts';
import type { ExportKind, Session } from '../session/model.ts';
import { type Translate, translator } from '../text/translate.ts';
import { acrossQuestions } from './across.ts';
import { questionWords, type WordsByQuestion } from './anonymousFigure.ts';
import { anonymousQuestion } from './anonymousQuestion.ts';
import { easyReport } from './easy.ts';
import { reportFrame, withheldReport } from './frame.ts';
import { groundOf, type ReportGround } from './ground.ts';
import { groupQuestion } from './groupQuestion.ts';
import { standsOut } from './highlights.ts';
import type { NotShown, QuestionReport, ReportModel, ReportSummary } from './model.ts';
import { bandInWords } from './phrases.ts';
import { type Identifies, nextSentences } from './promise.ts';
import { quoteSection, shortened } from './spoken.ts';
import { togetherNotShown, togetherSize } from './together.ts';
import { topicOf } from './topicOf.ts';

export type ReportOptions = {
  readonly kind: ExportKind;
  readonly region: Region | null;
  /** `2026-11`; RangeError for anything else, so that no finer time slips out. */
  readonly month: string;
  /** What left earlier over some of the same people: R5 audits it together with this report. */
  readonly earlier?: readonly EarlierRelease[];
  /** Finds identifying words in what was typed for the report itself. */
  readonly identifies?: Identifies;
  /** Says it in another language than English. The data files keep their English codes. */
  readonly t?: Translate;
};

/**
 * The report of a session as it stands: pure and deterministic, so that the same session and month give the
 * same bytes in every file. The review on screen is the same model (kind `group`), live.
 */
export const buildReport = (session: Session, options: ReportOptions): ReportModel =>
  reportFrom(groundOf(session), options);

export const reportFrom = (ground: ReportGround, options: ReportOptions): ReportModel => {
  const t = options.t ?? translator();
  const { stats } = ground;
  const { kind } = options;
  const frame = reportFrame(t, { ...options, firstMonth: ground.together?.firstMonth ?? options.month });
  const withheld = withheldWhole(stats, kind);
  if (withheld) return withheldReport(t, frame, withheld);
  const sizeBand = sizeBandOf(peopleIn(stats));
  const seats = { oneBoard: stats.oneBoard, around: ground.around };
  const audit = kind === 'anonymous' ? auditOf(stats, options.earlier) : null;
  const words = stats.questions.map((question, i) =>
    questionWords(question, audit?.told[i] ?? perRole(() => allTold)),
  );
  const parts = {
    size: ground.together
      ? togetherSize(t, ground.together, stats, kind)
      : sizeInWords(t, stats, kind, seats),
    questions: stats.questions.map((question, i): QuestionReport => {
      const name = { key: `q${i + 1}`, label: labelOf(t, stats, i) };
      return kind === 'anonymous'
        ? anonymousQuestion(
            t,
            question,
            name,
            words[i] ?? null,
            i === lastInWords(stats) ? ground.quotes.helping : [],
          )
        : groupQuestion(t, question, name, seats, startFor(stats, i));
    }),
    summary: summaryOf(t, ground, options, words),
    voices: kind === 'group' ? null : quoteSection(t, kind, ground.quotes.others, t('report.quotes.voices')),
  };
  return {
    ...frame,
    ...parts,
    withheld: null,
    reading: reading(t, ground, kind, sizeBand),
    across: acrossQuestions(t, kind, stats, { questions: parts.questions, words }),
    easy: easyReport(t, kind, stats, { ...parts, words }),
    notShown: notShown(t, ground, kind, sizeBand),
  };
};

/** R1 for the whole session; the group copy only needs somebody to have answered. */
const withheldWhole = (stats: SessionStatistics, kind: ExportKind): ErrorCode | null => {
  if (stats.answered === 0) return 'nothing-answered';
  return kind === 'anonymous' && isTooSmall(stats.answered) ? 'group-too-small' : null;
};

/** The question that this one is compared with, or null for that one itself and all before it. */
const startFor = ({ questions }: SessionStatistics, i: number) => {
  const start = questions.findIndex(({ question }) => question.kind === 'baseline');
  return (start >= 0 && start < i ? questions[start] : null) ?? null;
};

/** Where the quotes about what would help are told, as one pool. */
const lastInWords = ({ questions }: SessionStatistics): number =>
  questions.findLastIndex(({ question }) => question.kind === 'words');

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
  if (kind === 'anonymous')
    return t('report.size.band', { band: bandInWords(t, sizeBandOf(stats.answered)) });
  return stats.oneBoard
    ? t('report.size.board', { count: seats.around })
    : t('report.size.exact', { count: stats.answered });
};

/** More than these would push what happens next off the first page. */
const quotesOnFirstPage = 4;

const summaryOf = (
  t: Translate,
  ground: ReportGround,
  options: ReportOptions,
  words: WordsByQuestion,
): ReportSummary => {
  const { stats, quotes, nextSteps } = ground;
  const { kind, identifies = () => false } = options;
  const helped = quoteSection(t, kind, quotes.helping, t('report.quotes.helped'));
  return {
    heading: t('report.summary.heading'),
    asked: t('report.summary.asked'),
    topics: stats.questions.map(({ question }) => topicOf(t, question)),
    standsOut: stats.oneBoard ? [t('report.summary.group')] : standsOut(t, kind, stats.questions, words),
    helped: helped && shortened(t, helped, quotesOnFirstPage),
    next: { heading: t('report.next.heading'), sentences: nextSentences(t, kind, nextSteps, identifies) },
  };
};

const reading = (t: Translate, ground: ReportGround, kind: ExportKind, band: SizeBand | null): string[] => [
  t(ground.stats.oneBoard ? 'report.reading.board' : 'report.reading.placing'),
  ...(ground.together?.hasBoards ? [t('collate.told.boards')] : []),
  t('report.reading.distance'),
  ...(ground.start === null
    ? []
    : [t(ground.start === 'carry' ? 'report.reading.moving' : 'report.reading.blank')]),
  t('report.reading.moved'),
  t('report.reading.cards'),
  ...(kind === 'group'
    ? (['dots', 'say', 'median'] as const).map((each) => t(`report.reading.${each}`))
    : wordsToRead(t, ground.together?.mayShare ? null : band)),
  ...(ground.together?.hasMoreQuotes ? [t('collate.told.someQuotes')] : []),
  t('report.reading.notForCare'),
];

const wordsToRead = (t: Translate, band: SizeBand | null): string[] => [
  t('report.reading.majority'),
  ...(band === '10 to 14' || band === '15 to 24' ? [t('report.reading.fewer')] : []),
  ...(band === '25 or more' ? [t('report.reading.rounded')] : []),
];

/** What the rules hold back in every anonymous report, and why. Why quotes are not shown stands in their place. */
const notShown = (
  t: Translate,
  { stats, together }: ReportGround,
  kind: ExportKind,
  band: SizeBand | null,
): NotShown[] => {
  if (kind === 'group' || !band) return together ? togetherNotShown(t, stats) : [];
  const numbers = together?.mayShare ? 'shared' : band;
  return [
    { what: t('report.notShown.numbers.what'), why: t(`report.notShown.numbers.${numbers}`) },
    ...(['dots', 'passed', 'people'] as const).map((each) => ({
      what: t(`report.notShown.${each}.what`),
      why: t(`report.notShown.${each}.why`),
    })),
  ];
};
