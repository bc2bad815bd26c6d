import { seeded } from '../../scripts/demo/seeded.ts';
import { roles } from '../../shared/exercise/kit.ts';
import type { ExportKind, Session } from '../../shared/session/model.ts';
import { type Leaves, leavesOf } from './leaves.ts';
import { type Person, type Play, played, type Room, roomOf, shuffled } from './rooms.ts';
import type { Score } from './score.ts';

/**
 * "Which room did this come from?" Two rooms differ in one thing only that no report may show; the attacker gets
 * the bytes made from one of them. Equal bytes leave a coin to toss; any trace at all wins every time. No
 * cleverer reader of those bytes can do better.
 */
export type Secret = {
  readonly name: string;
  readonly kinds: readonly ExportKind[];
  readonly other: (room: Room, random: () => number) => Session;
};

type Change = Omit<Play, 'random'> & { readonly people?: readonly Person[] };

const by =
  (change: (room: Room, random: () => number) => Change) =>
  (room: Room, random: () => number): Session => {
    const { people, ...play } = change(room, random);
    return played(people ? { ...room, people } : room, { random, ...play });
  };

const both: readonly ExportKind[] = ['anonymous', 'group'];
const canary = (random: () => number): string => `canary-${Math.floor(random() * 1e12).toString(36)}`;

export const secrets: readonly Secret[] = [
  {
    name: 'order of entries: who sat where, who came first',
    kinds: both,
    other: by((room, random) => ({ order: shuffled([...room.people.keys()], random) })),
  },
  { name: 'order of drawing: which figure and card first', kinds: both, other: by(() => ({ handed: true })) },
  { name: 'ids: of the session', kinds: both, other: by((_, random) => ({ id: canary(random) })) },
  { name: 'keys: of words', kinds: both, other: by((_, random) => ({ wordIds: canary(random) })) },
  {
    name: 'title, as a name of the venue',
    kinds: both,
    other: by((_, random) => ({ title: canary(random) })),
  },
  { name: 'decoration, cut-outs, colours and faces', kinds: both, other: by(() => ({ decorated: true })) },
  {
    name: 'coordinates: the direction in which figures stand',
    kinds: ['anonymous'],
    other: by(() => ({ turned: 'figures' })),
  },
  { name: 'coordinates: which way the board is turned', kinds: both, other: by(() => ({ turned: 'board' })) },
  { name: 'coordinates: where within its ring', kinds: ['anonymous'], other: by(() => ({ nudged: true })) },
  {
    // One person's three places are nearly a signature: 87–96 % were unique (privacy.md).
    name: 'unique positions: whose doctor goes with whose "Me"',
    kinds: ['anonymous'],
    other: by((room, random) => ({ people: withFiguresSwapped(room, random) })),
  },
  {
    name: 'free text: who said which words',
    kinds: both,
    other: by((room, random) => {
      const words = shuffled(
        room.people.map(({ quote, note }) => ({ quote, note })),
        random,
      );
      return { people: room.people.map((person, i) => ({ ...person, ...words[i] })) };
    }),
  },
  {
    name: 'free text: what was said aside and is no quote',
    kinds: both,
    other: by((room, random) => ({
      people: room.people.map((person) => ({ ...person, note: person.note && canary(random) })),
    })),
  },
];

/** Each figure keeps all of its places, but goes to another person; only who answered what stays. */
const withFiguresSwapped = ({ people, questions }: Room, random: () => number): readonly Person[] => {
  const alike = (person: Person) => questions.map(({ id }) => (person.gave[id] ? 1 : 0)).join('');
  return roles.reduce<readonly Person[]>((now, role) => {
    const others = new Map(
      [...new Set(people.map(alike))].map((pattern) => [
        pattern,
        shuffled(
          people.filter((person) => alike(person) === pattern),
          random,
        ),
      ]),
    );
    return now.map((person) => {
      const other = others.get(alike(person))?.pop() ?? person;
      const gave = Object.fromEntries(
        Object.entries(person.gave).map(([id, own]) => [
          id,
          { ...own, away: { ...own.away, [role]: other.gave[id]?.away[role] ?? own.away[role] } },
        ]),
      );
      return { ...person, gave };
    });
  }, people);
};

/** What leaves a room, or a weakened version of it that must lose. */
export type Reporting = (session: Session, kind: ExportKind, secret: Secret) => Leaves;

/** All games over these seeds; one report of each room serves them all. */
export const playWhichRoom = (
  seeds: readonly number[],
  reporting: Reporting = leavesOf,
  played_: readonly Secret[] = secrets,
): readonly Score[] => {
  const wins = new Map<string, number>();
  for (const seed of seeds) {
    const room = roomOf(seed);
    const random = seeded(seed);
    const here = played(room, { random });
    const bytes = new Map<string, string>();
    const bytesHere = (kind: ExportKind, secret: Secret): string => {
      const key = reporting === leavesOf ? kind : `${kind} ${secret.name}`;
      const known = bytes.get(key) ?? reporting(here, kind, secret).text;
      bytes.set(key, known);
      return known;
    };
    for (const secret of played_)
      for (const kind of secret.kinds) {
        const other = reporting(secret.other(room, random), kind, secret).text;
        // Equal bytes leave a coin, which is right half of the time; it is not tossed, so as not to add its luck.
        const isRight = bytesHere(kind, secret) === other ? 0.5 : 1;
        const name = `${secret.name} (${kind})`;
        wins.set(name, (wins.get(name) ?? 0) + isRight);
      }
  }
  return played_.flatMap(({ name, kinds }) =>
    kinds.map((kind) => ({
      name: `${name} (${kind})`,
      wins: wins.get(`${name} (${kind})`) ?? 0,
      tries: seeds.length,
      chance: 0.5,
    })),
  );
};
