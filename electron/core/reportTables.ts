import Papa from 'papaparse';
import type { Fact, QuestionReport, ReportModel } from '../../shared/report/model.ts';

/** Columns of `report.csv`, long form: one line a fact. README.txt explains each of them. */
export const csvColumns = [
  'question',
  'topic',
  'figure',
  'measure',
  'category',
  'number',
  'words',
  'unit',
] as const;

type Line = Readonly<Record<(typeof csvColumns)[number], string | number>>;

/** Excel takes a CSV without it for the local code page and turns “Me” into â€œMeâ€; LibreOffice and pandas skip it. */
const byteOrderMark = '\uFEFF';

/**
 * The facts as CSV: UTF-8 with a byte order mark, lines ended by CR LF (RFC 4180). A cell that starts like a
 * formula gets an apostrophe in front, so that a quote such as "=cmd()" is never run by a spreadsheet.
 */
export const reportCsv = (model: ReportModel): string =>
  byteOrderMark +
  Papa.unparse(model.questions.flatMap(linesOf), {
    columns: [...csvColumns],
    newline: '\r\n',
    escapeFormulae: true,
  }) +
  '\r\n';

const linesOf = (question: QuestionReport): Line[] =>
  question.withheld
    ? [
        lineOf(question, {
          figure: 'all',
          measure: 'answered',
          category: '',
          number: null,
          words: 'fewer than 5',
          unit: 'people',
        }),
      ]
    : question.facts.map((fact) => lineOf(question, fact));

const lineOf = ({ key, topic }: QuestionReport, fact: Fact): Line => ({
  question: key,
  topic: topic.replace(/\s+/g, ' ').trim(),
  figure: fact.figure,
  measure: fact.measure,
  category: fact.category,
  number: fact.number ?? '',
  words: fact.words.replace(/\s+/g, ' ').trim(),
  unit: fact.unit,
});

/** The report as JSON: the same facts, with the sentences and the reasons for what is not shown. No pictures. */
export const reportJson = (model: ReportModel): string =>
  `${JSON.stringify(
    {
      format: 'power-circle-report',
      version: model.version,
      kind: model.kind,
      notice: model.notice,
      month: model.month,
      region: model.region,
      size: model.size,
      summary: { standsOut: model.summary.standsOut },
      questions: model.questions.map((question) => ({
        question: question.key,
        kind: question.kind,
        topic: question.topic,
        wording: question.wording,
        answered: question.answered,
        withheld: question.withheld,
        sentences: [...question.sentences, ...(question.cards?.sentences ?? [])],
        facts: question.facts,
        notShown: question.notShown,
      })),
      notShown: model.notShown,
    },
    null,
    2,
  )}\n`;
