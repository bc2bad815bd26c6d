import { DD } from 'konva/lib/DragAndDrop.js';
import type { FigureId } from '../../shared/exercise/figures.ts';
import { type BoardNow, partsOf } from './boardNow.ts';
import { onBoard } from './drop.ts';
import { standAt } from './figureParts.ts';
import { kept, type Point } from './geometry.ts';
import type { Layout } from './layout.ts';
import { reachOn } from './rest.ts';
import { onTurnedBoard } from './turned.ts';

/** The window as it was when the board was laid: its width in CSS pixels, and the screen's pixels for each of them. */
export type Glass = { readonly width: number; readonly ratio: number };

/**
 * By how much a finger's place in the window's pixels is another although it did not move. Browser zoom changes the
 * pixels under it; a window that comes to another screen takes its pixels along, and the finger with them.
 */
export const zoomedBy = (before: Glass, now: Glass): number => {
  const sameGlass = Math.abs((now.width * now.ratio) / (before.width * before.ratio) - 1) < 0.03;
  return sameGlass && before.ratio !== now.ratio ? before.ratio / now.ratio : 1;
};

/**
 * A board that is laid anew while somebody holds a figure leaves it under the finger, gripped at the same spot of its
 * body. Until the finger moves nothing tells where it is, so it is reckoned; let go at once, the figure lies there.
 */
export const keepInHand = (board: BoardNow, before: Layout, zoomed: number): void => {
  const grown = board.layout.measures.figure / before.measures.figure;
  for (const [role, press] of board.held) {
    const drag = dragOf(board, role);
    if (!drag) continue;
    press.at = { x: press.at.x * zoomed, y: press.at.y * zoomed };
    drag.offset = { x: drag.offset.x * grown, y: drag.offset.y * grown };
    layUnderFinger(board, role, press.at);
  }
};

/** Lays a figure that is held where this finger is. `at`: in the window's pixels. */
export const layUnderFinger = (board: BoardNow, role: FigureId, at: Point): void => {
  const [parts, drag] = [partsOf(board, role), dragOf(board, role)];
  const box = parts?.group.getStage()?.container().getBoundingClientRect();
  if (!parts || !drag || !box) return;
  const finger = onTurnedBoard(box, board.turned, at);
  const to = { x: finger.x - drag.offset.x, y: finger.y - drag.offset.y };
  standAt(parts, kept(to, onBoard(board.layout, reachOn(board, role))));
};

const dragOf = (board: BoardNow, role: FigureId) => {
  const parts = partsOf(board, role);
  return parts && DD._dragElements.get(parts.group._id);
};
