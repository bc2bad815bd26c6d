import type { FigureId, PerFigure } from '../../shared/exercise/figures.ts';
import type { FigureLook } from '../../shared/exercise/kit.ts';
import type { RingDesign } from '../../shared/exercise/rings.ts';
import type { Standing } from '../../shared/session/model.ts';
import type { FigureParts } from './figureParts.ts';
import type { FigureSheet } from './figureSheet.ts';
import type { Point } from './geometry.ts';
import type { Layout } from './layout.ts';
import type { BoardMove } from './move.ts';
import type { Turned } from './turned.ts';

export type OnMove = (move: BoardMove) => void;

/** A finger or mouse button that is down on a figure. `at`: where it was last seen, in the window's pixels. */
export type Press = {
  readonly pointer: number;
  readonly touch: boolean;
  at: Point;
  /** The figure goes home when the drag ends, because nobody chose where it is. */
  cancelled: boolean;
};

/**
 * A move by keys under way. It keeps the `onMove` it began with: should the next question be on screen by the
 * time it is offered, it still belongs to the question it was made for.
 */
export type Keyed = { readonly role: FigureId; to: Standing; readonly onMove: OnMove; idle: number };

/**
 * What is on the board at this moment. One mutable record beside React, because nothing may render while a
 * figure moves; the effects of Board.tsx fill in the first half after each render.
 */
export type BoardNow = {
  layout: Layout;
  looks: PerFigure<FigureLook> | null;
  figures: PerFigure<Standing>;
  design: RingDesign;
  sheets: ReadonlyMap<FigureId, FigureSheet>;
  pixelRatio: number;
  onMove: OnMove;
  turned: Turned;
  picked: FigureId | null;

  readonly parts: Partial<Record<FigureId, MaybeParts>>;
  readonly pressed: Map<FigureId, Press>;
  readonly held: Map<FigureId, Press>;
  /** Moves that were offered and are not in `figures` yet. */
  readonly offered: Map<FigureId, Standing>;
  readonly gliding: Map<FigureId, () => void>;
  keyed: Keyed | null;
  /** Back to front. */
  stack: readonly FigureId[];
};

type MaybeParts = { readonly [Part in keyof FigureParts]?: FigureParts[Part] | null };

/** For refs: React gives the part when it is there and null when it goes. */
export const keepPart = (board: BoardNow, role: FigureId, part: MaybeParts): void => {
  board.parts[role] = { ...board.parts[role], ...part };
};

export const partsOf = (board: BoardNow, role: FigureId): FigureParts | null => {
  const { group, paper, foot, ring, twin, label } = board.parts[role] ?? {};
  return group && paper && foot && ring && twin && label ? { group, paper, foot, ring, twin, label } : null;
};

/** Where a figure stands as far as is kept; one that nobody has heard of waits in the tray. */
export const keptStanding = (figures: PerFigure<Standing>, role: FigureId): Standing =>
  figures[role] ?? { at: 'tray' };

/** Where a figure is shown as standing: a move by keys or one just offered counts before it is kept. */
export const standingOf = (board: BoardNow, role: FigureId): Standing =>
  board.keyed?.role === role
    ? board.keyed.to
    : (board.offered.get(role) ?? keptStanding(board.figures, role));
