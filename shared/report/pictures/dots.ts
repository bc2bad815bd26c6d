import type { StoodCounts } from '../../analysis/figure.ts';
import type { Spread } from '../../analysis/spread.ts';
import { type PerRole, type Role, roles } from '../../exercise/kit.ts';
import { type Zone, zones } from '../../exercise/rings.ts';
import type { Scene, SceneItem } from '../scene.ts';
import { card, figureColour, ink, inkSoft } from './palette.ts';
import { band, cardOnTable, middleDot, type Point, ringLines, round2, signOf, tableEdge } from './shapes.ts';

/** The part of the circle in which signs are put: from an angle, this far round (radians). */
type Sector = { readonly from: number; readonly round: number };

/** Where a number stands that has no room in its ring, and the side from which it is read. */
type Corner = Point & { readonly anchor: 'start' | 'end' };

/** Where the signs of one figure go: around which point, how far to the edge, in which part. */
type Ground = {
  readonly at: Point;
  readonly radius: number;
  readonly sector: Sector;
  readonly corners: { readonly middle: Corner; readonly first: Corner };
};

/** Sizes of a sign as parts of the card's radius; smaller ones would not be told apart in print. */
const largest = 0.078;
const smallest = 0.03;
const cornerText = 20;

const limitsOf = (zone: Zone): readonly [number, number] => {
  if (zone === 'middle') return [0, 0.04];
  if (zone === 'outside') return [1, tableEdge];
  return [Math.max(0.05, (zone - 1) / 6), zone / 6];
};

const isWhole = ({ sector }: Ground): boolean => sector.round > 4;

/**
 * One sign an answer, in its ring. The direction is made up (spread evenly by rank), because the real ones
 * would let somebody follow one person from question to question. Many in little room become one sign with a
 * number; on and next to the middle dot that number stands in a corner, with a line to where it belongs.
 */
const signsIn = (role: Role, zone: Zone, count: number, ground: Ground): SceneItem[] => {
  if (count === 0) return [];
  const { at, radius, sector, corners } = ground;
  if (zone === 'middle')
    return count === 1 && isWhole(ground)
      ? [signOf(role, at, radius * largest)]
      : calledOut(role, count, at, corners.middle);
  const [from, to] = limitsOf(zone);
  const mid = ((from + to) / 2) * radius;
  const room = sector.round * mid * (isWhole(ground) ? 1 : 0.86);
  const size = Math.min(radius * largest, room / count / 2.15);
  if (count > 1 && size < radius * smallest) {
    const place = pointAt(at, mid, sector.from + sector.round / 2);
    return zone === 1 ? calledOut(role, count, place, corners.first) : numbered(role, count, place, radius);
  }
  const step = sector.round / count;
  return Array.from({ length: count }, (_, rank) =>
    signOf(role, pointAt(at, mid, sector.from + step * (rank + 0.5)), count === 1 ? radius * largest : size),
  );
};

const pointAt = (at: Point, distance: number, angle: number): Point => ({
  x: round2(at.x + distance * Math.cos(angle)),
  y: round2(at.y + distance * Math.sin(angle)),
});

const numberAt = (x: number, y: number, count: number, size: number, anchor: 'start' | 'end'): SceneItem => ({
  kind: 'text',
  x: round2(x),
  y: round2(y),
  text: `×${count}`,
  size: round2(size),
  weight: 600,
  anchor,
  fill: ink,
});

const numbered = (role: Role, count: number, at: Point, radius: number): SceneItem[] => [
  signOf(role, { x: round2(at.x - radius * 0.06), y: at.y }, round2(radius * largest)),
  numberAt(at.x + radius * 0.03, at.y + radius * 0.05, count, radius * 0.14, 'start'),
];

const calledOut = (role: Role, count: number, from: Point, corner: Corner): SceneItem[] => {
  const inward = corner.anchor === 'start' ? 1 : -1;
  const line = { stroke: inkSoft, strokeWidth: 1 } as const;
  return [
    {
      kind: 'line',
      x1: from.x,
      y1: from.y,
      x2: round2(corner.x + inward * 26),
      y2: from.y > corner.y ? corner.y + 5 : corner.y - cornerText,
      ...line,
    },
    { kind: 'circle', cx: from.x, cy: from.y, r: 3, fill: figureColour[role] },
    signOf(role, { x: round2(corner.x + inward * 9), y: round2(corner.y - cornerText * 0.35) }, 9),
    inward === 1
      ? numberAt(corner.x + 22, corner.y, count, cornerText, 'start')
      : numberAt(corner.x - 22, corner.y, count, cornerText, 'end'),
  ];
};

