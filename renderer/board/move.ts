import type { FigureId } from '../../shared/exercise/figures.ts';
import { between, type Place } from '../../shared/exercise/place.ts';
import type { Standing } from '../../shared/session/model.ts';

/** What every way of placing ends in: drag, tap and tap, keys, list. Coordinates in units of the circle. */
export type BoardMove =
  | { readonly type: 'figure-placed'; readonly role: FigureId; readonly x: number; readonly y: number }
  | { readonly type: 'figure-returned'; readonly role: FigureId }
  | { readonly type: 'figure-set-aside'; readonly role: FigureId };

/** The move that takes a figure from where it stands to where it was put, or null when nothing changed. */
export const moveTo = (role: FigureId, from: Standing, to: Standing): BoardMove | null => {
  if (to.at === 'table') {
    if (from.at === 'table' && between(from.place, to.place) === 0) return null;
    return placed(role, to.place);
  }
  if (from.at === to.at) return null;
  return { type: to.at === 'tray' ? 'figure-returned' : 'figure-set-aside', role };
};

const placed = (role: FigureId, { x, y }: Place): BoardMove => ({ type: 'figure-placed', role, x, y });
