import type { StoodCounts } from '../../analysis/figure.ts';
import type { Spread } from '../../analysis/spread.ts';
import { type PerRole, type Role, roles } from '../../exercise/kit.ts';
import { type Zone, zones } from '../../exercise/rings.ts';
import type { Scene, SceneItem } from '../scene.ts';
import { card, figureColour, ink } from './palette.ts';
import { band, cardOnTable, middleDot, type Point, ringLines, round2, signOf, tableEdge } from './shapes.ts';

/** The part of the circle in which signs are put: from an angle, this far round (radians). */
type Sector = { readonly from: number; readonly round: number };

const wholeCircle: Sector = { from: -Math.PI / 2, round: 2 * Math.PI };

/** On the overlay each figure keeps to a third of its own, so that signs never hide each other. */
const third: PerRole<Sector> = {
  doctor: { from: (-5 * Math.PI) / 6, round: (2 * Math.PI) / 3 },
  self: { from: -Math.PI / 6, round: (2 * Math.PI) / 3 },
  carer: { from: Math.PI / 2, round: (2 * Math.PI) / 3 },
};

/** Sizes of a sign as parts of the card's radius; smaller ones would not be told apart in print. */
const largest = 0.078;
const smallest = 0.03;

const limitsOf = (zone: Zone): readonly [number, number] => {
  if (zone === 'middle') return [0, 0.04];
  if (zone === 'outside') return [1, tableEdge];
  return [Math.max(0.05, (zone - 1) / 6), zone / 6];
};

/**
 * One sign an answer, in its ring. The direction is made up (spread evenly by rank), because the real ones
 * would let somebody follow one person from question to question. Many in little room become one sign with a
 * number.
 */
const signsIn = (
  role: Role,
  zone: Zone,
  count: number,
  at: Point,
  radius: number,
  sector: Sector,
): SceneItem[] => {
  if (count === 0) return [];
  const [from, to] = limitsOf(zone);
  const whole = sector.round > 6;
  const mid = zone === 'middle' ? (whole ? 0 : radius * 0.09) : ((from + to) / 2) * radius;
  const room = sector.round * mid * (whole ? 1 : 0.86);
  const size = Math.min(radius * largest, room / count / 2.15);
  if (count > 1 && (zone === 'middle' || size < radius * smallest))
    return numbered(role, count, pointAt(at, mid, sector.from + sector.round / 2), radius);
  const step = sector.round / count;
  return Array.from({ length: count }, (_, rank) =>
    signOf(role, pointAt(at, mid, sector.from + step * (rank + 0.5)), count === 1 ? radius * 0.072 : size),
  );
};

const pointAt = (at: Point, distance: number, angle: number): Point => ({
  x: round2(at.x + distance * Math.cos(angle)),
  y: round2(at.y + distance * Math.sin(angle)),
});

const numbered = (role: Role, count: number, at: Point, radius: number): SceneItem[] => [
  signOf(role, { x: round2(at.x - radius * 0.06), y: at.y }, round2(radius * 0.072)),
  {
    kind: 'text',
    x: round2(at.x + radius * 0.03),
    y: round2(at.y + radius * 0.05),
    text: `×${count}`,
    size: round2(radius * 0.14),
    weight: 600,
    fill: ink,
  },
];

/** One figure alone: signs by ring, the middle half of the answers shaded, the median as a thick line. */
export const dotsScene = (role: Role, stood: StoodCounts, say: Spread | null, alt: string): Scene => {
  const size = 240;
  const at = { x: size / 2, y: size / 2 };
  const radius = 97;
  const away = (points: number): number => round2(radius * (1 - Math.round(points) / 100));
  const middleHalf: SceneItem[] = say
    ? [
        {
          kind: 'path',
          d: band(at, away(say.upper), Math.max(away(say.lower), away(say.upper) + 1)),
          fill: figureColour[role],
          opacity: 0.16,
        },
      ]
    : [];
  const median: SceneItem[] = say
    ? [
        {
          kind: 'circle',
          cx: at.x,
          cy: at.y,
          r: Math.max(1, away(say.median)),
          stroke: ink,
          strokeWidth: 2.4,
        },
      ]
    : [];
  return {
    width: size,
    height: size,
    alt,
    items: [
      ...cardOnTable(at, radius),
      ...middleHalf,
      ...ringLines(at, radius),
      ...median,
      middleDot(at, radius),
      ...zones.flatMap((zone) => signsIn(role, zone, stood[zone], at, radius, wholeCircle)),
    ],
  };
};

/** All three figures on one circle, told apart by sign and by their third of it. */
export const overlayScene = (stood: PerRole<StoodCounts>, outside: string, alt: string): Scene => {
  const width = 400;
  const at = { x: width / 2, y: 196 };
  const radius = 150;
  return {
    width,
    height: 418,
    alt,
    items: [
      ...cardOnTable(at, radius),
      ...ringLines(at, radius),
      ...roles.map((role): SceneItem => {
        const start = pointAt(at, radius * 0.1, third[role].from);
        const end = pointAt(at, radius * tableEdge, third[role].from);
        return {
          kind: 'line',
          x1: start.x,
          y1: start.y,
          x2: end.x,
          y2: end.y,
          stroke: card,
          strokeWidth: 5,
        };
      }),
      middleDot(at, radius),
      ...roles.flatMap((role) =>
        zones.flatMap((zone) => signsIn(role, zone, stood[role][zone], at, radius, third[role])),
      ),
      { kind: 'text', x: at.x, y: 410, text: outside, size: 19, anchor: 'middle', fill: ink },
    ],
  };
};
