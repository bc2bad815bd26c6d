import { type Decoration, type Layer, type Piece, tidyPiece } from './decoration.ts';
import type { Ink, Pattern, PieceKind } from './materials.ts';

/** Examples to look at, never put onto anybody's figure by themselves. */

type Glued = readonly [kind: PieceKind, ink: Ink, x: number, y: number, turn: number, scale: number];

const idea = (pattern: Pattern, pieces: readonly Glued[], more: readonly Layer[] = []): Decoration => ({
  pattern,
  layers: [
    ...pieces.map(
      ([kind, ink, x, y, turn, scale], i): Piece =>
        tidyPiece({ id: i + 1, is: 'piece', kind, ink, x, y, turn, scale }),
    ),
    ...more,
  ],
});

export const ideas: readonly Decoration[] = [
  idea('dots', [
    ['felt-strip', 'white', 0, -8, 0, 2.2],
    ['sequin-round', 'sun', -24, -8, 0, 0.8],
    ['sequin-round', 'red', -8, -8, 0, 0.8],
    ['sequin-round', 'sun', 8, -8, 0, 0.8],
    ['sequin-round', 'red', 24, -8, 0, 0.8],
    ['felt-flower', 'rose', -20, -122, 0, 0.9],
  ]),
  idea('stripes', [
    ['felt-heart', 'red', -17, -24, -12, 1],
    ['sequin-star', 'sun', 18, -30, 10, 1.1],
    ['sequin-star', 'white', 22, -14, -14, 0.8],
    ['sequin-cup', 'sea', 0, -10, 0, 0.8],
  ]),
  idea(
    'none',
    [
      ['sticker-rainbow', 'ink', 0, -18, 0, 1.15],
      ['sticker-daisy', 'ink', -24, -44, -10, 0.6],
      ['sticker-butterfly', 'ink', 24, -46, 14, 0.62],
    ],
    [
      {
        id: 21,
        is: 'stroke',
        ink: 'white',
        width: 'thin',
        points: [-36, -4, -28, -8, -20, -4, -12, -8, -4, -4, 4, -8, 12, -4, 20, -8, 28, -4, 36, -8],
      },
    ],
  ),
  idea('leaves', [
    ['felt-leaf', 'leaf', -20, -20, 0, 1],
    ['felt-leaf', 'sun', 20, -20, 90, 1],
    ['sticker-bird', 'ink', 0, -14, 0, 0.75],
    ['sequin-drop', 'sea', -26, -48, 0, 0.7],
    ['sequin-drop', 'sea', 26, -48, 0, 0.7],
  ]),
];
