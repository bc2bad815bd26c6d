import { createHash } from 'node:crypto';
import { roles } from '../../shared/exercise/kit.ts';
import type { ReportModel } from '../../shared/report/model.ts';
import { type Translate, translator } from '../../shared/text/translate.ts';
import { measuresOf } from './reportCodebook.ts';
import { csvColumns } from './reportTables.ts';

/**
 * `datapackage.json`: what report.csv is, for R, Python and other programs (Tabular Data Package 1 by
 * Frictionless Data, specs.frictionlessdata.io). R9: it carries no date and no author.
 */
export const reportPackage = (model: ReportModel, csv: Uint8Array): string => {
  const t = translator();
  return `${JSON.stringify(
    {
      profile: 'tabular-data-package',
      name: model.kind === 'anonymous' ? 'power-circle-anonymous' : 'power-circle-group-copy',
      title: model.title,
      description: model.notice,
      keywords: ['co-production', 'power', 'mental health'],
      resources: [
        {
          profile: 'tabular-data-resource',
          name: 'report',
          path: 'report.csv',
          title: t('report.codebook.facts'),
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          bytes: csv.length,
          hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
          dialect: {
            delimiter: ',',
            lineTerminator: '\r\n',
            quoteChar: '"',
            doubleQuote: true,
            header: true,
          },
          schema: { fields: csvColumns.map((name) => fieldOf(t, model, name)), missingValues: [''] },
        },
      ],
    },
    null,
    2,
  )}\n`;
};

const fieldOf = (t: Translate, model: ReportModel, name: (typeof csvColumns)[number]) => ({
  name,
  type: name === 'number' ? 'integer' : 'string',
  description: t(`report.codebook.column.${name}`),
  ...constraintsOf(model, name),
});

const constraintsOf = ({ kind, questions }: ReportModel, name: (typeof csvColumns)[number]) => {
  switch (name) {
    case 'question':
      return { constraints: { required: true, enum: [...questions.map(({ key }) => key), 'all'] } };
    case 'figure':
      return { constraints: { required: true, enum: [...roles, 'all'] } };
    case 'measure':
      return { constraints: { required: true, enum: [...measuresOf(kind)] } };
    case 'unit':
      return { constraints: { enum: ['people', 'points'] } };
    default:
      return {};
  }
};
