import { distanceOf, type Place } from './place.ts';

/**
 * What the rings meant when somebody answered: frozen into each answer, so that a later change of a design
 * cannot move an old answer into another ring.
 */
export type RingDesign = {
  readonly id: DesignId;
  /** Radius of the middle dot, in units of the circle. */
  readonly middle: number;
  /** Outer radii of rings 1 to 6, rising, the last one 1. */
  readonly edges: readonly number[];
};

export const designIds = [
  'dots',
  'rings',
  'ripple',
  'felt',
  'garden',
  'patchwork',
  'night',
  'plain',
  'bold',
] as const;
export type DesignId = (typeof designIds)[number];

const sixths = [1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1];

/** Every design draws the same six rings of equal width; only the look differs. */
export const designOf = (id: DesignId): RingDesign => ({ id, middle: 0.04, edges: sixths });

export type Ring = 1 | 2 | 3 | 4 | 5 | 6;
export const rings: readonly Ring[] = [1, 2, 3, 4, 5, 6];

export type Zone = 'middle' | Ring | 'outside';
export const zones: readonly Zone[] = ['middle', ...rings, 'outside'];

/** The zone of a place: the middle dot, ring 1 to 6 (its outer edge belongs to it), or outside the card. */
export const zoneOf = (place: Place, design: RingDesign): Zone => {
  const distance = distanceOf(place);
  if (distance <= design.middle) return 'middle';
  if (distance > 1) return 'outside';
  return rings.find((ring) => distance <= (design.edges[ring - 1] ?? 1)) ?? 6;
};

/** Distance at which the list puts a figure of a zone: half way through its ring. */
export const distanceInto = (zone: Zone, design: RingDesign): number => {
  if (zone === 'middle') return 0;
  if (zone === 'outside') return 1.16;
  const inner = zone === 1 ? design.middle : (design.edges[zone - 2] ?? 0);
  return (inner + (design.edges[zone - 1] ?? 1)) / 2;
};
