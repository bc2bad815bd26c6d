import { type Decoration, type Piece, tidyPiece } from '../../shared/decoration/decoration.ts';
import { rubbed } from '../../shared/decoration/erase.ts';
import { pieceAt, withOnTop } from '../../shared/decoration/pieces.ts';
import { pointsInHand, withStroke } from '../../shared/decoration/strokes.ts';
import type { Point } from '../board/geometry.ts';
import { linePath } from '../pictures/linePath.ts';
import { type HeldParts, showPiece } from './heldPiece.ts';
import { onceAFrame } from './onceAFrame.ts';
import { isOnPaper } from './paperEdge.ts';
import type { Hand } from './tool.ts';
import type { Decorating } from './useDecorating.ts';
import type { PaperGesture } from './usePaper.ts';

export type Table = {
  readonly hand: Hand;
  readonly decorating: Decorating;
  /** Shows the line that is being drawn. */
  readonly line: SVGPathElement | null;
  readonly held: { readonly current: HeldParts };
  readonly outline: string;
  readonly onChoose: (id: number | null) => void;
  readonly onOff: (piece: Piece) => void;
  /** Shows the figure while ink is rubbed out; null when it is kept. */
  readonly onRubbed: (decoration: Decoration | null) => void;
};

/** What a press on the figure begins: a line, rubbing, or taking hold of a piece. */
export const gestureFor = (table: Table, point: Point, pixels: number): PaperGesture | null => {
  switch (table.hand.tool) {
    case 'pen':
      return drawing(table, point);
    case 'rubber':
      return rubbing(table, point);
    default:
      return moving(table, point, pixels);
  }
};

const drawing = ({ hand, decorating, line, onChoose }: Table, start: Point): PaperGesture | null => {
  onChoose(null);
  if (!decorating.fits()) return null;
  let points = [start.x, start.y];
  let goesOn = false;
  const show = onceAFrame(() => line?.setAttribute('d', linePath(points)));
  const keep = () => {
    const next = withStroke(decorating.latest(), hand, points);
    if (next) decorating.change(next, { goesOn });
    else decorating.fits();
    goesOn = true;
  };
  show.now();
  return {
    go: (more) => {
      for (const { x, y } of more) points.push(x, y);
      show.soon();
      if (points.length < pointsInHand * 2) return;
      keep();
      points = points.slice(-2);
    },
    end: () => {
      show.stop();
      keep();
      line?.setAttribute('d', '');
    },
    drop: () => {
      show.stop();
      line?.setAttribute('d', '');
    },
  };
};

const rubbing = ({ decorating, onChoose, onRubbed }: Table, start: Point): PaperGesture => {
  onChoose(null);
  let path = [start.x, start.y];
  let left = decorating.latest();
  const show = onceAFrame(() => {
    const next = rubbed(left, path);
    // From where the rubber is now.
    path = path.slice(-2);
    if (next === left) return;
    left = next;
    onRubbed(left);
  });
  show.now();
  return {
    go: (more) => {
      for (const { x, y } of more) path.push(x, y);
      show.soon();
    },
    end: () => {
      show.stop();
      show.now();
      if (left !== decorating.latest()) decorating.change(left);
      onRubbed(null);
    },
    drop: () => {
      show.stop();
      onRubbed(null);
    },
  };
};

/** A finger that misses a small sequin by this many pixels still gets it. */
const slackPixels = 16;

const moving = (
  { decorating, held, outline, onChoose, onOff }: Table,
  start: Point,
  pixels: number,
): PaperGesture => {
  const piece = pieceAt(decorating.latest(), start.x, start.y, slackPixels / pixels);
  onChoose(piece?.id ?? null);
  let [at, moved] = [piece, false];
  return {
    go: (more) => {
      const point = more.at(-1);
      if (!piece || !point) return;
      const [dx, dy] = [point.x - start.x, point.y - start.y];
      // A press that trembles chooses a piece and leaves it where it is.
      if (!moved && Math.hypot(dx, dy) * pixels < 5) return;
      moved = true;
      at = tidyPiece({ ...piece, x: piece.x + dx, y: piece.y + dy });
      showPiece(held.current, at);
    },
    end: () => {
      held.current.twin?.focus({ preventScroll: true });
      if (!at || !moved) return;
      if (!isOnPaper(outline, at.x, at.y)) onOff(at);
      else decorating.change(withOnTop(decorating.latest(), at));
    },
    drop: () => {
      if (piece) showPiece(held.current, piece);
    },
  };
};
