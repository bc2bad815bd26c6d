import Papa from 'papaparse';
import type { Fact, QuestionReport, ReportModel } from '../../shared/report/model.ts';

/** Columns of `report.csv`, long form: one line a fact. README.txt explains each of them. */
export const csvColumns = [
  'question',
  'topic',
  'group',
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
  Papa.unparse([...model.questions.flatMap(linesOf), ...voicesOf(model)], {
    columns: [...csvColumns],
    newline: '\r\n',
    escapeFormulae: true,
  }) +
  '\r\n';

/** Quotes that may not be told by question (R16) are told of none: their `question` is `all`. */
const voicesOf = ({ voices }: ReportModel): Line[] =>
  (voices?.piles ?? []).flatMap(({ theme, quotes }) =>
    quotes.map((quote) => ({ ...quoteLine, category: oneLine(theme ?? ''), words: oneLine(quote) })),
  );

const quoteLine = {
  question: 'all',
  topic: '',
  group: '',
  figure: 'all',
  measure: 'quote',
  number: '',
  unit: '',
} as const;

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

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const lineOf = ({ key, asked }: QuestionReport, fact: Fact): Line => ({
  question: key,
  topic: oneLine(asked.topic),
  group: fact.group ?? '',
  figure: fact.figure,
  measure: fact.measure,
  category: fact.category,
  number: fact.number ?? '',
  words: oneLine(fact.words),
  unit: fact.unit,
});

/** The report as JSON: the same facts, with the sentences and the reasons for what is not shown. No pictures. */
export const reportJson = (model: ReportModel): string =>
  `${JSON.stringify(
    {
      format: 'power-circle-report',
      version: model.version,
      kind: model.kind,
      language: model.language,
      notice: model.notice,
      ...(model.draft ? { translation: model.draft } : {}),
      month: model.month,
      region: model.region,
      size: model.size,
      summary: {
        standsOut: model.summary.standsOut,
        wouldHelp: model.summary.helped,
        next: model.summary.next.sentences,
      },
      across: model.across?.figures.map(({ role, sentences }) => ({ figure: role, sentences })) ?? null,
      questions: model.questions.map((question) => ({
        question: question.key,
        kind: question.kind,
        topic: question.asked.topic,
        wording: question.asked.wording,
        answered: question.answered,
        withheld: question.withheld,
        sentences: [...question.sentences, ...(question.cards?.sentences ?? [])],
        facts: question.facts,
        quotes: question.quotes,
        notShown: question.notShown,
      })),
      voices: model.voices,
      notShown: model.notShown,
    },
    null,
    2,
  )}\n`;
