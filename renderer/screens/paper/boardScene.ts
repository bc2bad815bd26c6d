import { type PerRole, type Role, roles } from '../../../shared/exercise/kit.ts';
import { cardOnTable, middleDot, ringLines, signOf } from '../../../shared/report/pictures/shapes.ts';
import type { Scene } from '../../../shared/report/scene.ts';
import type { Standing } from '../../../shared/session/model.ts';

const middle = { x: 125, y: 125 } as const;
const radius = 100;
/** Nothing is entered further out; a figure from a roomier screen is shown at the table's rim. */
const furthest = 1.2;

/** One person's board as a small picture, by signs: cross, heart and star. */
export const boardScene = (figures: PerRole<Standing>, alt: string): Scene => ({
  width: 2 * middle.x,
  height: 2 * middle.y,
  alt,
  items: [
    ...cardOnTable(middle, radius),
    ...ringLines(middle, radius),
    middleDot(middle, radius),
    ...roles.flatMap((role) => signsOf(role, figures[role])),
  ],
});

const signsOf = (role: Role, standing: Standing): Scene['items'] => {
  if (standing.at !== 'table') return [];
  const { x, y } = standing.place;
  const scale = radius * Math.min(1, furthest / Math.max(Math.hypot(x, y), furthest));
  return [signOf(role, { x: middle.x + x * scale, y: middle.y + y * scale }, 9)];
};
