import { KnownFailure } from '../../shared/dispatch.ts';
import type { ReportModel } from '../../shared/report/model.ts';
import type { ReportFile } from './export.ts';
import { reportHtml } from './html/report.ts';
import { easyPdf } from './pdf/easy.ts';
import { reportPdf } from './pdf/report.ts';
import { codebook } from './reportCodebook.ts';
import { reportPackage } from './reportPackage.ts';
import { reportCsv, reportJson } from './reportTables.ts';

/**
 * What leaves the room: one model in seven files. R9: their names say nothing of the session, and the same
 * model gives the same bytes. A report that is withheld has no files; throws KnownFailure with the reason.
 */
export const reportFiles = async (model: ReportModel): Promise<ReportFile[]> => {
  if (model.withheld) throw new KnownFailure(model.withheld.code);
  const csv = textFile('report.csv', reportCsv(model));
  return [
    { name: 'report.pdf', bytes: await reportPdf(model), text: null },
    { name: 'easy-read.pdf', bytes: await easyPdf(model), text: null },
    textFile('report.html', reportHtml(model)),
    csv,
    textFile('report.json', reportJson(model)),
    textFile('datapackage.json', reportPackage(model, csv.bytes)),
    textFile('README.txt', codebook(model)),
  ];
};

const textFile = (name: string, text: string): ReportFile => ({
  name,
  bytes: new TextEncoder().encode(text),
  text,
});
