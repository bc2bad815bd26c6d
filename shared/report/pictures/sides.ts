import type { Spread } from '../../analysis/spread.ts';
import type { Shade } from '../../disclosure/shading.ts';
import type { Role } from '../../exercise/kit.ts';
import type { Scene, SceneItem } from '../scene.ts';
import { line } from './moved.ts';
import { card, edge, figureColour, hairline, ink, inkSoft, table } from './palette.ts';
import { type Point, round2, signOf } from './shapes.ts';

/** One side of a figure: the band that over half share, or the say of the middle half; null: not shown. */
export type SidePicture = {
  readonly name: string;
  readonly place: Exclude<Shade, 'off'> | null;
  readonly say: Spread | null;
  readonly isShown: boolean;
};

export type SidesPanel = {
  readonly role: Role;
  readonly name: string;
  readonly sides: readonly SidePicture[];
};

const width = 480;
const area = { left: 62, right: 476, top: 34, edge: 164, bottom: 190 } as const;
/** The unrolled circle goes on a little past its edge, for outside. */
const outside = 1.2;

/** Where a band lies between the middle (top) and outside (bottom): the circle unrolled. */
const reach: Readonly<Record<Exclude<Shade, 'off'>, readonly [number, number]>> = {
  inner: [0, 2 / 6],
  between: [2 / 6, 4 / 6],
  'inner or between': [0, 4 / 6],
  outer: [4 / 6, 1],
  'outer or outside': [4 / 6, outside],
  outside: [1, outside],
};

const yOf = (distance: number): number => round2(area.top + (area.edge - area.top) * distance);

/**
 * A panel a figure, a column a side, the middle of the circle at the top and outside at the bottom. A filled
 * box is where over half stood (words), or the middle half of the answers with its median (numbers). `slope`
 * joins the columns by a line, for an earlier and a later time.
 */
export const sidesScene = (
  panels: readonly SidesPanel[],
  labels: { readonly middle: string; readonly edge: string; readonly outside: string },
  slope: boolean,
  alt: string,
): Scene => ({
  width,
  height: 214,
  alt,
  items: [
    ...(
      [
        [labels.middle, yOf(0) + 10],
        [labels.edge, yOf(1) - 3],
        [labels.outside, yOf(outside) - 4],
      ] as const
    ).map(([said, y]): SceneItem => ({ ...text(0, y, said), anchor: 'start', fill: inkSoft })),
    ...panels.flatMap((panel, i) => panelItems(panel, i, panels.length, slope)),
  ],
});

const panelItems = (
  { role, name, sides }: SidesPanel,
  at: number,
  of: number,
  slope: boolean,
): SceneItem[] => {
  const room = (area.right - area.left) / of;
  const left = area.left + room * at + 6;
  const step = (room - 12) / Math.max(1, sides.length);
  const xOf = (i: number): number => round2(left + step * (i + 0.5));
  const box = Math.min(36, step * 0.6);
  const points = sides.map((side, i): Point | null => {
    const y = heightOf(side);
    return y === null ? null : { x: xOf(i), y };
  });
  return [
    { ...text(left + (room - 12) / 2, 16, name), weight: 600 },
    ...sides.flatMap(({ isShown }, i) => (isShown ? column(xOf(i), box) : hidden(xOf(i), box))),
    line({ x: left, y: yOf(1) }, { x: left + room - 12, y: yOf(1) }, edge, 1.6),
    ...sides.flatMap((side, i) => boxOf(role, side, xOf(i), box)),
    ...(slope ? slopes(role, points) : []),
    ...points.flatMap((point) => (point ? [signOf(role, point, 7.5)] : [])),
    ...sides.map((side, i) => text(xOf(i), 206, side.name)),
  ];
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
    d: rectangle(x, box, yOf(1), yOf(outside)),
    fill: table,
    stroke: edge,
    strokeWidth: 0.8,
    dash: [3, 3],
  },
  { kind: 'path', d: rectangle(x, box, yOf(0), yOf(1)), fill: card, stroke: edge, strokeWidth: 0.9 },
  ...[2 / 6, 4 / 6].map((ring) =>
    line({ x: x - box / 2, y: yOf(ring) }, { x: x + box / 2, y: yOf(ring) }, hairline, 0.9),
  ),
];

/** Held back: only that there is something, by a dashed frame with nothing in it. */
const hidden = (x: number, box: number): SceneItem[] => [
  { kind: 'path', d: rectangle(x, box, yOf(0), yOf(outside)), stroke: edge, strokeWidth: 0.9, dash: [2, 4] },
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
    { kind: 'path', d: rectangle(x, box, yOf(from), yOf(to)), fill, opacity: 0.35 },
    { kind: 'path', d: rectangle(x, box, yOf(from), yOf(to)), stroke: ink, strokeWidth: 2 },
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
  size: 12.2,
  anchor: 'middle',
  fill: ink,
});
