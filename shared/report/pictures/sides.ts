import type { Spread } from '../../analysis/spread.ts';
import type { Shade } from '../../disclosure/shading.ts';
import type { Role } from '../../exercise/kit.ts';
import type { Scene, SceneItem } from '../scene.ts';
import { line } from './moved.ts';
import { card, edge, figureColour, hairline, ink, table } from './palette.ts';
import { type Point, round2, signOf } from './shapes.ts';

/** One side of a figure: the band that over half share, or the say of the middle half; null: not shown. */
export type SidePicture = {
  readonly name: string;
  readonly place: Exclude<Shade, 'off'> | null;
  readonly say: Spread | null;
  readonly isShown: boolean;
};

const width = 150;
const area = { left: 8, right: 142, top: 20, edge: 128, bottom: 150 } as const;

/** Where a band lies between the middle (top) and outside (bottom): the circle unrolled. */
const reach: Readonly<Record<Exclude<Shade, 'off'>, readonly [number, number]>> = {
  inner: [0, 2 / 6],
  between: [2 / 6, 4 / 6],
  'inner or between': [0, 4 / 6],
  outer: [4 / 6, 1],
  'outer or outside': [4 / 6, 1.2],
  outside: [1, 1.2],
};

const yOf = (distance: number): number => round2(area.top + (area.edge - area.top) * distance);

/**
 * One figure, a column a side, the middle of the circle at the top and outside at the bottom. A filled box is
 * where over half stood (words), or the middle half of the answers with its median (numbers). `slope` joins
 * the columns by a line, for an earlier and a later time.
 */
export const sidesScene = (
  role: Role,
  sides: readonly SidePicture[],
  labels: { readonly middle: string; readonly outside: string; readonly notShown: string },
  slope: boolean,
  alt: string,
): Scene => {
  const step = (area.right - area.left) / Math.max(1, sides.length);
  const xOf = (i: number): number => round2(area.left + step * (i + 0.5));
  const box = Math.min(34, step * 0.62);
  const points = sides.map((side, i): Point | null => {
    const y = heightOf(side);
    return y === null ? null : { x: xOf(i), y };
  });
  return {
    width,
    height: 186,
    alt,
    items: [
      text(width / 2, 13, labels.middle),
      ...sides.flatMap((_, i) => column(xOf(i), box)),
      line({ x: area.left, y: yOf(1) }, { x: area.right, y: yOf(1) }, edge, 1.8),
      ...sides.flatMap((side, i) => boxOf(role, side, xOf(i), box)),
      ...(slope ? slopes(role, points) : []),
      ...points.flatMap((point) => (point ? [signOf(role, point, 7)] : [])),
      ...sides.flatMap(({ isShown }, i) => (isShown ? [] : [text(xOf(i), yOf(0.5), labels.notShown)])),
      text(width / 2, area.bottom + 13, labels.outside),
      ...sides.map(({ name }, i) => ({ ...text(xOf(i), 181, name), weight: 600 as const })),
    ],
  };
};

const heightOf = ({ place, say }: SidePicture): number | null => {
  if (say) return yOf(1 - Math.round(say.median) / 100);
  if (!place) return null;
  const [from, to] = reach[place];
  return yOf((from + to) / 2);
};

const rectangle = (x: number, box: number, top: number, bottom: number): string => {
  const [left, right] = [round2(x - box / 2), round2(x + box / 2)];
  return `M${left} ${top} L${right} ${top} L${right} ${bottom} L${left} ${bottom} Z`;
};

/** The card, unrolled: the ring lines that the bands end at, and the table below its edge. */
const column = (x: number, box: number): SceneItem[] => [
  {
    kind: 'path',
    d: rectangle(x, box, yOf(1), yOf(1.2)),
    fill: table,
    stroke: edge,
    strokeWidth: 0.8,
    dash: [3, 3],
  },
  { kind: 'path', d: rectangle(x, box, yOf(0), yOf(1)), fill: card, stroke: hairline, strokeWidth: 1 },
  ...[2 / 6, 4 / 6].map((ring) =>
    line({ x: x - box / 2, y: yOf(ring) }, { x: x + box / 2, y: yOf(ring) }, hairline, 0.8),
  ),
];

const boxOf = (role: Role, { place, say }: SidePicture, x: number, box: number): SceneItem[] => {
  const fill = figureColour[role];
  if (say) {
    const [top, bottom] = [yOf(1 - Math.round(say.upper) / 100), yOf(1 - Math.round(say.lower) / 100)];
    return [{ kind: 'path', d: rectangle(x, box, top, Math.max(bottom, top + 1)), fill, opacity: 0.3 }];
  }
  if (!place) return [];
  const [from, to] = reach[place];
  return [
    {
      kind: 'path',
      d: rectangle(x, box, yOf(from), yOf(to)),
      fill,
      opacity: 0.45,
      stroke: ink,
      strokeWidth: 2,
    },
  ];
};

const slopes = (role: Role, points: readonly (Point | null)[]): SceneItem[] =>
  points.flatMap((to, i): SceneItem[] => {
    const from = points[i - 1];
    return from && to ? [line(from, to, figureColour[role], 2.6)] : [];
  });

type Text = Extract<SceneItem, { kind: 'text' }>;

const text = (x: number, y: number, said: string): Text => ({
  kind: 'text',
  x: round2(x),
  y: round2(y),
  text: said,
  size: 13,
  anchor: 'middle',
  fill: ink,
});
