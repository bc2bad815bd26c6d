import type { SceneItem } from '../report/scene.ts';
import { type RingDesign, rings } from './rings.ts';

/** Shapes that circles are drawn with. Distances are in units of the circle, everything else in the sheet's. */

/** The sheet a circle is drawn on: its middle and the radius of its edge (distance 1), in the scene's units. */
export const circleSheet = { size: 208, centre: 104, radius: 100 } as const;

export type Paint = {
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  dash?: readonly number[];
  opacity?: number;
};

const { centre, radius } = circleSheet;
export const tidy = (value: number): number => Math.round(value * 100) / 100;

/** A circle around the middle. */
export const round = (distance: number, paint: Paint): SceneItem => ({
  kind: 'circle',
  cx: centre,
  cy: centre,
  r: tidy(distance * radius),
  ...paint,
});

export const outer = (design: RingDesign, ring: number): number => design.edges[ring - 1] ?? 1;
export const inner = (design: RingDesign, ring: number): number => (ring === 1 ? 0 : outer(design, ring - 1));
export const halfway = (design: RingDesign, ring: number): number =>
  (inner(design, ring) + outer(design, ring)) / 2;

/** From the edge inwards, because each band is drawn as a full circle under the next. */
export const bands = (design: RingDesign, paint: (ring: number) => Paint): SceneItem[] =>
  rings.toReversed().map((ring) => round(outer(design, ring), paint(ring)));

/** Lines between the rings. */
export const between = (design: RingDesign, paint: Paint): SceneItem[] =>
  rings.slice(0, 5).map((ring) => round(outer(design, ring), paint));

type Spot = { readonly x: number; readonly y: number; readonly angle: number };

/** Spots in equal steps around the middle, `apart` units from one another; odd rings begin half a step later. */
export const spotsAround = (distance: number, ring: number, apart: number, least = 6): Spot[] => {
  const count = Math.max(least, Math.round((2 * Math.PI * distance * radius) / apart));
  return Array.from({ length: count }, (_, k) => {
    const angle = (2 * Math.PI * (k + (ring % 2) / 2)) / count;
    return { ...spotAt(distance, angle), angle };
  });
};

export const spotAt = (distance: number, angle: number): { x: number; y: number } => ({
  x: tidy(centre + distance * radius * Math.cos(angle)),
  y: tidy(centre + distance * radius * Math.sin(angle)),
});

export const dotAt = ({ x, y }: { x: number; y: number }, r: number, paint: Paint): SceneItem => ({
  kind: 'circle',
  cx: x,
  cy: y,
  r: tidy(r),
  ...paint,
});

/** A shape from points around a spot, each given as how far along `angle` and how far to its side. */
const outlined = (spot: Spot, corners: readonly (readonly [number, number])[]): string[] =>
  corners.map(([along, aside]) => {
    const [cos, sin] = [Math.cos(spot.angle), Math.sin(spot.angle)];
    return `${tidy(spot.x + along * cos - aside * sin)} ${tidy(spot.y + along * sin + aside * cos)}`;
  });

/** A pointed leaf along the spot's direction, `length` long. */
export const leafAt = (spot: Spot, length: number, paint: Paint): SceneItem => {
  const wide = length * 0.36;
  const [foot, left, tip, right] = outlined(spot, [
    [-length / 2, 0],
    [0, -wide],
    [length / 2, 0],
    [0, wide],
  ]);
  return { kind: 'path', d: `M${foot}Q${left} ${tip}Q${right} ${foot}Z`, ...paint };
};

/** A flower of five round petals. */
export const flowerAt = (spot: Spot, size: number, petal: Paint, eye: Paint): SceneItem[] => [
  ...Array.from({ length: 5 }, (_, k) => {
    const angle = spot.angle + (2 * Math.PI * k) / 5;
    const at = {
      x: tidy(spot.x + size * 0.58 * Math.cos(angle)),
      y: tidy(spot.y + size * 0.58 * Math.sin(angle)),
    };
    return dotAt(at, size * 0.44, petal);
  }),
  dotAt(spot, size * 0.34, eye),
];

/** A star with four long points. */
export const starAt = (spot: Spot, size: number, paint: Paint): SceneItem => {
  const corners = Array.from({ length: 8 }, (_, k): readonly [number, number] => {
    const reach = k % 2 === 0 ? size : size * 0.32;
    return [reach * Math.cos((k * Math.PI) / 4), reach * Math.sin((k * Math.PI) / 4)];
  });
  return { kind: 'path', d: `M${outlined(spot, corners).join('L')}Z`, ...paint };
};

/** One patch of a ring: from one angle to another, between two distances. */
export const patch = (from: number, to: number, near: number, far: number, paint: Paint): SceneItem => {
  const [a, b, c, d] = [spotAt(far, from), spotAt(far, to), spotAt(near, to), spotAt(near, from)];
  const [big, small] = [tidy(far * radius), tidy(near * radius)];
  return {
    kind: 'path',
    d: `M${a.x} ${a.y}A${big} ${big} 0 0 1 ${b.x} ${b.y}L${c.x} ${c.y}A${small} ${small} 0 0 0 ${d.x} ${d.y}Z`,
    ...paint,
  };
};

/** A closed line that swings around a circle, drawn through its sampled points with rounded corners. */
export const wave = (
  distance: number,
  swing: number,
  swings: number,
  turn: number,
  paint: Paint,
): SceneItem => {
  const points = Array.from({ length: swings * 8 }, (_, k) => {
    const angle = (2 * Math.PI * k) / (swings * 8);
    return spotAt(distance + swing * Math.sin(swings * angle + turn), angle);
  });
  const half = (i: number) => {
    const [a, b] = [points.at(i % points.length), points.at((i + 1) % points.length)];
    return a && b ? `${tidy((a.x + b.x) / 2)} ${tidy((a.y + b.y) / 2)}` : '';
  };
  const curves = points.map((_, i) => {
    const corner = points[(i + 1) % points.length];
    return corner ? `Q${corner.x} ${corner.y} ${half(i + 1)}` : '';
  });
  return { kind: 'path', d: `M${half(0)}${curves.join('')}Z`, ...paint };
};
