import type { Region } from '../../shared/disclosure/regions.ts';
import type { ReportModel } from '../../shared/report/model.ts';
import type { ExportKind, Session } from '../../shared/session/model.ts';
import type { ReportFile } from './export.ts';

/** Stands in until shared/report/build.ts and reportFiles.ts are there. */
type Wanted = { readonly kind: ExportKind; readonly region: Region | null; readonly month: string };

export const buildReport = (session: Session, { kind, region, month }: Wanted): ReportModel => {
  const answered = session.participants.some((each) =>
    Object.values(each.answers).some((answer) => answer.outcome !== 'open'),
  );
  return {
    version: 1,
    kind,
    month,
    region,
    heading: '',
    kindName: '',
    occasion: '',
    notice: '',
    size: '',
    withheld: answered ? null : { code: 'nothing-answered', sentence: '' },
    summary: { heading: '', asked: '', standsOut: [] },
    reading: [],
    questions: [],
    notShown: [],
    texts: { whyNotShown: '', howToRead: '', questions: '', page: '' },
  };
};

export const reportFiles = async (model: ReportModel): Promise<readonly ReportFile[]> => {
  const text = `kind,${model.kind}\r\n`;
  return [{ name: 'answers.csv', bytes: new TextEncoder().encode(text), text }];
};
