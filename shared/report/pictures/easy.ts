import { type Card, type Role, roles } from '../../exercise/kit.ts';
import type { Scene, SceneItem } from '../scene.ts';
import { arrow, type Direction, line } from './moved.ts';
import { card, cardColour, edge, figureColour, ink, middle } from './palette.ts';
import { shadedItems, type Target } from './shaded.ts';
import { cardOnTable, cardSign, middleDot, type Point, ringLines, round2, signOf } from './shapes.ts';

/**
 * Pictures of the Easy Read edition, all the same size. Each stands beside a sentence that says the same, so
 * it has no words of its own (`alt` is empty).
 */
const picture = (items: readonly SceneItem[]): Scene => ({ width: 100, height: 100, alt: '', items });

const at: Point = { x: 50, y: 50 };
const paint = { stroke: ink, strokeWidth: 2.4 } as const;

const person = ({ x, y }: Point, fill: string, scale: number): SceneItem[] => [
  {
    kind: 'path',
    d: `M${x - 15 * scale} ${y + 34 * scale} C${x - 16 * scale} ${y + 8 * scale} ${x + 16 * scale} ${y + 8 * scale} ${x + 15 * scale} ${y + 34 * scale} Z`,
    fill,
    ...paint,
  },
  { kind: 'circle', cx: x, cy: y, r: round2(10.5 * scale), fill: card, ...paint },
];

export const people = (): Scene =>
  picture([
    ...person({ x: 24, y: 36 }, figureColour.carer, 0.95),
    ...person({ x: 76, y: 36 }, figureColour.doctor, 0.95),
    ...person({ x: 50, y: 44 }, figureColour.self, 1.2),
  ]);

/** The circle with the three paper people on it. */
export const kit = (): Scene =>
  picture([
    ...cardOnTable(at, 39),
    ...ringLines(at, 39),
    middleDot(at, 39),
    signOf('doctor', { x: 50, y: 36 }, 8),
    signOf('carer', { x: 34, y: 62 }, 8),
    signOf('self', { x: 74, y: 60 }, 8),
  ]);

export const signs = (): Scene =>
  picture(roles.map((role, i) => signOf(role, { x: 18 + i * 32, y: 50 }, 13)));

/** Where over half put a figure, or the plain circle where there is nothing to show. */
export const stood = (target: Target): Scene =>
  picture([...shadedItems(target, at, 39), signOf(target.role, { x: 86, y: 14 }, 10)]);

/** A circle with one part of it shown: all the say, little say, no say. */
export const part = (role: Role, shade: 'inner' | 'outer' | 'outside'): Scene =>
  picture(
    shadedItems(
      {
        role,
        shading: (['inner', 'between', 'outer', 'outside'] as const).map((each) => ({
          shade: each,
          said: { says: each === shade ? 'over half' : 'no majority', about: null, least: 0, most: 0 },
        })),
        strengthOf: ({ said }) => (said.says === 'over half' ? 'over half' : 'none'),
      },
      at,
      39,
    ),
  );

export const moved = (role: Role, direction: Direction): Scene =>
  picture([
    ...cardOnTable(at, 39),
    ...ringLines(at, 39),
    ...arrow(
      role,
      direction,
      { x: direction === 'stayed' ? 50 : 80, y: 50 },
      direction === 'stayed' ? 2.2 : 2,
    ),
    middleDot(at, 39),
    signOf(role, { x: 86, y: 14 }, 10),
  ]);

/** A card with its shape and the face that goes with it. */
export const heldCard = (of: Card): Scene => {
  const { paper, line: colour } = cardColour[of];
  const mouth = { red: 'M36 76 Q50 64 64 76', amber: 'M36 71 L64 71', green: 'M36 68 Q50 82 64 68' } as const;
  return picture([
    { kind: 'path', d: 'M20 6 L80 6 L80 94 L20 94 Z', fill: paper, stroke: colour, strokeWidth: 3 },
    cardSign(of, { x: 50, y: 28 }, 13),
    { kind: 'circle', cx: 41, cy: 56, r: 2.8, fill: ink },
    { kind: 'circle', cx: 59, cy: 56, r: 2.8, fill: ink },
    { kind: 'path', d: mouth[of], stroke: ink, strokeWidth: 3 },
  ]);
};

/** Somebody speaks. */
export const said = (): Scene =>
  picture([
    {
      kind: 'path',
      d: 'M12 18 Q12 10 20 10 L80 10 Q88 10 88 18 L88 60 Q88 68 80 68 L48 68 L30 88 L31 68 L20 68 Q12 68 12 60 Z',
      fill: card,
      ...paint,
    },
    ...[28, 40, 52].map((y, i) => line({ x: 24, y }, { x: i === 2 ? 56 : 76, y }, middle, 3)),
  ]);

export const calendar = (): Scene =>
  picture([
    { kind: 'path', d: 'M14 20 L86 20 L86 88 L14 88 Z', fill: card, ...paint },
    { kind: 'path', d: 'M14 20 L86 20 L86 38 L14 38 Z', fill: middle, ...paint },
    ...[32, 68].map((x) => line({ x, y: 12 }, { x, y: 27 }, ink, 4)),
    ...[0, 1, 2, 3].flatMap((column) =>
      [0, 1].map(
        (row): SceneItem => ({
          kind: 'circle',
          cx: 27 + column * 15.4,
          cy: 53 + row * 19,
          r: column === 2 && row === 1 ? 6.5 : 3.4,
          fill: column === 2 && row === 1 ? cardColour.green.line : edge,
        }),
      ),
    ),
  ]);

/** Closed: what is kept safe. */
export const lock = (): Scene =>
  picture([
    { kind: 'path', d: 'M32 48 L32 32 C32 8 68 8 68 32 L68 48', stroke: ink, strokeWidth: 6 },
    { kind: 'path', d: 'M20 46 L80 46 L80 90 L20 90 Z', fill: cardColour.amber.paper, ...paint },
    { kind: 'circle', cx: 50, cy: 64, r: 6, fill: ink },
    line({ x: 50, y: 64 }, { x: 50, y: 78 }, ink, 5),
  ]);

export const thanks = (): Scene =>
  picture([...person({ x: 50, y: 40 }, figureColour.self, 1.4), signOf('carer', { x: 82, y: 22 }, 11)]);
