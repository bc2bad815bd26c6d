import type { Decoration, FaceStroke, Layer, Piece } from '../../shared/decoration/decoration.ts';
import { freshSize, inkColour, isSticker, widthOf } from '../../shared/decoration/materials.ts';
import { shapesOf } from '../../shared/exercise/svgText.ts';
import { pieceArt } from './artwork.ts';
import { linePath } from './linePath.ts';
import { patternPicture } from './patternPicture.ts';

/** Seams are sewn in card white, which would not show on white felt. */
const seam = { white: '#fffdf8', onWhite: '#a89a80' } as const;

/** The drawing of a piece in its colour, around its own middle. */
export const pieceShapes = ({ kind, ink }: Pick<Piece, 'kind' | 'ink'>): string => {
  const shapes = shapesOf(pieceArt(kind));
  if (isSticker(kind)) return shapes;
  const sewn = ink === 'white' ? shapes.replaceAll(seam.white, seam.onWhite) : shapes;
  return sewn.replaceAll('currentColor', inkColour[ink]);
};

/** Where a piece lies, as the `transform` of its drawing. */
export const pieceTransform = ({ kind, x, y, turn, scale }: Piece): string =>
  `translate(${x} ${y}) rotate(${turn}) scale(${Math.round(scale * freshSize(kind) * 1000) / 1000})`;

export const strokePicture = ({ ink, width, points }: FaceStroke): string =>
  `<path fill="none" stroke="${inkColour[ink]}" stroke-width="${widthOf[width]}" stroke-linecap="round" stroke-linejoin="round" d="${linePath(points)}"/>`;

export const layerPicture = (layer: Layer): string =>
  layer.is === 'stroke'
    ? strokePicture(layer)
    : `<g transform="${pieceTransform(layer)}">${pieceShapes(layer)}</g>`;

const drawn = new WeakMap<Decoration, string>();

/**
 * A decoration as SVG shapes in the cut-out's units, made of our own drawings and numbers alone. Remembered for as
 * long as the decoration is, because the board asks again with every move.
 */
export const decorationPicture = (decoration: Decoration): string => {
  const known = drawn.get(decoration);
  if (known !== undefined) return known;
  const picture = patternPicture(decoration.pattern) + decoration.layers.map(layerPicture).join('');
  drawn.set(decoration, picture);
  return picture;
};
