import { reportFiles } from '../../../electron/core/reportFiles.ts';
import { rehearse } from '../../../scripts/demo/rehearsal.ts';
import { buildReport } from '../../../shared/report/build.ts';
import type { ExportKind, Session } from '../../../shared/session/model.ts';
import { replay } from '../../../shared/session/reduce.ts';

/** The session that `npm run demo` makes. */
export const demoSession = (participants = 9): Session => {
  const session = replay(rehearse({ seed: 7, participants, id: 'demo-session' }));
  if (!session) throw new Error('no session');
  return session;
};

export const filesOf = (session: Session, kind: ExportKind) =>
  reportFiles(buildReport(session, { kind, region: 'london', month: '2026-11' }));

export const fileOf = async (session: Session, kind: ExportKind, name: string) => {
  const file = (await filesOf(session, kind)).find((each) => each.name === name);
  if (!file) throw new Error(`no ${name}`);
  return file;
};
