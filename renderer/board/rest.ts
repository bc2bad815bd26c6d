import {
  type EachFigure,
  eachFigure,
  type FigureId,
  figuresIn,
  lookOf,
  type PerFigure,
} from '../../shared/exercise/figures.ts';
import type { Standing } from '../../shared/session/model.ts';
import { type BoardNow, keptStanding, type OnMove, partsOf, standingOf } from './boardNow.ts';
import { shownAt } from './drop.ts';
import { dress, type FigureParts, type Pose, shiftLabel, standAt } from './figureParts.ts';
import type { Point } from './geometry.ts';
import { glide } from './glide.ts';
import { type Labelled, labelShifts } from './labels.ts';
import { asideScale, type Reach, reachOf } from './measures.ts';
import { moveTo } from './move.ts';

/** How long the page may take to show a move that was offered before the figure goes back. */
const patience = 400;

export const reachOn = (board: BoardNow, role: FigureId): Reach =>
  reachOf(lookOf(board.looks, role), board.layout.measures.figure);

/** As it is drawn: figures set aside are smaller. */
const shownReach = (board: BoardNow, role: FigureId): Reach => {
  const [{ half, up }, scale] = [reachOn(board, role), poseOf(board, role) === 'aside' ? asideScale : 1];
  return { half: half * scale, up: up * scale };
};

const poseOf = (board: BoardNow, role: FigureId): Pose => {
  if (board.held.has(role)) return 'held';
  if (board.picked === role) return 'picked';
  return standingOf(board, role).at === 'aside' ? 'aside' : 'lying';
};

export const dressAll = (board: BoardNow): void => {
  for (const role of figuresIn(board.figures)) {
    const [parts, sheet] = [partsOf(board, role), board.sheets.get(role)];
    if (parts && sheet) dress(parts, sheet, poseOf(board, role), reachOn(board, role));
  }
};

/** The last moved lies in front. */
export const raise = (board: BoardNow, role: FigureId): void =>
  stack(board, [...board.stack.filter((each) => each !== role), role]);

/** Before anything is moved the figure nearest to the person lies in front, so that nobody is hidden at first. */
export const stackByPlace = (board: BoardNow): void => {
  const depthOf = (role: FigureId): number => {
    const standing = keptStanding(board.figures, role);
    return standing.at === 'table' ? standing.place.y : 0;
  };
  stack(
    board,
    figuresIn(board.figures).toSorted((a, b) => depthOf(a) - depthOf(b)),
  );
};

const stack = (board: BoardNow, order: readonly FigureId[]): void => {
  board.stack = order;
  for (const [depth, each] of board.stack.entries()) {
    const parts = partsOf(board, each);
    parts?.group.moveToTop();
    if (parts) parts.twin.style.zIndex = `${depth}`;
  }
};

/** Every figure that nobody holds goes to where it stands. */
export const rest = (board: BoardNow, how: 'glide' | 'jump'): void => {
  const ids = figuresIn(board.figures);
  const figures: PerFigure<Standing> = {
    ...board.figures,
    ...Object.fromEntries(ids.map((role) => [role, standingOf(board, role)])),
  };
  const homes = eachFigure((role) =>
    sharp(board, shownAt(board.layout, reachOn(board, role), role, figures)),
  );
  for (const role of ids) {
    const parts = partsOf(board, role);
    if (!parts || board.held.has(role)) continue;
    board.gliding.get(role)?.();
    if (how === 'jump') standAt(parts, homes[role]);
    else {
      glideHome(board, role, parts, homes[role]);
    }
  }
  dressAll(board);
  shiftLabels(board, homes);
};

/** On its way a figure can't be grabbed: it may pass between a finger and the figure that is meant. */
const glideHome = (board: BoardNow, role: FigureId, parts: FigureParts, home: Point): void => {
  const arrived = () => {
    parts.group.listening(true);
    board.gliding.delete(role);
  };
  parts.group.listening(false);
  const stop = glide(parts.group.position(), home, (point) => standAt(parts, point), arrived);
  if (parts.group.listening()) return;
  board.gliding.set(role, () => {
    stop();
    arrived();
  });
};

/** On whole screen pixels at rest, so that faces are sharp. */
const sharp = ({ pixelRatio }: BoardNow, { x, y }: Point): Point => ({
  x: Math.round(x * pixelRatio) / pixelRatio,
  y: Math.round(y * pixelRatio) / pixelRatio,
});

const shiftLabels = (board: BoardNow, homes: EachFigure<Point>): void => {
  const free = figuresIn(board.figures).filter((role) => !board.held.has(role) && partsOf(board, role));
  const labelled = free.map((role): Labelled => {
    const label = partsOf(board, role)?.label;
    return {
      base: homes[role],
      reach: shownReach(board, role),
      width: label?.offsetWidth ?? 0,
      height: label?.offsetHeight ?? 0,
      within: standingOf(board, role).at === 'table' ? board.layout.table : board.layout.tray,
    };
  });
  const shifts = labelShifts(labelled);
  for (const [i, role] of free.entries()) {
    const parts = partsOf(board, role);
    if (parts) shiftLabel(parts, shifts[i] ?? { x: 0, y: 0 });
  }
};

/** Offers a move to whoever keeps it, and shows it at once. What is not taken up goes back after a moment. */
export const offer = (board: BoardNow, role: FigureId, to: Standing, onMove: OnMove = board.onMove): void => {
  const move = moveTo(role, keptStanding(board.figures, role), to);
  raise(board, role);
  if (move) {
    board.offered.set(role, to);
    setTimeout(() => {
      if (board.offered.get(role) !== to) return;
      board.offered.delete(role);
      rest(board, 'glide');
    }, patience);
    onMove(move);
  }
  rest(board, 'glide');
};
