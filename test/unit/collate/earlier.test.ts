import { describe, expect, test } from 'vitest';
import { countedAgain, openEarlier } from '../../../electron/core/earlierParts.ts';
import { partsOf } from '../../../shared/analysis/counted.ts';
import { tallyOf } from '../../../shared/analysis/tally.ts';
import { openCollation } from '../../../shared/collate/collation.ts';
import type { Counted, Release } from '../../../shared/disclosure/ledger.ts';
import { collatedReport } from '../../../shared/report/collated.ts';
import { quotesOf } from '../../../shared/report/spoken.ts';
import type { Session } from '../../../shared/session/model.ts';
import { sessionOf, times } from '../report/people.ts';

// 11 of 20 were next to the middle ("over half": 11 to 20). "About 10" of 30 would make it 11 or 12.
const near = { start: { self: 0.1 } } as const;
const half = { start: { self: 0.5 } } as const;
const first = { name: 'first', session: sessionOf([...times(11, near), ...times(9, half)]) };
const second = { name: 'second', session: sessionOf([...times(1, near), ...times(9, half)]) };
type Group = { readonly name: string; readonly session: Session };

const peopleOf = ({ name, session }: Group): Counted[] =>
  partsOf(session).map(({ participant, gave }) => ({ who: `${name} ${participant}`, what: gave }));
const left = (people: readonly Counted[], kind: Release['kind'] = 'anonymous'): Release => ({ kind, people });

const earlierIn = (releases: readonly Release[], groups: readonly Group[]) => {
  const open = openEarlier(releases);
  for (const group of groups) {
    const seats = partsOf(group.session).map(({ participant }) => participant);
    open.add('all', countedAgain(group.session, peopleOf(group), seats));
  }
  return open.within('all', groups.flatMap(peopleOf).length);
};

const zonesOfMe = (releases: readonly Release[]) => {
  const arrangement = { as: 'together' } as const;
  const collation = openCollation(arrangement, 'no');
  for (const { session } of [first, second])
    collation.add({
      tally: tallyOf(session),
      quotes: quotesOf(session),
      ...{ month: '2026-11', voice: 'people', region: null, start: session.plan.start },
    });
  const earlier = new Map([['all', earlierIn(releases, [first, second])]]);
  const asked = { kind: 'anonymous', region: null, arrangement, samePeople: 'no', earlier } as const;
  return collatedReport(collation.parts(), asked).questions[0]?.facts.filter(
    ({ figure, measure }) => figure === 'self' && measure.startsWith('stood'),
  );
};

describe('R5 over several groups, after one of them was reported', () => {
  test('zones merge where the two reports together would give a number', () => {
    const alone = zonesOfMe([]);
    const after = zonesOfMe([left(peopleOf(first))]);
    expect(alone?.length).toBeGreaterThan(0);
    expect(after).not.toEqual(alone);
  });

  test('the earlier report is made again from the people who were in it', () => {
    const [again] = earlierIn([left(peopleOf(first))], [first, second]);
    expect(again).toMatchObject({ added: 10, gone: 0 });
    expect(again?.stats.answered).toBe(20);
    const some = peopleOf(first).slice(0, 12);
    expect(earlierIn([left(some)], [first, second])[0]?.stats.answered).toBe(12);
  });

  test('only what left over people of this part alone, unchanged, and anonymously can be laid beside it', () => {
    const changed = peopleOf(first).map((person, i) => (i === 0 ? { ...person, what: 'other' } : person));
    const elsewhere = [...peopleOf(first), { who: 'third p1', what: 'something' }];
    const everybody = [first, second].flatMap(peopleOf);
    for (const release of [left(changed), left(elsewhere), left(everybody), left(peopleOf(first), 'group')])
      expect(earlierIn([release], [first, second])).toEqual([]);
  });

  test('a colleague’s people come as one count, all of them or none', () => {
    const tally = tallyOf(first.session);
    const counted = peopleOf(first);
    const sent = { counted, tallyOfSome: (in_: readonly number[]) => (in_.length === 20 ? tally : null) };
    const within = (people: readonly Counted[]) => {
      const open = openEarlier([left(people)]);
      open.add('all', sent);
      return open.within('all', 30);
    };
    expect(within(counted)[0]?.stats.answered).toBe(20);
    expect(within(counted.slice(0, 12))).toEqual([]);
  });
});
