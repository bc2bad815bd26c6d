import { codebook } from '../../electron/core/reportCodebook.ts';
import { reportCsv, reportJson } from '../../electron/core/reportTables.ts';
import { buildReport } from '../../shared/report/build.ts';
import type { ReportModel } from '../../shared/report/model.ts';
import type { ExportKind, Session } from '../../shared/session/model.ts';

/** What an attacker holds: the text files as they leave, and the whole model that pages and PDF are made from. */
export type Leaves = { readonly model: ReportModel; readonly text: string };

export const leavesOf = (session: Session, kind: ExportKind): Leaves => {
  const model = buildReport(session, { kind, region: null, month: '2026-11' });
  const text = model.withheld
    ? JSON.stringify(model)
    : [reportCsv(model), reportJson(model), codebook(model), JSON.stringify(model)].join('\f');
  return { model, text };
};
