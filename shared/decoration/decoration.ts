import type { Ink, Pattern, PenWidth, PieceKind } from './materials.ts';

/**
 * What somebody made of a cut-out, as plain data in the cut-out's units: (0, 0) is the middle of the base, y points
 * down, so a figure's own y is negative. Never markup: pictures are drawn from this by renderer/pictures.
 */

/** x and y in turn. */
export type Points = readonly number[];

export type Stroke = {
  /** Unlike any other on this figure. */
  readonly id: number;
  readonly is: 'stroke';
  readonly ink: Ink;
  readonly width: PenWidth;
  readonly points: Points;
};

/** Felt, a sequin or a sticker. */
export type Piece = {
  readonly id: number;
  readonly is: 'piece';
  readonly kind: PieceKind;
  readonly ink: Ink;
  readonly x: number;
  readonly y: number;
  /** Degrees, clockwise, 0 to 359. */
  readonly turn: number;
  /** 1 is the size it comes in. */
  readonly scale: number;
};

export type Layer = Stroke | Piece;

export type Decoration = {
  readonly pattern: Pattern;
  /** From the paper upwards. */
  readonly layers: readonly Layer[];
};

export const undecorated: Decoration = { pattern: 'none', layers: [] };

/** A face drawn by hand, in the units of a face: a square from −20 to 20. */
export type FaceDrawing = readonly FaceStroke[];
export type FaceStroke = Pick<Stroke, 'ink' | 'width' | 'points'>;

/**
 * What one figure can hold. More than anybody makes by hand, and little enough that the board stays quick and the
 * journal small: a full figure is about 90 KB once.
 */
export const decorationLimits = {
  layers: 900,
  /** Numbers in all strokes together: two a point. */
  numbers: 16_000,
  /** Numbers in one stroke: longer ones are simplified until they fit. */
  strokeNumbers: 800,
  /** How far from (0, 0) anything may lie; the sheet of a figure ends at 160. */
  reach: 400,
  scale: { least: 0.3, most: 6 },
  faceStrokes: 60,
  faceNumbers: 3_000,
} as const;

const round1 = (value: number): number => Math.round(value * 10) / 10 + 0;

/** A tenth of a unit is a third of a pixel on a large canvas, and no finer. */
export const tidyPoints = (points: Points): number[] => points.map(round1);

export const tidyPiece = (piece: Piece): Piece => {
  const { reach, scale } = decorationLimits;
  const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
  return {
    ...piece,
    x: round1(within(piece.x, -reach, reach)),
    y: round1(within(piece.y, -reach, reach)),
    turn: ((Math.round(piece.turn) % 360) + 360) % 360,
    scale: Math.round(within(piece.scale, scale.least, scale.most) * 100) / 100,
  };
};

export const numbersIn = (layers: readonly { readonly points?: Points }[]): number =>
  layers.reduce((sum, { points }) => sum + (points?.length ?? 0), 0);

/** Whether one more layer of this many numbers would still fit. */
export const hasRoom = ({ layers }: Decoration, numbers = 0): boolean =>
  layers.length < decorationLimits.layers &&
  numbersIn(layers.map(pointsOf)) + numbers <= decorationLimits.numbers;

const pointsOf = (layer: Layer) => (layer.is === 'stroke' ? { points: layer.points } : {});

/** An id for the next layer. */
export const nextId = ({ layers }: Decoration): number =>
  layers.reduce((top, { id }) => Math.max(top, id), 0) + 1;

export const pieceOf = ({ layers }: Decoration, id: number | null): Piece | null =>
  layers.find((layer): layer is Piece => layer.id === id && layer.is === 'piece') ?? null;
