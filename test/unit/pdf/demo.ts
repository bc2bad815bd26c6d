import { reportFiles } from '../../../electron/core/reportFiles.ts';
import { rehearse } from '../../../scripts/demo/rehearsal.ts';
import { buildReport } from '../../../shared/report/build.ts';
import type { ExportKind, Session } from '../../../shared/session/model.ts';
import { replay } from '../../../shared/session/reduce.ts';
import type { Language } from '../../../shared/text/languages.ts';
import { translateIn } from '../../../shared/text/translateIn.ts';

/** The session that `npm run demo` makes. */
export const demoSession = (participants = 9): Session => {
  const session = replay(rehearse({ seed: 7, participants, id: 'demo-session' }));
  if (!session) throw new Error('no session');
  return session;
};

export const filesOf = async (session: Session, kind: ExportKind, language: Language = 'en') =>
  reportFiles(
    buildReport(session, { kind, region: 'london', month: '2026-11', t: await translateIn(language) }),
  );

export const fileOf = async (session: Session, kind: ExportKind, name: string, language: Language = 'en') => {
  const file = (await filesOf(session, kind, language)).find((each) => each.name === name);
  if (!file) throw new Error(`no ${name}`);
  return file;
};