/** Kept free of signs, for the arrow from the start. */
const wedge = 0.5;

/**
 * One figure alone: signs by ring, the middle half of the answers shaded, the median as a thick line; from the
 * median at the start (a dashed line, when there is one) an arrow to where it is now.
 */
export const dotsScene = (
  role: Role,
  stood: StoodCounts,
  say: Spread | null,
  start: Spread | null,
  alt: string,
): Scene => {
  const size = 240;
  const at = { x: size / 2, y: size / 2 };
  const radius = 97;
  const ground: Ground = {
    at,
    radius,
    sector: start
      ? { from: -Math.PI / 2 + wedge / 2, round: 2 * Math.PI - wedge }
      : { from: -Math.PI / 2, round: 2 * Math.PI },
    corners: {
      middle: { x: 2, y: size - 4, anchor: 'start' },
      first: { x: size - 2, y: size - 4, anchor: 'end' },
    },
  };
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
      ...zones.flatMap((zone) => signsIn(role, zone, stood[zone], ground)),
      ...(say && start ? movedArrow(at, away(start.median), away(say.median)) : []),
    ],
  };
};

/** Upwards from the middle, where no sign stands: from the median at the start to the median now. */
const movedArrow = ({ x, y }: Point, from: number, to: number): SceneItem[] => {
  const startLine: SceneItem = {
    kind: 'circle',
    cx: x,
    cy: y,
    r: Math.max(1, from),
    stroke: ink,
    strokeWidth: 1.4,
    dash: [4, 4],
  };
  const way = Math.sign(to - from);
  const length = Math.abs(to - from);
  if (length < 4) return length === 0 ? [] : [startLine];
  const tip = y - to;
  const barb = Math.min(9, length * 0.6) * way;
  return [
    startLine,
    {
      kind: 'line',
      x1: x,
      y1: round2(y - from),
      x2: x,
      y2: round2(tip + barb * 0.7),
      stroke: card,
      strokeWidth: 7,
    },
    {
      kind: 'line',
      x1: x,
      y1: round2(y - from),
      x2: x,
      y2: round2(tip + barb * 0.7),
      stroke: ink,
      strokeWidth: 3.2,
    },
    {
      kind: 'path',
      d: `M${x} ${round2(tip)} L${x - 6} ${round2(tip + barb)} L${x + 6} ${round2(tip + barb)} Z`,
      fill: ink,
      stroke: card,
      strokeWidth: 0.8,
    },
  ];
};

/** On the overlay each figure keeps to a third of its own, so that signs never hide each other. */
const third: PerRole<Sector> = {
  doctor: { from: (-5 * Math.PI) / 6, round: (2 * Math.PI) / 3 },
  self: { from: -Math.PI / 6, round: (2 * Math.PI) / 3 },
  carer: { from: Math.PI / 2, round: (2 * Math.PI) / 3 },
};

/** All three figures on one circle, told apart by sign and by their third of it. */
export const overlayScene = (stood: PerRole<StoodCounts>, outside: string, alt: string): Scene => {
  const width = 400;
  const height = 418;
  const at = { x: width / 2, y: 196 };
  const radius = 150;
  const lower = height - 36;
  const grounds: PerRole<Ground> = {
    doctor: {
      at,
      radius,
      sector: third.doctor,
      corners: { middle: { x: 2, y: 18, anchor: 'start' }, first: { x: width - 2, y: 18, anchor: 'end' } },
    },
    carer: {
      at,
      radius,
      sector: third.carer,
      corners: {
        middle: { x: 2, y: lower, anchor: 'start' },
        first: { x: 2, y: lower - 26, anchor: 'start' },
      },
    },
    self: {
      at,
      radius,
      sector: third.self,
      corners: {
        middle: { x: width - 2, y: lower, anchor: 'end' },
        first: { x: width - 2, y: lower - 26, anchor: 'end' },
      },
    },
  };
  return {
    width,
    height,
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
        zones.flatMap((zone) => signsIn(role, zone, stood[role][zone], grounds[role])),
      ),
      { kind: 'text', x: at.x, y: 410, text: outside, size: 19, anchor: 'middle', fill: ink },
    ],
  };
};
