import type { FigureLook, Role } from '../../shared/exercise/kit.ts';
import { paper } from '../../shared/exercise/paper.ts';
import { type Anchor, anchorOf, outlineOf, shapesOf } from '../../shared/exercise/svgText.ts';
import { cutOutArt, faceArt, signArt } from './artwork.ts';

/** The sheet every cut-out is drawn on. The middle of the figure's base, the point that counts, is its (0, 0). */
export const figureBox = { x: -60, y: -150, width: 120, height: 160 } as const;

const cardWhite = '#fffdf8';

/** What is needed to draw one figure. Its size is left out: the picture is scaled where it is shown. */
export type PaperFigure = Omit<FigureLook, 'size'> & {
  readonly role: Role;
  /** Our own SVG shapes in the cut-out's units, glued onto the paper: never text or markup from outside. */
  readonly decoration?: string;
  /** Must be unique in the document when decorated figures are put inline; a picture of its own may keep the default. */
  readonly clipId?: string;
};

const placed = (shapes: string, { x, y, scale }: Anchor): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${shapes}</g>`;

const glued = (decoration: string, outline: string, clipId: string): string =>
  `<clipPath id="${clipId}"><path d="${outline}"/></clipPath>` +
  `<g clip-path="url(#${clipId})">${decoration}</g>` +
  // The paper's edge again: half of it lies inside the outline and would vanish under felt and sequins.
  `<path d="${outline}" fill="none" stroke="${cardWhite}" stroke-width="4" stroke-linejoin="round"/>`;

/** The figure as one SVG that needs nothing else: paper, decoration, folds and face opening, face, and the role's sign on top. */
export const figurePicture = ({
  role,
  cutOut,
  colour,
  face,
  decoration,
  clipId = 'outline',
}: PaperFigure): string => {
  const art = cutOutArt(cutOut);
  // The outline is the first shape of every cut-out (see assets/README.md); the rest lies on it.
  const layers = shapesOf(art).replaceAll('currentColor', paper[colour]);
  const paperEnd = layers.indexOf('/>') + '/>'.length;
  const { x, y, width, height } = figureBox;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">`,
    layers.slice(0, paperEnd),
    decoration === undefined ? '' : glued(decoration, outlineOf(art), clipId),
    // Folds, opening, face and sign stay above whatever is glued on: they tell figures apart without colour.
    layers.slice(paperEnd),
    face === 'none' ? '' : placed(shapesOf(faceArt(face)), anchorOf(art, 'face')),
    placed(shapesOf(signArt(role)), anchorOf(art, 'sign')),
    '</svg>',
  ].join('');
};
