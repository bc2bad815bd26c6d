import type { CallInput } from '../../shared/contract.ts';
import { KnownFailure } from '../../shared/dispatch.ts';
import { buildReport } from '../../shared/report/build.ts';
import type { ReportModel } from '../../shared/report/model.ts';
import type { ReportFile } from './export.ts';
import type { Sessions } from './sessions.ts';

export type Report = {
  readonly model: ReportModel;
  readonly files: readonly ReportFile[];
  readonly month: string;
};

export type ReportWanted = CallInput<'report.preview'>;

/** The report of a session as its journal stands now. A report that is withheld has no files. */
export const reportOf = async (sessions: Sessions, wanted: ReportWanted): Promise<Report> => {
  const { session, month } = await sessions.read(wanted.id);
  if (!session) throw new KnownFailure('session-read-only');
  const model = buildReport(session, { kind: wanted.kind, region: wanted.region, month });
  if (model.withheld) return { model, files: [], month };
  // pdfkit and its fonts are loaded with the first report, not while people wait for the window.
  const { reportFiles } = await import('./reportFiles.ts');
  return { model, files: await reportFiles(model), month };
};
