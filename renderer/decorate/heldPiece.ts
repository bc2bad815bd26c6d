import { type Piece, tidyPiece } from '../../shared/decoration/decoration.ts';
import { reachOfPiece } from '../../shared/decoration/pieces.ts';
import { pieceTransform } from '../pictures/decorationPicture.ts';
import { figureBox } from '../pictures/figureBox.ts';

/** What shows the piece that is chosen: its drawing twice (cut off at the edge, and faint beyond it), and its marks. */
export type HeldParts = {
  readonly glued: SVGGElement | null;
  readonly faint: SVGGElement | null;
  readonly ring: SVGCircleElement | null;
  readonly handle: HTMLElement | null;
  readonly twin: HTMLElement | null;
};

/** The handle lies down to the right of the piece, and turns with it. */
const handleAngle = 45;
const handleGap = 8;

const percent = (value: number, from: number, length: number): string =>
  `${((value - from) / length) * 100}%`;

const putAt = (element: HTMLElement | null, x: number, y: number): void => {
  if (!element) return;
  element.style.left = percent(x, figureBox.x, figureBox.width);
  element.style.top = percent(y, figureBox.y, figureBox.height);
};

/** Shows a piece somewhere without a render, while it is held. */
export const showPiece = (parts: HeldParts, piece: Piece): void => {
  const transform = pieceTransform(piece);
  parts.glued?.setAttribute('transform', transform);
  parts.faint?.setAttribute('transform', transform);
  const reach = reachOfPiece(piece);
  parts.ring?.setAttribute('cx', `${piece.x}`);
  parts.ring?.setAttribute('cy', `${piece.y}`);
  parts.ring?.setAttribute('r', `${reach + 2}`);
  const angle = ((piece.turn + handleAngle) * Math.PI) / 180;
  const away = reach + handleGap;
  putAt(parts.handle, piece.x + away * Math.cos(angle), piece.y + away * Math.sin(angle));
  putAt(parts.twin, piece.x, piece.y);
};

/** The piece after its handle was pulled to a point: the direction turns it, the distance sizes it. */
export const pulledTo = (piece: Piece, x: number, y: number): Piece => {
  const away = Math.hypot(x - piece.x, y - piece.y);
  const angle = (Math.atan2(y - piece.y, x - piece.x) * 180) / Math.PI;
  const unit = reachOfPiece({ ...piece, scale: 1 });
  return tidyPiece({ ...piece, turn: angle - handleAngle, scale: (away - handleGap) / unit });
};
