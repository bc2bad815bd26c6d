import type { ReportModel } from '../../shared/report/model.ts';
import type { ReportFile } from './export.ts';

/** Stands in until reportFiles.ts is there. */
export const reportFiles = async (model: ReportModel): Promise<readonly ReportFile[]> => {
  const text = `kind,${model.kind}\r\n`;
  return [{ name: 'answers.csv', bytes: new TextEncoder().encode(text), text }];
};
