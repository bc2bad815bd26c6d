import { placedOn, type StoodCounts } from '../analysis/figure.ts';
import { type Zone, zones } from '../exercise/rings.ts';
import { type CountWords, tellsMajority } from './countWords.ts';
import { isPinned, oneWayWords, tableInMajorityWords } from './oneWay.ts';
import type { Told } from './told.ts';

/** What is left of the rings in the anonymous report. `off`: not on the board, or "does not apply". */
export type Shade =
  | 'inner'
  | 'between'
  | 'inner or between'
  | 'outer'
  | 'outer or outside'
  | 'outside'
  | 'off';
export type Shading = { readonly shade: Shade; readonly said: CountWords };

/**
 * R7: "outside" joins the outermost ring while fewer than 5 stood there. In groups under 8 it always does:
 * five of five outside would be everybody, which "over half" must never tell. Source: privacy.md R7, R3.
 */
export const outsideJoinsTheRings = (outside: number, size: number): boolean => outside < 5 || size < 8;

type Parts = readonly (readonly [Shade, number])[];

const joinedParts = (stood: StoodCounts): Parts => [
  ['inner', stood.middle + stood[1] + stood[2]],
  ['between', stood[3] + stood[4]],
  ['outer or outside', stood[5] + stood[6] + stood.outside],
  ['off', stood.tray + stood.aside],
];

const partsAlone = (stood: StoodCounts): Parts => [
  ['inner', stood.middle + stood[1] + stood[2]],
  ['between', stood[3] + stood[4]],
  ['outer', stood[5] + stood[6]],
  ['outside', stood.outside],
  ['off', stood.tray + stood.aside],
];

const saidOf = (parts: Parts, size: number, words = oneWayWords): readonly Shading[] => {
  const said = words(
    parts.map(([, count]) => count),
    size,
  );
  return parts.flatMap(([shade], i) => (said[i] ? [{ shade, said: said[i] }] : []));
};

/**
 * R7: no dots; bands of two rings each, shaded by R3's words. One partition for every question, because two
 * different ones could be subtracted from each other. Everybody who answered is in exactly one part.
 * "Outside" in a part of its own tells that at least 5 stood there, so it joins also where that and the words
 * would leave a count fewer than 3 values (of 11 people: "outside" beside "over half in the outer rings" was
 * 5 and 6, and nobody anywhere else). Source: privacy.md R7, R5.
 */
export const shadingOf = (stood: StoodCounts, size: number): readonly Shading[] => {
  const joined = saidOf(joinedParts(stood), size);
  if (outsideJoinsTheRings(stood.outside, size)) return joined;
  const alone = saidOf(partsAlone(stood), size);
  return tellsTooMuch(alone, size) ? joined : alone;
};

/**
 * R5: the same, stepped down by the audit: as it is, zones merged into a nearer and a further half, merged and
 * in majority words, or nothing. Source: privacy.md R5.
 */
export const shadingAt = (told: Told, stood: StoodCounts, size: number): readonly Shading[] => {
  if (told === 'words') return shadingOf(stood, size);
  if (told === 'nothing') return [];
  return saidOf(mergedParts(stood), size, told === 'merged' ? oneWayWords : tableInMajorityWords);
};

const mergedParts = (stood: StoodCounts): Parts => [
  ['inner or between', stood.middle + stood[1] + stood[2] + stood[3] + stood[4]],
  ['outer or outside', stood[5] + stood[6] + stood.outside],
  ['off', stood.tray + stood.aside],
];

/** Looks at the words alone, with what "outside" in a part of its own adds to them. */
const tellsTooMuch = (alone: readonly Shading[], size: number): boolean => {
  const said = alone.map(({ shade, said }) =>
    shade === 'outside' ? { ...said, least: Math.max(5, said.least) } : said,
  );
  return hasSteppedDown(said, size) || isPinned(said, size);
};

/** Coarser words than the size has would tell that the table had to step down. */
const hasSteppedDown = (said: readonly CountWords[], size: number): boolean => {
  if (size < 10) return false;
  if (size < 25) return said.every(({ says }) => says === 'no majority');
  return said.some(({ says }) => says === 'no majority' || says === 'over half');
};

const shadesOf: Readonly<Record<Zone, readonly Shade[]>> = {
  middle: ['inner', 'inner or between'],
  1: ['inner', 'inner or between'],
  2: ['inner', 'inner or between'],
  3: ['between', 'inner or between'],
  4: ['between', 'inner or between'],
  5: ['outer', 'outer or outside'],
  6: ['outer', 'outer or outside'],
  outside: ['outside', 'outer or outside'],
};

/**
 * R6: no means, extremes or coordinates; a typical ring from 10 people on. It is the ring of the middle person
 * (of two, the one nearer the middle: naming both would tell that exactly half stood within the first), and is
 * given only inside a band that already tells "over half": elsewhere it would turn "no majority" into an
 * exact half. Whether it is given depends on how many answered and never on how many put the figure down: of 12
 * people, a missing ring beside "over half" told that 3 to 5 had left it off. Source: privacy.md R6, R5.
 */
export const typicalRing = (stood: StoodCounts, shading: readonly Shading[], size: number): Zone | null => {
  if (size < 10) return null;
  let left = Math.ceil(placedOn(stood) / 2);
  const typical = zones.find((zone) => {
    left -= stood[zone];
    return left <= 0;
  });
  if (!typical) return null;
  const band = shading.find(({ shade }) => shadesOf[typical].includes(shade));
  return band && tellsMajority(band.said, size) ? typical : null;
};
