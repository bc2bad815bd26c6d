import type { Scene, SceneItem } from '../report/scene.ts';
import { type DesignId, type RingDesign, rings } from './rings.ts';

/** The sheet a circle is drawn on: its middle and the radius of its edge (distance 1), in the scene's units. */
export const circleSheet = { size: 208, centre: 104, radius: 100 } as const;

/** Ring colours from the middle to the edge: the same values as `--ring-*` in tokens.css, which a scene can't read. */
const ringInk = ['#235b55', '#3d7f74', '#6aa294', '#93bfac', '#b3d0bd', '#c9dccb'] as const;
const card = '#fffdf8';
const middleInk = '#17433f';
const hairline = '#e4dac7';

/**
 * How a circle looks. Every design draws the six rings where the answer has them, with a middle dot and a clear
 * edge; only the drawing differs, so that choosing one never changes what an answer means.
 */
export const designScene = (design: RingDesign, alt: string): Scene => ({
  width: circleSheet.size,
  height: circleSheet.size,
  alt,
  items: [round(1, { fill: card }), ...looks[design.id](design), ...edge(), middleDot(design)],
});

type Paint = {
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  dash?: readonly number[];
  opacity?: number;
};

const { centre, radius } = circleSheet;
const tidy = (value: number): number => Math.round(value * 100) / 100;

/** A circle around the middle; `distance` in units of the circle. */
const round = (distance: number, paint: Paint): SceneItem => ({
  kind: 'circle',
  cx: centre,
  cy: centre,
  r: tidy(distance * radius),
  ...paint,
});

/** The line lies wholly inside the edge: what looks outside is outside. 3:1 on the table in every light. */
const edge = (): SceneItem[] => [round(1 - 0.005, { stroke: '#6b5d40', strokeWidth: 0.9 })];

const middleDot = (design: RingDesign): SceneItem => round(design.middle, { fill: middleInk });

const outer = (design: RingDesign, ring: number): number => design.edges[ring - 1] ?? 1;
const inner = (design: RingDesign, ring: number): number => (ring === 1 ? 0 : outer(design, ring - 1));
const halfway = (design: RingDesign, ring: number): number => (inner(design, ring) + outer(design, ring)) / 2;
const inkOf = (ring: number): string => ringInk[ring - 1] ?? ringInk[5];

/** From the edge inwards, because each band is drawn as a full circle under the next. */
const bands = (design: RingDesign, paint: (ring: number) => Paint): SceneItem[] =>
  rings.toReversed().map((ring) => round(outer(design, ring), paint(ring)));

const hairlines = (design: RingDesign): SceneItem[] =>
  rings.slice(0, 5).map((ring) => round(outer(design, ring), { stroke: hairline, strokeWidth: 0.4 }));

const dots = (design: RingDesign): SceneItem[] =>
  rings.flatMap((ring) => {
    const distance = halfway(design, ring);
    const count = ring === 1 ? 6 : Math.round((2 * Math.PI * distance * radius) / 11.6);
    return Array.from({ length: count }, (_, k): SceneItem => {
      const angle = (2 * Math.PI * (k + (ring % 2) / 2)) / count;
      return {
        kind: 'circle',
        cx: tidy(centre + distance * radius * Math.cos(angle)),
        cy: tidy(centre + distance * radius * Math.sin(angle)),
        r: ring === 1 ? 1.9 : tidy(2.4 - 0.135 * ring),
        fill: inkOf(ring),
      };
    });
  });

/** A closed line that swings around a circle, drawn through its sampled points with rounded corners. */
const wave = (distance: number, swing: number, swings: number, turn: number, paint: Paint): SceneItem => {
  const points = Array.from({ length: swings * 8 }, (_, k) => {
    const angle = (2 * Math.PI * k) / (swings * 8);
    const r = (distance + swing * Math.sin(swings * angle + turn)) * radius;
    return { x: tidy(centre + r * Math.cos(angle)), y: tidy(centre + r * Math.sin(angle)) };
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

const looks: Record<DesignId, (design: RingDesign) => SceneItem[]> = {
  dots: (design) => [
    ...bands(design, (ring) => ({ fill: ring % 2 ? card : '#faf5eb' })),
    ...hairlines(design),
    ...dots(design),
  ],
  rings: (design) =>
    rings
      .toReversed()
      .flatMap((ring) => [
        round(outer(design, ring), { fill: tints[ring - 1] ?? card }),
        round(outer(design, ring) - 0.0035, { stroke: card, strokeWidth: 0.7 }),
      ]),
  ripple: (design) => [
    ...bands(design, (ring) => ({ fill: ring % 2 ? '#f4f7f1' : card })),
    ...hairlines(design),
    ...rings.flatMap((ring) => {
      const width = outer(design, ring) - inner(design, ring);
      const paint = { stroke: inkOf(ring), strokeWidth: 0.75 };
      const swings = 4 + ring * 2;
      return ring === 1
        ? [wave(0.1, 0.008, 5, 0, paint)]
        : [0.3, 0.68].map((share, i) =>
            wave(inner(design, ring) + width * share, width * 0.085, swings, i * 1.9 + ring, paint),
          );
    }),
  ],
  felt: (design) => [
    ...bands(design, (ring) => ({ fill: feltInk[ring - 1] ?? card })),
    ...rings.flatMap((ring) => [
      round(outer(design, ring) - 0.022, {
        stroke: ring <= 2 ? '#f3eee0' : '#8a7f68',
        strokeWidth: 0.55,
        dash: [2.1, 1.7],
        opacity: 0.75,
      }),
    ]),
  ],
  plain: (design) =>
    rings.slice(0, 5).map((ring) => round(outer(design, ring), { stroke: '#cdbfa6', strokeWidth: 0.5 })),
};

/** Paper dyed with the rings' colours, light enough for every figure to stand out. */
const tints = ['#8fbdb0', '#a9cfc1', '#c0ddcf', '#d3e7da', '#e3f0e5', '#eff6ed'] as const;

/** Sheets of felt laid on one another, moss in the middle to oat at the edge. */
const feltInk = ['#8fa58c', '#a9b99f', '#c0c8ae', '#d3d3bb', '#e1dac5', '#ebe3d1'] as const;
