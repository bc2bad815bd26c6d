import { partsOf } from '../../shared/analysis/counted.ts';
import { tallyOf } from '../../shared/analysis/tally.ts';
import type { Picked } from '../../shared/collate/asked.ts';
import { type Bundle, tallyFrom } from '../../shared/collate/bundle.ts';
import { type Group, openCollation, type Part } from '../../shared/collate/collation.ts';
import { keyOf } from '../../shared/collate/questions.ts';
import type { Collatable, Collatables } from '../../shared/collate/shown.ts';
import type { CallInput } from '../../shared/contract.ts';
import type { EarlierRelease } from '../../shared/disclosure/audit.ts';
import { sizeBandOf } from '../../shared/disclosure/groupSize.ts';
import type { Counted } from '../../shared/disclosure/ledger.ts';
import type { Quote } from '../../shared/disclosure/quotes.ts';
import { KnownFailure } from '../../shared/dispatch.ts';
import { quotesOf } from '../../shared/report/spoken.ts';
import { type CountedGroup, countedAgain, openEarlier } from './earlierParts.ts';
import type { ImportedGroups } from './imported.ts';
import type { Ledger } from './ledger.ts';
import type { Sessions } from './sessions.ts';
import type { FinishedSession } from './summary.ts';

export type Sources = {
  readonly sessions: Sessions;
  readonly imported: ImportedGroups;
  readonly ledger: Ledger;
};

/** What the screen can choose from: finished sessions, and sound groups of colleagues. */
export const collatable = async ({
  sessions,
  imported,
}: Pick<Sources, 'sessions' | 'imported'>): Promise<Collatables> => {
  const questions = new Map<string, { at: number; topic: string; wording: string }>();
  const numbersOf = (list: FinishedSession['asked']): number[] =>
    list.map((question) => {
      const { topic, wording } = question;
      const known = questions.get(keyOf(question)) ?? {
        at: questions.size,
        topic: topic || wording,
        wording,
      };
      questions.set(keyOf(question), known);
      return known.at;
    });
  const groups: Collatable[] = [];
  for (const { id, title, month, voice, answered, asked } of await sessions.finished())
    groups.push({
      pick: { from: 'here', id },
      ...{ title, month, voice, answered, region: null, size: null, asked: numbersOf(asked) },
    });
  for (const { digest, bundle } of await imported.list()) {
    if (!bundle) continue;
    const { month, voice, region, answered } = bundle;
    groups.push({
      pick: { from: 'colleague', digest },
      ...{ title: null, month, voice, region, answered: null },
      ...{ size: sizeBandOf(answered), asked: numbersOf(bundle.questions) },
    });
  }
  return { groups, questions: [...questions.values()].map(({ topic, wording }) => ({ topic, wording })) };
};

export type CollationWanted = Pick<
  CallInput<'collate.preview'>,
  'groups' | 'samePeople' | 'arrangement' | 'ownRegion' | 'kind'
>;

export type Collated = {
  readonly parts: readonly Part[];
  /** Who is in each part, for the ledger, by the part's key. */
  readonly people: ReadonlyMap<string, readonly Counted[]>;
  /** Who asked for everything to be removed. */
  readonly gone: ReadonlySet<string>;
  /** What left earlier over some people of a part, by the part's key: R5 audits both together. */
  readonly earlier: ReadonlyMap<string, readonly EarlierRelease[]>;
};

const keyOfPick = (each: Picked): string => (each.from === 'here' ? `1 ${each.id}` : `2 ${each.digest}`);

/**
 * Reads the groups one after the other and lets go of each before the next: two thousand journals never lie
 * in memory together. In a fixed order, so that the same choice gives the same bytes.
 */
export const collate = async (sources: Sources, wanted: CollationWanted): Promise<Collated> => {
  const picks = [...new Map(wanted.groups.map((each) => [keyOfPick(each), each]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => each);
  if (picks.length < 2) throw new KnownFailure('collate-too-few');
  const collation = openCollation(wanted.arrangement, wanted.samePeople);
  const people = new Map<string, Counted[]>();
  const gone = new Set<string>();
  // R15: where some may be the same people, counts are those of the largest group and can't be laid beside a sum.
  const isAudited = wanted.kind === 'anonymous' && wanted.samePeople === 'no';
  const left = openEarlier(isAudited ? await sources.ledger.releases() : []);
  for (const each of picks) {
    const { group, again, withdrawn } =
      each.from === 'here' ? await own(sources, each.id, wanted) : await sent(sources, each.digest);
    const part = collation.add(group);
    if (part === null) continue;
    left.add(part, again);
    people.set(part, [...(people.get(part) ?? []), ...again.counted]);
    for (const who of withdrawn) gone.add(who);
  }
  const earlier = new Map([...people].map(([part, all]) => [part, left.within(part, all.length)]));
  return { parts: collation.parts(), people, gone, earlier };
};

type Read = { group: Group; again: CountedGroup; withdrawn: ReadonlySet<string> };

const own = async (
  { sessions, ledger }: Sources,
  id: string,
  { ownRegion }: CollationWanted,
): Promise<Read> => {
  const { session, month, reading } = await sessions.read(id);
  if (!session || reading.problem) throw new KnownFailure('session-read-only');
  if (session.practice) throw new KnownFailure('practice-session');
  if (session.status !== 'finished') throw new KnownFailure('collate-not-finished');
  const { voice, start } = session.plan;
  const participants = partsOf(session).map(({ participant }) => participant);
  return {
    group: { tally: tallyOf(session), quotes: quotesOf(session), month, voice, start, region: ownRegion },
    again: countedAgain(session, await ledger.peopleOf(session), participants),
    withdrawn: await ledger.goneFrom(session),
  };
};

const sent = async ({ imported, ledger }: Sources, digest: string): Promise<Read> => {
  const bundle = await imported.read(digest);
  const { month, voice, region, start, group, answered } = bundle;
  const tally = tallyFrom(bundle);
  const counted = await ledger.peopleSent(group, digest, answered);
  return {
    group: { tally, quotes: quotesSent(bundle), month, voice, region, start },
    // A colleague's people come as one count: all of them or none.
    again: { counted, tallyOfSome: (inside) => (inside.length === counted.length ? tally : null) },
    withdrawn: new Set(),
  };
};

/** Who of a colleague's group said what is not known, so for R6 and R16 they count as one speaker. */
const quotesSent = ({ questions }: Bundle): Group['quotes'] => {
  const from = (isHelping: boolean): Quote[] =>
    questions
      .filter(({ kind }) => (kind === 'words') === isHelping)
      .flatMap(({ quotes }) =>
        quotes.map((text) => ({ speaker: 0, text, theme: null, reviewed: true, consent: true })),
      );
  return { helping: from(true), others: from(false) };
};
