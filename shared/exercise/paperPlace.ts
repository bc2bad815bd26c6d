import type { FigureId } from './figures.ts';
import { placeInZone } from './listPlace.ts';
import { distanceOf, type Place, rounded } from './place.ts';
import type { RingDesign, Zone } from './rings.ts';

/** Eight ways out from the middle, clockwise from straight up; as much as anybody reads off a board on paper. */
export const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Direction = (typeof directions)[number];

/** Angle of a direction in radians, y down. */
const angleOf = (direction: Direction): number => (directions.indexOf(direction) * Math.PI) / 4 - Math.PI / 2;

/** The place turned to another direction, as far from the middle as it was. */
export const turned = (place: Place, direction: Direction): Place => {
  const distance = distanceOf(place);
  const angle = angleOf(direction);
  return rounded({ x: distance * Math.cos(angle), y: distance * Math.sin(angle) });
};

/**
 * Where a figure is put that stood in this ring on paper: half way through it, in the given direction. Without
 * one it keeps the direction in which it stands already, or takes the role's own.
 */
export const placeFromPaper = (
  zone: Zone,
  direction: Direction | null,
  role: FigureId,
  from: Place | undefined,
  design: RingDesign,
): Place => {
  const place = placeInZone(zone, role, from, design);
  return direction === null ? place : turned(place, direction);
};

/** The direction in which a place lies when it is one of the eight, to half a degree; null on the middle dot. */
export const directionOf = (place: Place, design: RingDesign): Direction | null => {
  if (distanceOf(place) <= design.middle) return null;
  const angle = Math.atan2(place.y, place.x);
  return (
    directions.find((each) => {
      const apart = Math.abs(angle - angleOf(each)) % (2 * Math.PI);
      return Math.min(apart, 2 * Math.PI - apart) < Math.PI / 360;
    }) ?? null
  );
};

/** One press of an arrow key: straight there from nowhere or from the opposite side, else one step towards it. */
export const towards = (now: Direction | null, key: 'n' | 'e' | 's' | 'w'): Direction => {
  if (now === null) return key;
  const from = directions.indexOf(now);
  const steps = (directions.indexOf(key) - from + 8) % 8;
  if (steps === 0 || steps === 4) return key;
  return directions[(from + (steps < 4 ? 1 : 7)) % 8] ?? key;
};
