import { placedOn, type StoodCounts } from '../analysis/figure.ts';
import { type Zone, zones } from '../exercise/rings.ts';
import { type CountWords, tellsMajority } from './countWords.ts';
import { oneWayWords } from './oneWay.ts';

/** What is left of the rings in the anonymous report. `off`: not on the board, or "does not apply". */
export type Shade = 'inner' | 'between' | 'outer' | 'outer or outside' | 'outside' | 'off';
export type Shading = { readonly shade: Shade; readonly said: CountWords };

/**
 * R7: "outside" joins the outermost ring while fewer than 5 stood there. In groups under 8 it always does:
 * five of five outside would be everybody, which "over half" must never tell. Source: privacy.md R7, R3.
 */
export const outsideJoinsTheRings = (outside: number, size: number): boolean => outside < 5 || size < 8;

/**
 * R7: no dots; bands of two rings each, shaded by R3's words. One partition for every question, because two
 * different ones could be subtracted from each other. Everybody who answered is in exactly one part.
 * Source: privacy.md R7.
 */
export const shadingOf = (stood: StoodCounts, size: number): readonly Shading[] => {
  const joined = outsideJoinsTheRings(stood.outside, size);
  const outer = stood[5] + stood[6];
  const parts: readonly (readonly [Shade, number])[] = [
    ['inner', stood.middle + stood[1] + stood[2]],
    ['between', stood[3] + stood[4]],
    ...(joined
      ? ([['outer or outside', outer + stood.outside]] as const)
      : ([
          ['outer', outer],
          ['outside', stood.outside],
        ] as const)),
    ['off', stood.tray + stood.aside],
  ];
  const said = oneWayWords(
    parts.map(([, count]) => count),
    size,
  );
  return parts.flatMap(([shade], i) => (said[i] ? [{ shade, said: said[i] }] : []));
};

const shadesOf: Readonly<Record<Zone, readonly Shade[]>> = {
  middle: ['inner'],
  1: ['inner'],
  2: ['inner'],
  3: ['between'],
  4: ['between'],
  5: ['outer', 'outer or outside'],
  6: ['outer', 'outer or outside'],
  outside: ['outside', 'outer or outside'],
};

/**
 * R6: no means, extremes or coordinates; a typical ring from 10 people on. It is the ring of the middle person
 * (of two, the one nearer the middle: naming both would tell that exactly half stood within the first), and is
 * given only inside a band that already tells "over half": elsewhere it would turn "no majority" into an
 * exact half. Source: privacy.md R6.
 */
export const typicalRing = (stood: StoodCounts, shading: readonly Shading[], size: number): Zone | null => {
  const placed = placedOn(stood);
  if (placed < 10) return null;
  let left = Math.ceil(placed / 2);
  const typical = zones.find((zone) => {
    left -= stood[zone];
    return left <= 0;
  });
  if (!typical) return null;
  const band = shading.find(({ shade }) => shadesOf[typical].includes(shade));
  return band && tellsMajority(band.said, size) ? typical : null;
};
