import type { Role } from '../../exercise/kit.ts';
import type { Scene, SceneItem } from '../scene.ts';
import { figureColour, hairline, ink } from './palette.ts';
import { shadedItems, type Target } from './shaded.ts';
import { type Point, round2, signOf } from './shapes.ts';

export type Direction = 'towards' | 'away' | 'stayed';

/** One figure through a few questions: where over half stood, and where over half moved it since the start. */
export type MovedRow = {
  readonly role: Role;
  readonly name: string;
  readonly cells: readonly {
    readonly target: Target | null;
    readonly direction: Direction | null;
    /** "further out" */
    readonly words: string;
  }[];
};

const left = 92;
const rowHeight = { oneLine: 102, twoLines: 116 } as const;
const head = 26;
const radius = 24;

/** A grid of small circles: a row a figure, a column a question, words and an arrow under each. */
export const movedScene = (columns: readonly string[], rows: readonly MovedRow[], alt: string): Scene => {
  const width = 480;
  const step = (width - left) / Math.max(4, columns.length);
  const middleOf = (i: number): number => round2(left + step * (i + 0.5));
  const lines = (words: string) => inLines(words, step);
  const isLong = rows.some(({ cells }) => cells.some(({ words }) => lines(words).length > 1));
  const height = isLong ? rowHeight.twoLines : rowHeight.oneLine;
  return {
    width,
    height: head + height * rows.length,
    alt,
    items: [
      ...columns.map((name, i) => text(middleOf(i), 15, name, 12.2, 600)),
      ...rows.flatMap(({ role, name, cells }, row): SceneItem[] => {
        const top = head + height * row;
        const y = top + radius * 1.22 + 8;
        return [
          line({ x: 0, y: top }, { x: width, y: top }, hairline, 1),
          signOf(role, { x: 14, y }, 12),
          { ...text(34, y + 5, name, 14, 600), anchor: 'start' },
          ...cells.flatMap(({ target, direction, words }, i): SceneItem[] => {
            const x = middleOf(i);
            return [
              ...(target ? shadedItems(target, { x, y }, radius) : []),
              ...(direction ? arrow(role, direction, { x, y: y + radius * 1.22 + 10 }) : []),
              ...lines(words).map((said, at) =>
                text(x, y + radius * 1.22 + (direction ? 29 : 20) + 14 * at, said, 12.2),
              ),
            ];
          }),
        ];
      }),
    ],
  };
};

/** Letters of a word under a circle are about this wide. */
const letter = 5.8;

/** Words as they stand under a circle: in two lines where one would run into the next column. */
const inLines = (words: string, room: number): string[] => {
  const parts = words.split(' ');
  if (words.length * letter < room - 4 || parts.length < 2) return [words];
  const lengthOf = (from: number, to?: number): number => parts.slice(from, to).join(' ').length;
  const unevenness = (at: number): number => Math.abs(lengthOf(0, at) - lengthOf(at));
  const at = parts
    .map((_, i) => i)
    .slice(1)
    .reduce((best, i) => (unevenness(i) < unevenness(best) ? i : best), 1);
  return [parts.slice(0, at).join(' '), parts.slice(at).join(' ')];
};

type Text = Extract<SceneItem, { kind: 'text' }>;

const text = (x: number, y: number, said: string, size: number, weight: 400 | 600 = 400): Text => ({
  kind: 'text',
  x,
  y: round2(y),
  text: said,
  size,
  weight,
  anchor: 'middle',
  fill: ink,
});

export const line = (from: Point, to: Point, stroke: string, strokeWidth: number): SceneItem => ({
  kind: 'line',
  x1: round2(from.x),
  y1: round2(from.y),
  x2: round2(to.x),
  y2: round2(to.y),
  stroke,
  strokeWidth,
});

/** Towards a dot that stands for the middle, away from it, or two equal lines; told by shape, not by colour. */
export const arrow = (role: Role, direction: Direction, { x, y }: Point, size = 1): SceneItem[] => {
  const fill = figureColour[role];
  const from = x - 15 * size;
  if (direction === 'stayed')
    return [-2.6, 2.6].map((dy) =>
      line({ x: x - 8 * size, y: y + dy * size }, { x: x + 8 * size, y: y + dy * size }, fill, 2.4 * size),
    );
  const [tail, tip] = direction === 'away' ? [x - 6 * size, x + 15 * size] : [x + 15 * size, x - 6 * size];
  const back = direction === 'away' ? -1 : 1;
  return [
    { kind: 'circle', cx: round2(from), cy: round2(y), r: round2(3.2 * size), fill: ink },
    line({ x: tail, y }, { x: tip + back * 4 * size, y }, fill, 2.6 * size),
    {
      kind: 'path',
      d: `M${round2(tip)} ${round2(y)} L${round2(tip + back * 8 * size)} ${round2(y - 5 * size)} L${round2(tip + back * 8 * size)} ${round2(y + 5 * size)} Z`,
      fill,
    },
  ];
};
