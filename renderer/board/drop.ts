import { type FigureId, figuresIn, type PerFigure } from '../../shared/exercise/figures.ts';
import { rounded } from '../../shared/exercise/place.ts';
import type { Standing } from '../../shared/session/model.ts';
import { keptStanding } from './boardNow.ts';
import { isIn, kept, type Point, type Rect, shrunk, toPixels, toUnits } from './geometry.ts';
import { type Layout, pocketSpots } from './layout.ts';
import type { Reach } from './measures.ts';

const air = 4;

const around = (rect: Rect, layout: Layout, reach: Reach): Rect =>
  shrunk(rect, {
    left: reach.half + air,
    right: reach.half + air,
    top: reach.up + air,
    bottom: layout.measures.label,
  });

/** Base points at which a figure is wholly on the table, head and label included. */
export const onTable = (layout: Layout, reach: Reach): Rect => around(layout.table, layout, reach);

/** Base points at which a held figure is wholly on the board: table, tray and the gap between them. */
export const onBoard = (layout: Layout, reach: Reach): Rect =>
  around({ x: 0, y: 0, ...layout.size }, layout, reach);

/**
 * Where a figure is once it is let go. The pointer decides between tray and table, because people aim with the
 * finger; the base decides where on the table. A pointer outside the window counts as at its nearest edge.
 */
export const droppedAt = (layout: Layout, reach: Reach, base: Point, pointer: Point): Standing => {
  const finger = kept(pointer, { x: 0, y: 0, ...layout.size });
  if (isIn(finger, layout.pocket)) return { at: 'aside' };
  if (isIn(finger, layout.tray)) return { at: 'tray' };
  const place = toUnits(layout.circle, kept(base, onTable(layout, reach)));
  return { at: 'table', place: rounded(place) };
};

/**
 * Where a figure is shown. A place from a roomier screen may lie off this table: it is shown at the table's
 * rim, which is outside the circle on every layout, and the stored place stays as it is.
 */
export const shownAt = (
  layout: Layout,
  reach: Reach,
  role: FigureId,
  figures: PerFigure<Standing>,
): Point => {
  const standing = keptStanding(figures, role);
  if (standing.at === 'tray') return layout.slots[role];
  if (standing.at === 'aside')
    return pocketSpots(
      layout,
      figuresIn(figures).filter((each) => figures[each]?.at === 'aside'),
    )[role];
  return kept(toPixels(layout.circle, standing.place), onTable(layout, reach));
};
