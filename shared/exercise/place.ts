/**
 * Geometry in units of the circle: the middle is (0, 0), the edge of the card is at distance 1, y points down.
 * A place is where the middle of a figure's base stands. Formulas: `exercise.md`, "What gets measured".
 */

export type Place = { readonly x: number; readonly y: number };

/** The table around the card is this roomy; nothing is stored further out (units of the circle). */
export const tableReach = 3;

/** Two figures stand side by side when their bases are at most this far apart (units of the circle). */
export const sideBySideWithin = 0.35;

/** A change of distance counts as movement from here on (units of the circle). */
export const movesFrom = 0.05;

export const distanceOf = (place: Place): number => Math.hypot(place.x, place.y);

export const between = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Say of a figure in percent: 100 on the middle, 0 at the edge (distance 1) and anywhere outside. */
export const sayOf = (place: Place): number => 100 * Math.max(0, 1 - distanceOf(place));

/** Doctor's say minus one's own, in points of say: −100 to 100. */
export const gapOf = (doctor: Place, self: Place): number => sayOf(doctor) - sayOf(self);

/** 100 when all three bases share one spot, 0 when they stand a radius or more apart on average. */
export const togethernessOf = (doctor: Place, carer: Place, self: Place): number =>
  100 * Math.max(0, 1 - (between(doctor, carer) + between(carer, self) + between(doctor, self)) / 3);

export const areSideBySide = (places: readonly Place[]): boolean =>
  places.every((a, i) => places.slice(i + 1).every((b) => between(a, b) <= sideBySideWithin));

export type Movement = 'towards the middle' | 'away' | 'stayed';

/**
 * How a figure moved between two answers: by change of distance, from 0.05 on. A step over the edge of the
 * card always counts, however small, because outside is an answer of its own.
 */
export const movementOf = (from: Place, to: Place): Movement => {
  const [before, after] = [distanceOf(from), distanceOf(to)];
  const crossed = before > 1 !== after > 1;
  // Places are given to four decimals; without the slack 0.55 − 0.5 would fall short of 0.05 in binary.
  if (!crossed && Math.abs(after - before) < movesFrom - 1e-9) return 'stayed';
  return after < before ? 'towards the middle' : 'away';
};

/** Places are kept to four decimals: a tenth of a pixel on a 4K board, and no finer. */
export const rounded = (place: Place): Place => ({ x: round4(place.x), y: round4(place.y) });

const round4 = (value: number): number => Math.round(value * 1e4) / 1e4 + 0;
