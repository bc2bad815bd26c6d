import { type Decoration, type Layer, nextId, type Piece, tidyPiece } from './decoration.ts';
import { freshSize, type Ink, type PieceKind } from './materials.ts';

/** Half of a piece's drawing, in its own units. */
const half = 17;

/** How far a piece reaches from its middle, in the cut-out's units. */
export const reachOfPiece = ({ kind, scale }: Pick<Piece, 'kind' | 'scale'>): number =>
  half * freshSize(kind) * scale;

/** The topmost piece at a point; `slack` lets a finger miss a small sequin by that much. */
export const pieceAt = ({ layers }: Decoration, x: number, y: number, slack: number): Piece | null =>
  layers.findLast(
    (layer): layer is Piece =>
      layer.is === 'piece' &&
      Math.hypot(layer.x - x, layer.y - y) <= reachOfPiece(layer) + (reachOfPiece(layer) < 10 ? slack : 0),
  ) ?? null;

/**
 * A new piece on the paper where there is room, so that the second star does not hide the first. `isPaper`: whether a
 * point is on the cut-out.
 */
export const freshPiece = (
  decoration: Decoration,
  kind: PieceKind,
  ink: Ink,
  isPaper: (x: number, y: number) => boolean,
): Piece => {
  const onPaper = spots.filter(([x, y]) => [-7, 0, 7].every((aside) => isPaper(x + aside, y)));
  const free = onPaper.find(
    ([x, y]) =>
      !decoration.layers.some((layer) => layer.is === 'piece' && Math.hypot(layer.x - x, layer.y - y) < 6),
  );
  // Where every place is taken they lie on one another in turn, a little aside.
  const count = decoration.layers.length;
  const [x, y] = free ?? onPaper[count % Math.max(1, onPaper.length)] ?? [0, -30];
  const aside = free ? 0 : (count % 7) - 3;
  return tidyPiece({
    id: nextId(decoration),
    is: 'piece',
    kind,
    ink,
    x: x + aside,
    y: y - aside,
    turn: 0,
    scale: 1,
  });
};

/** From the lap outwards; the chest is the sign's, the head the face's. */
const spots = [-22, -36, -50, -10, -64].flatMap((y) =>
  [0, -14, 14, -26, 26, -36, 36].map((x): readonly [number, number] => [x, y]),
);

/** The decoration with a layer on top; one of the same id comes off first, as paper that is picked up and put down. */
export const withOnTop = (decoration: Decoration, layer: Layer): Decoration => ({
  ...decoration,
  layers: [...decoration.layers.filter(({ id }) => id !== layer.id), layer],
});

export const without = (decoration: Decoration, id: number): Decoration => ({
  ...decoration,
  layers: decoration.layers.filter((layer) => layer.id !== id),
});

/** A piece in place of itself, where it lies in the pile. */
export const withPiece = (decoration: Decoration, piece: Piece): Decoration => ({
  ...decoration,
  layers: decoration.layers.map((layer) => (layer.id === piece.id ? tidyPiece(piece) : layer)),
});
