import { seeded } from '../../scripts/demo/seeded.ts';
import { partsOf } from '../../shared/analysis/counted.ts';
import { statisticsOf } from '../../shared/analysis/statistics.ts';
import type { EarlierRelease } from '../../shared/disclosure/audit.ts';
import { type Counted, exposureOf } from '../../shared/disclosure/ledger.ts';
import { zoneCells, zoneCounts } from '../../shared/disclosure/outcomes.ts';
import { releaseTies } from '../../shared/disclosure/ties.ts';
import { narrowed, spansUpTo } from '../../shared/disclosure/whole.ts';
import { roles } from '../../shared/exercise/kit.ts';
import type { Session } from '../../shared/session/model.ts';
import { anonymousRows, attackersPatience, puzzleOf, type Row, type Rows, sizesOf } from './arithmetic.ts';
import { played, roomOf } from './rooms.ts';
import type { Score } from './score.ts';

/** Whether a second report may leave beside the first; the ledger's word, or nobody's. */
export type Guard = (first: Session, second: Session, gone: ReadonlySet<string>) => boolean;

const peopleOf = (session: Session): readonly Counted[] =>
  partsOf(session).map(({ participant, gave }) => ({ who: participant, what: gave }));

export const ledgerGuard: Guard = (first, second, gone) =>
  exposureOf(
    { kind: 'anonymous', people: peopleOf(second) },
    [{ kind: 'anonymous', people: peopleOf(first) }],
    gone,
  ) === null;

const without = (session: Session, seats: readonly number[]): Session => ({
  ...session,
  participants: session.participants.filter((_, seat) => !seats.includes(seat)),
});

/** Where one person's "Me" stood at the start, as one of the hidden counts; −1 for no answer. */
const placeOf = (session: Session, seat: number): number => {
  const person = session.participants[seat];
  const alone = statisticsOf({ ...session, participants: person ? [person] : [] });
  return zoneCounts(alone.questions[0]?.board?.figures.self.stood ?? alwaysNowhere).indexOf(1);
};

const alwaysNowhere = {
  middle: 0,
  1: 0,
  2: 0,
  3: 0,
  4: 0,
  5: 0,
  6: 0,
  outside: 0,
  tray: 0,
  aside: 0,
} as const;

const strongest = (limits: readonly (readonly [number, number])[]): number => {
  const zones = limits.slice(0, zoneCells.length);
  const weights = zones.map(([least, most]) => least * 100 + most);
  return weights.indexOf(Math.max(...weights));
};

/** Guesses where somebody stood from the larger report alone: where most people must have been. */
const guessAlone = (rows: readonly Row[], session: Session): number => {
  const puzzle = puzzleOf(rows, sizesOf(session), 'self');
  return puzzle.tables[0]?.zones ? strongest(narrowed(puzzle.known) ?? puzzle.known.limits) : -1;
};

/** The same with a second report over everybody but that person, laid beside it: what the two counts differ by. */
const guessBeside = (
  rows: readonly [readonly Row[], readonly Row[]],
  large: Session,
  small: Session,
): number => {
  const [more, fewer] = [
    puzzleOf(rows[0], sizesOf(large), 'self'),
    puzzleOf(rows[1], sizesOf(small), 'self'),
  ];
  const [now, then] = [more.tables[0]?.zones, fewer.tables[0]?.zones];
  if (!now || !then) return guessAlone(rows[0], large);
  const shift = more.known.limits.length;
  const [old, added] = [{ ...then, first: then.first + shift }, now.size - then.size];
  const known = {
    limits: [...more.known.limits, ...fewer.known.limits],
    fences: [
      ...more.known.fences,
      ...fewer.known.fences.map((fence) => ({
        ...fence,
        terms: fence.terms.map(([cell, times]) => [cell + shift, times] as const),
      })),
      ...releaseTies(old, now, zoneCells.length, { added, gone: 0 }),
    ],
  };
  // One cell must have lost somebody if the smaller count can't reach the larger one.
  const limits = narrowed(known) ?? known.limits;
  const lost = zoneCells.map(
    (_, cell) => (limits[now.first + cell]?.[0] ?? 0) - (limits[old.first + cell]?.[1] ?? 0),
  );
  const certain = lost.findIndex((each) => each > 0);
  return certain >= 0 ? certain : strongest(limits);
};

export type Pair = 'somebody more' | 'a withdrawal';

/**
 * Two reports over the same room with one person more or fewer. The attacker wins by naming where that person's
 * "Me" stood. Chance is the same attacker with the first report only.
 */
export const playDifferencing = (
  seeds: readonly number[],
  pair: Pair,
  rowsOf: Rows = anonymousRows,
  guard: Guard = ledgerGuard,
): Score => {
  let [wins, alone, tries] = [0, 0, 0];
  for (const seed of seeds) {
    const everybody = played(roomOf(seed, 6 + (seed % 9)), { random: seeded(seed) });
    const seat = seed % everybody.participants.length;
    const others = without(everybody, [seat]);
    const place = placeOf(everybody, seat);
    if (place < 0) continue;
    tries += 1;
    const [first, second] = pair === 'a withdrawal' ? [everybody, others] : [others, everybody];
    const gone = new Set(pair === 'a withdrawal' ? [everybody.participants[seat]?.id ?? ''] : []);
    const rows = new Map([first, second].map((each) => [each, rowsOf(each)] as const));
    const known = guessAlone(rows.get(first) ?? [], first);
    alone += known === place ? 1 : 0;
    const guess = guard(first, second, gone)
      ? guessBeside([rows.get(everybody) ?? [], rows.get(others) ?? []], everybody, others)
      : known;
    wins += guess === place ? 1 : 0;
  }
  return { name: `two reports: ${pair}`, wins, tries, chance: tries === 0 ? 0 : alone / tries };
};

/** Rows of a report that leaves after an earlier one over some of the same people. */
export type LaterRows = (session: Session, earlier: readonly EarlierRelease[]) => readonly Row[];

/**
 * Reports that may both leave, because 10 or more people differ: nothing hidden may be pinned by the two
 * together (R5: "now and earlier").
 */
export const playAllowedPairs = (seeds: readonly number[], rowsOf: LaterRows = anonymousRows): Score => {
  let wins = 0;
  for (const seed of seeds) {
    const all = played(roomOf(seed, 20), { random: seeded(seed) });
    const few = without(all, [10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    const earlier = [{ stats: statisticsOf(few), added: 10, gone: 0 }];
    const rows = [rowsOf(all, earlier), rowsOf(few, [])] as const;
    const pinned = roles.some((role) => {
      const more = puzzleOf(rows[0], sizesOf(all), role);
      const fewer = puzzleOf(rows[1], sizesOf(few), role);
      const shift = more.known.limits.length;
      const ties = more.tables.flatMap(({ zones }, i) => {
        const then = fewer.tables[i]?.zones;
        return zones && then
          ? releaseTies({ ...then, first: then.first + shift }, zones, zoneCells.length, {
              added: 10,
              gone: 0,
            })
          : [];
      });
      const spans = spansUpTo(
        {
          limits: [...more.known.limits, ...fewer.known.limits],
          fences: [
            ...more.known.fences,
            ...fewer.known.fences.map((fence) => ({
              ...fence,
              terms: fence.terms.map(([cell, times]) => [cell + shift, times] as const),
            })),
            ...ties,
          ],
        },
        3,
        attackersPatience,
      );
      return (spans ?? []).some(([least, most]) => most - least + 1 < 3);
    });
    wins += pinned ? 1 : 0;
  }
  return { name: 'two reports that both may leave', wins, tries: seeds.length, chance: 0 };
};
