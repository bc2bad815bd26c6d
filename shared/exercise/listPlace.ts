import type { EachFigure, FigureId } from './figures.ts';
import { distanceOf, type Place, rounded } from './place.ts';
import { distanceInto, type RingDesign, type Zone } from './rings.ts';

/** Directions in which figures without a direction of their own are put by the list (radians, y down). */
const ownDirection: EachFigure<number> = {
  doctor: -Math.PI / 2,
  carer: Math.PI - Math.PI / 6,
  self: Math.PI / 6,
  'extra-1': Math.PI / 2,
  'extra-2': -Math.PI / 6,
  'extra-3': Math.PI + Math.PI / 6,
};

/**
 * Where "ring 3" in the list puts a figure: half way through that ring, in the direction in which it already
 * stands, or in the role's own direction when it comes from the tray, so that no two figures ever land in a heap.
 */
export const placeInZone = (
  zone: Zone,
  role: FigureId,
  from: Place | undefined,
  design: RingDesign,
): Place => {
  const distance = distanceInto(zone, design);
  const angle = from && distanceOf(from) > design.middle ? Math.atan2(from.y, from.x) : ownDirection[role];
  return rounded({ x: distance * Math.cos(angle), y: distance * Math.sin(angle) });
};
