import { determinedBy } from './combining.ts';

/**
 * Somebody in a release: who they are and what of theirs was counted, both as keyed hashes. Equal `what`: the
 * same answers; a changed answer makes another one.
 */
export type Counted = { readonly who: string; readonly what: string };

/** Something that left. A `bundle` for a colleague carries exact numbers, like a group copy. */
export type Release = {
  readonly kind: 'anonymous' | 'group' | 'bundle';
  readonly people: readonly Counted[];
};

/** What a new release would let somebody work out about how many people, by laying it beside earlier ones. */
export type Exposure = {
  readonly people: number;
  readonly why: 'withdrawal' | 'difference';
  /** Whether the release may not leave; otherwise it is only said. */
  readonly refused: boolean;
};

/** R13: a difference of fewer people than this is refused. */
export const smallestDifference = 10;

/**
 * R13: a release that differs from an earlier one by 1 to 9 people is refused, because subtracting the two gives
 * those few. A changed answer is a difference too; people that two releases do not share can't be subtracted; an
 * identical re-export tells nothing new. Several earlier releases are also put together (two groups out of
 * three leave the third).
 *
 * R14: where somebody withdrew after a release, the new one is refused as long as it would point at them.
 *
 * Group copies and bundles: they have exact numbers and are for people who keep to the ground rules, so that
 * somebody more, or a changed answer, is said and not refused: a group may get its copy after each round. But
 * after a withdrawal, exact numbers minus exact numbers *are* the person who asked to be gone; that is refused.
 * Whatever left, of any kind, counts when an anonymous report is checked. Source: privacy.md R13, R14.
 *
 * `gone`: hashes of people who asked for everything to be removed.
 */
export const exposureOf = (
  next: Release,
  earlier: readonly Release[],
  gone: ReadonlySet<string> = new Set(),
): Exposure | null => {
  const differing = earlier
    .map((release) => differenceOf(next.people, release.people))
    .filter((people) => people.length > 0 && people.length < smallestDifference);
  const fewest = differing.reduce<readonly string[] | null>(
    (least, people) => (least && least.length <= people.length ? least : people),
    null,
  );
  const people = fewest?.length ?? workedOutTogether(next, earlier);
  if (people === 0) return null;
  const why = differing.some((some) => some.some((who) => gone.has(who))) ? 'withdrawal' : 'difference';
  return { people, why, refused: next.kind === 'anonymous' || why === 'withdrawal' };
};

/** Who is counted in one release and not, or not alike, in the other; nobody where they share no one. */
export const differenceOf = (a: readonly Counted[], b: readonly Counted[]): readonly string[] => {
  const [inA, inB] = [byWho(a), byWho(b)];
  if (![...inA.keys()].some((who) => inB.has(who))) return [];
  return [...new Set([...inA.keys(), ...inB.keys()])].filter((who) => inA.get(who) !== inB.get(who));
};

const byWho = (people: readonly Counted[]): ReadonlyMap<string, string> =>
  new Map(people.map(({ who, what }) => [who, what]));

const keysOf = ({ people }: Release): ReadonlySet<string> =>
  new Set(people.map(({ who, what }) => `${who} ${what}`));

/** Most small parts that are tried in every combination: 2¹² of them are looked at in a moment. */
const partsTried = 12;

/**
 * The fewest people (1 to 9) that adding and subtracting whole releases would single out now, and did not
 * before; 0 for none. Groups that were a release of their own are known anyway.
 */
const workedOutTogether = (next: Release, earlier: readonly Release[]): number => {
  const releases = [...connected(next, earlier), next].map(keysOf);
  const parts = new Map<string, { readonly row: readonly number[]; size: number }>();
  for (const person of new Set(releases.flatMap((release) => [...release]))) {
    const row = releases.map((release) => (release.has(person) ? 1 : 0));
    const part = parts.get(row.join('')) ?? { row, size: 0 };
    part.size += 1;
    parts.set(row.join(''), part);
  }
  const all = [...parts.values()];
  const now = releases.map((_, i) => all.map(({ row }) => row[i] ?? 0));
  const [isKnownNow, wasKnown] = [determinedBy(now), determinedBy(now.slice(0, -1))];
  const small = all
    .map(({ size }, at) => ({ size, at }))
    .filter(({ size }) => size < smallestDifference)
    .sort((a, b) => a.size - b.size)
    .slice(0, partsTried);
  let fewest = 0;
  for (let choice = 1; choice < 2 ** small.length; choice += 1) {
    const chosen = small.filter((_, i) => (choice >> i) & 1);
    const size = chosen.reduce((sum, part) => sum + part.size, 0);
    if (size >= smallestDifference || (fewest > 0 && size >= fewest)) continue;
    const wanted = all.map((_, at) => (chosen.some((part) => part.at === at) ? 1 : 0));
    const isRelease = now.some((row) => row.every((value, at) => value === wanted[at]));
    if (!isRelease && isKnownNow(wanted) && !wasKnown(wanted)) fewest = size;
  }
  return fewest;
};

/** Releases that share people with this one, or with one that does, and so on: no other can be laid beside it. */
const connected = (next: Release, earlier: readonly Release[]): readonly Release[] => {
  const reached = new Set(keysOf(next));
  let left = earlier.map((release) => ({ release, keys: keysOf(release) }));
  const found: Release[] = [];
  for (let more = true; more; ) {
    const near = left.filter(({ keys }) => [...keys].some((key) => reached.has(key)));
    left = left.filter((each) => !near.includes(each));
    for (const { release, keys } of near) {
      found.push(release);
      for (const key of keys) reached.add(key);
    }
    more = near.length > 0;
  }
  return found;
};
