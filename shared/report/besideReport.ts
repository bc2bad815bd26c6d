import { peopleIn } from '../analysis/statistics.ts';
import { mayCompareOverTime } from '../disclosure/collating.ts';
import { isTooSmall } from '../disclosure/groupSize.ts';
import type { ErrorCode } from '../errors.ts';
import type { ExportKind } from '../session/model.ts';
import { listed } from '../text/listed.ts';
import type { Translate } from '../text/translate.ts';
import { type ReportFrame, withheldReport } from './frame.ts';
import type { EasyReport, QuestionReport, ReportModel } from './model.ts';
import * as pictures from './pictures/easy.ts';
import { type AskedOfSides, askedOfSides, type Side } from './sides.ts';
import { sidesQuestion } from './sidesQuestion.ts';
import { sidesHighlights } from './sidesWords.ts';
import { topicOf } from './topicOf.ts';

export type Beside = {
  readonly as: 'over time' | 'months' | 'voices' | 'regions';
  readonly sides: readonly Side[];
  /** R15: some of the same people may be in more than one session of a side. */
  readonly mayShare: boolean;
};

/**
 * Groups side by side: an earlier and a later month, voices, regions. Nothing in it adds the sides up, so that
 * no side can be worked out from the others. Source: issue 3; R1, R4, R15.
 */
export const besideReport = (t: Translate, frame: ReportFrame, beside: Beside): ReportModel => {
  const { kind } = frame;
  const { as, sides } = beside;
  const overTime = as === 'over time';
  const asked = askedOfSides(sides, kind);
  const withheld = withheldBeside(kind, sides, asked, overTime);
  if (withheld) return withheldReport(t, frame, withheld);
  const questions = asked.map((question, i) =>
    sidesQuestion(t, question, {
      kind,
      sides,
      overTime,
      name: { key: `q${i + 1}`, label: t(`collate.beside.label.${as}`) },
      withheld: withheldQuestion(t, kind, question, overTime),
    }),
  );
  const told = asked.filter((_, i) => questions[i]?.withheld === null);
  const summary = {
    heading: t('report.summary.heading'),
    asked: t('report.summary.asked'),
    topics: asked.map(({ stats: { question } }) => topicOf(t, question)),
    standsOut: sidesHighlights(t, kind, told, overTime),
    helped: null,
    next: { heading: t('report.next.heading'), sentences: [t('report.next.nothing')] },
  };
  return {
    ...frame,
    size: t(`collate.beside.size.${as}`, {
      sides: listed(
        t,
        sides.map(({ name }) => name),
        ',',
      ),
    }),
    withheld: null,
    summary,
    reading: reading(t, kind, beside),
    across: null,
    questions,
    voices: null,
    easy: easyOf(t, questions),
    notShown:
      kind === 'group' ? [] : [{ what: t('collate.beside.totalWhat'), why: t('collate.beside.totalWhy') }],
  };
};

/** R1: at least two sides of 5 or more; over time, both. */
const withheldBeside = (
  kind: ExportKind,
  sides: readonly Side[],
  asked: readonly AskedOfSides[],
  overTime: boolean,
): ErrorCode | null => {
  if (sides.length < 2) return 'collate-one-side';
  if (asked.length === 0) return 'collate-nothing-shared';
  if (kind === 'group') return null;
  const shown = sides.filter(({ stats }) => !isTooSmall(peopleIn(stats)));
  return shown.length < 2 || (overTime && shown.length < sides.length) ? 'collate-side-too-small' : null;
};

const withheldQuestion = (
  t: Translate,
  kind: ExportKind,
  { answers }: AskedOfSides,
  overTime: boolean,
): string | null => {
  const shown = answers.filter((answer) => answer !== null);
  if (shown.length < 2) return t(kind === 'group' ? 'collate.beside.nobody' : 'collate.beside.withheld');
  if (!overTime || kind === 'group') return null;
  const groups = answers.map((answer) => ({
    month: answer?.side.key ?? '',
    answered: answer ? peopleIn(answer.stats) : 0,
  }));
  return mayCompareOverTime(groups) ? null : t('collate.beside.withheld');
};

const reading = (t: Translate, kind: ExportKind, { as, mayShare }: Beside): string[] => [
  t('report.reading.placing'),
  t('report.reading.distance'),
  t(`collate.beside.reading.${as}`),
  ...(mayShare ? [t('collate.beside.reading.share')] : []),
  ...(kind === 'group'
    ? [t('report.reading.say'), t('report.reading.median')]
    : [t('report.reading.majority')]),
  t('report.reading.notForCare'),
];

/** One idea a line, each beside the signs of the figures; the pictures of the report are too much at once. */
const easyOf = (t: Translate, questions: readonly QuestionReport[]): EasyReport => ({
  title: t('report.easy.title', { heading: t('report.heading'), name: t('report.easy.name') }),
  name: t('report.easy.name'),
  page: t('report.easy.page', { page: '{{page}}', pages: '{{pages}}' }),
  parts: questions.map(({ wording, sentences, withheld }) => ({
    heading: wording,
    lines: withheld
      ? [{ picture: pictures.lock(), text: t('report.easy.tooFew') }]
      : sentences.map((text) => ({ picture: pictures.signs(), text })),
  })),
});
