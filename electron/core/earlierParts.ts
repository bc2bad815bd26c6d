import { type GroupTally, tallyOf } from '../../shared/analysis/tally.ts';
import { statisticsTogether } from '../../shared/collate/counting.ts';
import { type Joining, openJoining } from '../../shared/collate/joining.ts';
import type { EarlierRelease } from '../../shared/disclosure/audit.ts';
import type { Counted, Release } from '../../shared/disclosure/ledger.ts';
import type { Session } from '../../shared/session/model.ts';

/** A group on its way into a collation, with whoever of it is counted in a release. */
export type CountedGroup = {
  readonly counted: readonly Counted[];
  /** The tally of these of its people alone (as indexes into `counted`); null where they can't be told apart. */
  readonly tallyOfSome: (inside: readonly number[]) => GroupTally | null;
};

/** A session that lies here can be counted again for any of its people. `participants`: as in `counted`. */
export const countedAgain = (
  session: Session,
  counted: readonly Counted[],
  participants: readonly string[],
): CountedGroup => ({
  counted,
  tallyOfSome: (inside) => {
    const some = new Set(inside.map((at) => participants[at]));
    return tallyOf({ ...session, participants: session.participants.filter(({ id }) => some.has(id)) });
  },
});

type Candidate = {
  readonly release: Release;
  readonly keys: ReadonlySet<string>;
  /** One a part of the collation; a release that is spread over two parts lies inside neither. */
  readonly inParts: Map<string, { readonly joining: Joining; found: number }>;
};

const keyOfPerson = ({ who, what }: Counted): string => `${who} ${what}`;

/**
 * R5 over several groups: anonymous releases that left earlier over some of the people who are put together
 * now, with the same answers, made again group by group while the collation reads them. R13 lets them out beside
 * each other where 10 or more people differ; the audit then looks at both together.
 */
export const openEarlier = (releases: readonly Release[]) => {
  const candidates = releases
    .filter(({ kind }) => kind === 'anonymous')
    .map(
      (release): Candidate => ({
        release,
        keys: new Set(release.people.map(keyOfPerson)),
        inParts: new Map(),
      }),
    );
  const byPerson = new Map<string, Candidate[]>();
  for (const candidate of candidates)
    for (const key of candidate.keys) byPerson.set(key, [...(byPerson.get(key) ?? []), candidate]);

  return {
    add: (part: string, { counted, tallyOfSome }: CountedGroup): void => {
      const keys = counted.map(keyOfPerson);
      for (const candidate of new Set(keys.flatMap((key) => byPerson.get(key) ?? []))) {
        const inside = keys.flatMap((key, at) => (candidate.keys.has(key) ? [at] : []));
        const tally = tallyOfSome(inside);
        if (!tally) continue;
        const found = candidate.inParts.get(part) ?? { joining: openJoining(), found: 0 };
        found.joining.add(tally);
        found.found += inside.length;
        candidate.inParts.set(part, found);
      }
    },
    /** What left over people of this part alone, who are `size` in all. */
    within: (part: string, size: number): readonly EarlierRelease[] =>
      candidates.flatMap(({ release, inParts }) => {
        const found = inParts.get(part);
        if (!found || found.found !== release.people.length || found.found >= size) return [];
        const stats = statisticsTogether(found.joining.joined(), 'no', 'anonymous');
        return [{ stats, added: size - found.found, gone: 0 }];
      }),
  };
};
