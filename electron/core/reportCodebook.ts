import type { ReportModel } from '../../shared/report/model.ts';
import { type Translate, translator } from '../../shared/text/translate.ts';
import { csvColumns } from './reportTables.ts';

/** README.txt beside the files: every column and every value of `report.csv`, for both kinds of report. */
export const codebook = (model: ReportModel): string => {
  const t = translator();
  const { kind } = model;
  const parts = [
    [model.title, model.notice, ...(model.draft ? [model.draft] : [])],
    [t('report.codebook.files'), ...list(t('report.codebook.fileList'))],
    [
      t('report.codebook.columns'),
      ...csvColumns.map((column) => `  ${column}: ${t(`report.codebook.column.${column}`)}`),
    ],
    [t('report.codebook.measures'), ...explained(t, kind)],
    [t('report.codebook.categories'), ...list(t(`report.codebook.categoryList.${kind}`))],
    [t('report.codebook.words'), ...list(t(`report.codebook.wordList.${kind}`))],
    [
      t('report.codebook.questions'),
      ...model.questions.map(({ key, asked }) => `  ${key}: ${oneLine(asked.wording)}`),
      ...(model.voices ? [`  all: ${t('report.codebook.voices')}`] : []),
    ],
    [t('report.codebook.notFor')],
  ];
  return `${parts.map((part) => part.join('\r\n')).join('\r\n\r\n')}\r\n`;
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const list = (lines: string): string[] => lines.split('\n').map((line) => `  ${line}`);

const anonymousMeasures = [
  'answered',
  'from paper',
  'stood',
  'typical ring',
  'moved since the start',
  'moved since the question before',
  'held a card',
  'quote',
] as const;

const groupMeasures = [
  'answered',
  'passed',
  'differing views',
  'from paper',
  'stood',
  'say',
  'moved since the start',
  'moved since the question before',
  'held a card',
  'card with the answer',
  'card with the figure',
  'gap',
  'togetherness',
  'side by side',
  'quote',
] as const;

export const measuresOf = (kind: ReportModel['kind']) =>
  kind === 'anonymous' ? anonymousMeasures : groupMeasures;

const explained = (t: Translate, kind: ReportModel['kind']): string[] =>
  measuresOf(kind).map((measure) => `  ${measure}: ${t(`report.codebook.measure.${measure}`)}`);
