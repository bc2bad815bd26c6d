/** What lies on the table to decorate a figure with. The ids are stored; how a thing looks is in assets/ and renderer/pictures. */

/** Pens, felt and sequins share eight colours. */
export const inks = ['ink', 'white', 'red', 'sun', 'leaf', 'sea', 'plum', 'rose'] as const;
export type Ink = (typeof inks)[number];

export const inkColour = {
  ink: '#2b2a33',
  white: '#fffdf8',
  red: '#b3372f',
  sun: '#e0ac35',
  leaf: '#4f7f45',
  sea: '#2f6f9e',
  plum: '#73437a',
  rose: '#d27f92',
} as const satisfies Record<Ink, string>;

export const patterns = [
  'none',
  'stripes',
  'dots',
  'checks',
  'leaves',
  'waves',
  'stars',
  'stitches',
] as const;
export type Pattern = (typeof patterns)[number];

export const felts = [
  'felt-circle',
  'felt-square',
  'felt-triangle',
  'felt-heart',
  'felt-leaf',
  'felt-flower',
  'felt-strip',
  'felt-cloud',
] as const;
export const sequins = [
  'sequin-round',
  'sequin-cup',
  'sequin-star',
  'sequin-flower',
  'sequin-drop',
  'sequin-bar',
] as const;
export const stickers = [
  'sticker-sun',
  'sticker-moon',
  'sticker-rainbow',
  'sticker-cloud',
  'sticker-tree',
  'sticker-daisy',
  'sticker-cat',
  'sticker-dog',
  'sticker-bird',
  'sticker-fish',
  'sticker-butterfly',
  'sticker-cup',
  'sticker-book',
  'sticker-music',
  'sticker-house',
  'sticker-ball',
] as const;

export type Felt = (typeof felts)[number];
export type Sequin = (typeof sequins)[number];
export type Sticker = (typeof stickers)[number];
export const pieceKinds = [...felts, ...sequins, ...stickers] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** Stickers are printed in their own colours; felt and sequins come in all eight. */
export const isSticker = (kind: PieceKind): kind is Sticker => kind.startsWith('sticker-');

/** How large a piece is on a figure when it is new: what its drawing (40 units wide) is scaled by. */
export const freshSize = (kind: PieceKind): number =>
  kind.startsWith('sequin-') ? 0.42 : isSticker(kind) ? 0.8 : 0.85;

export const penWidths = ['thin', 'middle', 'thick'] as const;
export type PenWidth = (typeof penWidths)[number];

/** In the cut-out's units, of which a figure is about 140 high. */
export const widthOf = { thin: 1.6, middle: 3.4, thick: 7 } as const satisfies Record<PenWidth, number>;
