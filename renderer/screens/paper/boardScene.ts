import { type Extra, letterOf, type PerFigure } from '../../../shared/exercise/figures.ts';
import { roles } from '../../../shared/exercise/kit.ts';
import { card, ink } from '../../../shared/report/pictures/palette.ts';
import { cardOnTable, middleDot, ringLines, signOf } from '../../../shared/report/pictures/shapes.ts';
import type { Scene } from '../../../shared/report/scene.ts';
import type { Standing } from '../../../shared/session/model.ts';

const middle = { x: 125, y: 125 } as const;
const radius = 100;
/** Nothing is entered further out; a figure from a roomier screen is shown at the table's rim. */
const furthest = 1.2;

/** One person's board as a small picture, by signs: cross, heart and star, and a letter for each extra figure. */
export const boardScene = (figures: PerFigure<Standing>, extras: readonly Extra[], alt: string): Scene => ({
  width: 2 * middle.x,
  height: 2 * middle.y,
  alt,
  items: [
    ...cardOnTable(middle, radius),
    ...ringLines(middle, radius),
    middleDot(middle, radius),
    ...roles.flatMap((role) => {
      const at = shownAt(figures[role]);
      return at ? [signOf(role, at, 9)] : [];
    }),
    ...extras.flatMap(({ id, name }) => lettered(shownAt(figures[id]), letterOf(name))),
  ],
});

const shownAt = (standing: Standing | undefined): { readonly x: number; readonly y: number } | null => {
  if (standing?.at !== 'table') return null;
  const { x, y } = standing.place;
  const scale = radius * Math.min(1, furthest / Math.max(Math.hypot(x, y), furthest));
  return { x: middle.x + x * scale, y: middle.y + y * scale };
};

const lettered = (at: { readonly x: number; readonly y: number } | null, letter: string): Scene['items'] =>
  at
    ? [
        { kind: 'circle', cx: at.x, cy: at.y, r: 10, fill: card, stroke: ink, strokeWidth: 1.2 },
        {
          ...{ kind: 'text', x: at.x, y: at.y + 4.5, text: letter, size: 13, weight: 600, anchor: 'middle' },
          fill: ink,
        },
      ]
    : [];
