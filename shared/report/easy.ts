import type { SessionStatistics } from '../analysis/statistics.ts';
import type { ExportKind } from '../session/model.ts';
import type { Translate } from '../text/translate.ts';
import type { WordsByQuestion } from './anonymousFigure.ts';
import { easyAnonymous, easyGroup } from './easyQuestion.ts';
import type { EasyLine, EasyPart, EasyReport, QuestionReport, ReportSummary } from './model.ts';
import * as pictures from './pictures/easy.ts';
import { questionFor } from './topicOf.ts';

type Told = {
  readonly size: string;
  readonly questions: readonly QuestionReport[];
  readonly words: WordsByQuestion;
  readonly summary: ReportSummary;
};

/** More quotes than this are too much at once; all of them are in the report. */
const mostQuotes = 6;

/**
 * The Easy Read edition: the same facts in short sentences, one idea a line, each beside a picture. It tells
 * nothing that the report does not tell.
 */
export const easyReport = (
  t: Translate,
  kind: ExportKind,
  stats: SessionStatistics,
  told: Told,
): EasyReport => ({
  title: t('report.easy.title', { heading: t('report.heading'), name: t('report.easy.name') }),
  name: t('report.easy.name'),
  page: t('report.easy.page', { page: '{{page}}', pages: '{{pages}}' }),
  parts: [
    { heading: t('report.easy.about.heading'), lines: aboutLines(t, kind, stats, told) },
    ...stats.questions.flatMap((question, i): EasyPart[] => {
      const words = told.words[i];
      const lines =
        kind === 'group'
          ? easyGroup(t, question, stats.oneBoard)
          : words
            ? easyAnonymous(t, question, words)
            : [];
      const { simpler, wording, kind: asked } = questionFor(t, question.question);
      const heading = simpler || wording;
      if (asked === 'words') return [];
      const few = { picture: pictures.lock(), text: t('report.easy.tooFew') };
      return [{ heading, lines: lines.length > 0 ? lines : [few] }];
    }),
    ...helpPart(t, told.summary),
    {
      heading: told.summary.next.heading,
      lines: told.summary.next.sentences.map((text) => ({ picture: pictures.calendar(), text })),
    },
    { heading: t('report.easy.safe.heading'), lines: safeLines(t, kind) },
  ],
});

const aboutLines = (t: Translate, kind: ExportKind, stats: SessionStatistics, told: Told): EasyLine[] => [
  { picture: pictures.people(), text: told.size },
  {
    picture: pictures.kit(),
    text: t(stats.oneBoard ? 'report.easy.about.board' : 'report.easy.about.kit'),
  },
  { picture: pictures.signs(), text: t('report.easy.about.signs') },
  { picture: pictures.part('self', 'inner'), text: t('report.easy.about.inner') },
  { picture: pictures.part('self', 'outer'), text: t('report.easy.about.outer') },
  { picture: pictures.part('self', 'outside'), text: t('report.easy.about.outside') },
  ...(kind === 'anonymous' ? [{ picture: pictures.people(), text: t('report.easy.about.most') }] : []),
];

const helpPart = (t: Translate, { helped }: ReportSummary): EasyPart[] => {
  if (!helped) return [];
  const quotes = helped.piles.flatMap((pile) => pile.quotes).slice(0, mostQuotes);
  const lines = quotes.map((quote): EasyLine => ({ picture: pictures.said(), text: `“${quote}”` }));
  return [
    {
      heading: t('report.easy.help'),
      lines: lines.length > 0 ? lines : [{ picture: pictures.lock(), text: t('report.easy.noQuotes') }],
    },
  ];
};

const safeLines = (t: Translate, kind: ExportKind): EasyLine[] => [
  { picture: pictures.lock(), text: t(`report.easy.safe.${kind}`) },
  { picture: pictures.people(), text: t('report.easy.safe.care') },
  { picture: pictures.thanks(), text: t('report.easy.safe.thanks') },
];
