import { KnownFailure } from '../../shared/dispatch.ts';
import type { ReportModel } from '../../shared/report/model.ts';
import type { ReportFile } from './export.ts';
import { reportPdf } from './pdf/report.ts';
import { codebook } from './reportCodebook.ts';
import { reportCsv, reportJson } from './reportTables.ts';

/**
 * What leaves the room: one model in four files. R9: their names say nothing of the session, and the same
 * model gives the same bytes. A report that is withheld has no files; throws KnownFailure with the reason.
 */
export const reportFiles = async (model: ReportModel): Promise<ReportFile[]> => {
  if (model.withheld) throw new KnownFailure(model.withheld.code);
  return [
    { name: 'report.pdf', bytes: await reportPdf(model), text: null },
    textFile('report.csv', reportCsv(model)),
    textFile('report.json', reportJson(model)),
    textFile('README.txt', codebook(model)),
  ];
};

const textFile = (name: string, text: string): ReportFile => ({
  name,
  bytes: new TextEncoder().encode(text),
  text,
});
