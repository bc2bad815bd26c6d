import type { Card, Role } from '../../exercise/kit.ts';
import type { SceneItem } from '../scene.ts';
import { card, cardColour, edge, figureColour, hairline, ink, middle, table } from './palette.ts';

/** Two decimals are a hundredth of a scene unit, and keep the same picture the same text everywhere. */
export const round2 = (value: number): number => Math.round(value * 100) / 100 + 0;

export type Point = { readonly x: number; readonly y: number };

const polygon = (points: readonly Point[]): string =>
  `${points.map(({ x, y }, i) => `${i ? 'L' : 'M'}${round2(x)} ${round2(y)}`).join(' ')} Z`;

const star = (at: Point, r: number): string =>
  polygon(
    Array.from({ length: 10 }, (_, i) => {
      const reach = i % 2 ? r * 0.46 : r * 1.12;
      const angle = -Math.PI / 2 + (i * Math.PI) / 5;
      return { x: at.x + reach * Math.cos(angle), y: at.y + reach * Math.sin(angle) };
    }),
  );

const cross = ({ x, y }: Point, r: number): string => {
  const arm = r * 0.36;
  const corners = [
    [-arm, -r],
    [arm, -r],
    [arm, -arm],
    [r, -arm],
    [r, arm],
    [arm, arm],
    [arm, r],
    [-arm, r],
    [-arm, arm],
    [-r, arm],
    [-r, -arm],
    [-arm, -arm],
  ] as const;
  return polygon(corners.map(([dx, dy]) => ({ x: x + dx, y: y + dy })));
};

const heart = ({ x, y }: Point, r: number): string => {
  const at = (dx: number, dy: number) => `${round2(x + dx * r)} ${round2(y + dy * r)}`;
  return [
    `M${at(0, 1)}`,
    `C${at(-1.4, 0.1)} ${at(-1.15, -1.05)} ${at(-0.5, -0.95)}`,
    `C${at(-0.2, -0.9)} ${at(0, -0.65)} ${at(0, -0.5)}`,
    `C${at(0, -0.65)} ${at(0.2, -0.9)} ${at(0.5, -0.95)}`,
    `C${at(1.15, -1.05)} ${at(1.4, 0.1)} ${at(0, 1)}`,
    'Z',
  ].join(' ');
};

const signs = { doctor: cross, carer: heart, self: star } as const;

/** The sign of a figure: cross, heart or star, told apart by shape. `r` is half its width, about. */
export const signOf = (role: Role, at: Point, r: number): SceneItem => ({
  kind: 'path',
  d: signs[role](at, r),
  fill: figureColour[role],
  stroke: card,
  strokeWidth: Math.max(0.6, r / 9),
});

/** A square, a triangle, a circle: the shapes of the red, amber and green cards. */
export const cardSign = (of: Card, { x, y }: Point, r: number): SceneItem => {
  const paint = { fill: cardColour[of].line };
  if (of === 'green') return { kind: 'circle', cx: x, cy: y, r, ...paint };
  const points =
    of === 'red'
      ? [
          { x: x - r, y: y - r },
          { x: x + r, y: y - r },
          { x: x + r, y: y + r },
          { x: x - r, y: y + r },
        ]
      : [
          { x, y: y - r * 1.1 },
          { x: x + r * 1.15, y: y + r * 0.9 },
          { x: x - r * 1.15, y: y + r * 0.9 },
        ];
  return { kind: 'path', d: polygon(points), ...paint };
};

/** The area between two circles around a point; a disc when `inner` is 0. Fills by the non-zero rule. */
export const band = ({ x, y }: Point, inner: number, outer: number): string => {
  const circle = (r: number, sweep: 0 | 1) =>
    `M${round2(x - r)} ${round2(y)} A${round2(r)} ${round2(r)} 0 1 ${sweep} ${round2(x + r)} ${round2(y)} A${round2(r)} ${round2(r)} 0 1 ${sweep} ${round2(x - r)} ${round2(y)} Z`;
  return inner > 0 ? `${circle(outer, 1)} ${circle(inner, 0)}` : circle(outer, 1);
};

/** How far the table around the card is drawn, in units of the circle. */
export const tableEdge = 1.22;

/** The table and the card that lies on it; `radius` is the edge of the card in scene units. */
export const cardOnTable = (at: Point, radius: number): SceneItem[] => [
  {
    kind: 'circle',
    cx: at.x,
    cy: at.y,
    r: round2(radius * tableEdge),
    fill: table,
    stroke: edge,
    strokeWidth: 0.8,
    dash: [3, 3],
  },
  { kind: 'circle', cx: at.x, cy: at.y, r: radius, fill: card },
];

/** The lines of the six rings, the edge and the middle dot, drawn over what lies between them. */
export const ringLines = (at: Point, radius: number): SceneItem[] => [
  ...[1, 2, 3, 4, 5].map(
    (ring): SceneItem => ({
      kind: 'circle',
      cx: at.x,
      cy: at.y,
      r: round2((radius * ring) / 6),
      stroke: hairline,
      strokeWidth: 0.8,
    }),
  ),
  { kind: 'circle', cx: at.x, cy: at.y, r: radius, stroke: edge, strokeWidth: 1.8 },
];

export const middleDot = (at: Point, radius: number): SceneItem => ({
  kind: 'circle',
  cx: at.x,
  cy: at.y,
  r: round2(radius * 0.04),
  fill: middle,
  stroke: ink,
  strokeWidth: 0.4,
});
