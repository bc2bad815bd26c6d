import { statisticsOf } from '../../shared/analysis/statistics.ts';
import type { CallInput } from '../../shared/contract.ts';
import type { EarlierRelease } from '../../shared/disclosure/audit.ts';
import { differenceOf, type Exposure, type Release } from '../../shared/disclosure/ledger.ts';
import { KnownFailure } from '../../shared/dispatch.ts';
import { buildReport } from '../../shared/report/build.ts';
import type { ReportModel } from '../../shared/report/model.ts';
import type { Identifies } from '../../shared/report/promise.ts';
import type { Session } from '../../shared/session/model.ts';
import type { WholeLanguage } from '../../shared/text/languages.ts';
import { translateIn } from '../../shared/text/translateIn.ts';
import type { ReportFile } from './export.ts';
import type { Ledger } from './ledger.ts';
import type { Sessions } from './sessions.ts';

export type Report = {
  readonly model: ReportModel;
  readonly files: readonly ReportFile[];
  readonly month: string;
  /** Who is in it, for the ledger, and who asked to be gone. */
  readonly release: Release;
  readonly gone: ReadonlySet<string>;
  /** What it would let somebody work out beside what left before. */
  readonly exposes: Exposure | null;
};

export type ReportWanted = CallInput<'report.preview'>;

/** The report of a session as its journal stands now. A report that is withheld has no files. */
export const reportOf = async (sessions: Sessions, ledger: Ledger, wanted: ReportWanted): Promise<Report> => {
  const { session, month } = await sessions.read(wanted.id);
  if (!session) throw new KnownFailure('session-read-only');
  const release = { kind: wanted.kind, people: await ledger.peopleOf(session) };
  const gone = await ledger.goneFrom(session);
  const earlier = await earlierOver(session, ledger, release);
  const model = buildReport(session, {
    kind: wanted.kind,
    region: wanted.region,
    month,
    earlier,
    identifies: await detector(session),
    t: await translateIn(wanted.language ?? 'en'),
  });
  const exposes = model.withheld ? null : await ledger.exposure(release, gone);
  const report = { model, month, release, gone, exposes };
  if (model.withheld) return { ...report, files: [] };
  // pdfkit and its fonts are loaded with the first report, not while people wait for the window.
  const { reportFiles } = await import('./reportFiles.ts');
  return { ...report, files: await reportFiles(model) };
};

/** What the people in the room look at together: nothing of it leaves, so nothing is written or remembered. */
export const liveReport = async (
  sessions: Sessions,
  id: string,
  language: WholeLanguage,
): Promise<ReportModel> => {
  const { session, month } = await sessions.read(id);
  if (!session) throw new KnownFailure('session-read-only');
  return buildReport(session, { kind: 'group', region: null, month, t: await translateIn(language) });
};

/** Looks at what was promised for the report. The word lists are loaded only when there is something to look at. */
const detector = async ({ nextSteps }: Session): Promise<Identifies> => {
  if (!nextSteps?.text) return () => false;
  const { findIdentifying } = await import('../../shared/words/detector.ts');
  return (text) => findIdentifying(text).length > 0;
};

/**
 * R5: what left earlier over a part of these people, with the same answers, made again from the session; R13
 * lets it out beside this one when 10 or more differ, and the audit looks at both together.
 */
const earlierOver = async (
  session: Session,
  ledger: Ledger,
  { kind, people }: Release,
): Promise<readonly EarlierRelease[]> => {
  if (kind !== 'anonymous') return [];
  const mine = new Map(people.map(({ who, what }) => [`${who} ${what}`, who]));
  const parts = (await ledger.releases()).filter(
    (earlier) =>
      earlier.kind === 'anonymous' &&
      earlier.people.length < people.length &&
      earlier.people.every(({ who, what }) => mine.has(`${who} ${what}`)),
  );
  if (parts.length === 0) return [];
  const seats = new Map(
    await Promise.all(
      session.participants.map(async (participant) => {
        const [own] = await ledger.peopleOf({ ...session, participants: [participant] });
        return [own?.who ?? participant.id, participant] as const;
      }),
    ),
  );
  return parts.map((earlier) => ({
    stats: statisticsOf({
      ...session,
      participants: earlier.people.flatMap(({ who }) => seats.get(who) ?? []),
    }),
    added: differenceOf(people, earlier.people).length,
    gone: 0,
  }));
};
