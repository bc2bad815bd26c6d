import type { Decoration, FaceDrawing } from '../../shared/decoration/decoration.ts';
import { type FigureId, isExtra } from '../../shared/exercise/figures.ts';
import type { Face, FigureLook } from '../../shared/exercise/kit.ts';
import { paper } from '../../shared/exercise/paper.ts';
import { type Anchor, anchorOf, outlineOf, shapesOf } from '../../shared/exercise/svgText.ts';
import { cutOutArt, faceArt, signArt } from './artwork.ts';
import { decorationPicture, strokePicture } from './decorationPicture.ts';
import { extraSign } from './extraSign.ts';
import { figureBox } from './figureBox.ts';

const cardWhite = '#fffdf8';

/** What is needed to draw one figure. Its size is left out: the picture is scaled where it is shown. */
export type PaperFigure = Omit<FigureLook, 'size'> & {
  readonly role: FigureId;
  /** On the sign of an extra: one letter or digit. */
  readonly letter?: string;
  readonly decoration?: Decoration;
  /** Shown where the face is "drawn". */
  readonly drawnFace?: FaceDrawing;
  /** Must be unique in the document when decorated figures are put inline; a picture of its own may keep the default. */
  readonly clipId?: string;
};

const placed = (shapes: string, { x, y, scale }: Anchor): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${shapes}</g>`;

/** The parts of a figure from the table upwards, so that something can be held between them. */
export type FigureLayers = {
  readonly outline: string;
  /** Bare paper. */
  readonly paper: string;
  /** The paper's edge again: half of it lies inside the outline and would vanish under felt and sequins. */
  readonly edge: string;
  /** Folds, opening, face and sign stay above whatever is glued on: they tell figures apart without colour. */
  readonly over: string;
};

export const figureLayers = ({
  role,
  letter = '',
  cutOut,
  colour,
  face,
  drawnFace,
}: PaperFigure): FigureLayers => {
  const art = cutOutArt(cutOut);
  const outline = outlineOf(art);
  // The outline is the first shape of every cut-out (see assets/README.md); the rest lies on it.
  const layers = shapesOf(art).replaceAll('currentColor', paper[colour]);
  const paperEnd = layers.indexOf('/>') + '/>'.length;
  return {
    outline,
    paper: layers.slice(0, paperEnd),
    edge: `<path d="${outline}" fill="none" stroke="${cardWhite}" stroke-width="4" stroke-linejoin="round"/>`,
    over:
      layers.slice(paperEnd) +
      placed(faceShapes(face, drawnFace), anchorOf(art, 'face')) +
      placed(isExtra(role) ? extraSign(role, letter) : shapesOf(signArt(role)), anchorOf(art, 'sign')),
  };
};

/** A face in its own units, a square from −20 to 20. */
export const faceShapes = (face: Face, drawnFace: FaceDrawing = []): string => {
  if (face === 'drawn') return drawnFace.map(strokePicture).join('');
  return face === 'none' ? '' : shapesOf(faceArt(face));
};

/** What is glued on, cut off at the paper's edge. */
export const glued = (decoration: string, outline: string, clipId: string): string =>
  `<clipPath id="${clipId}"><path d="${outline}"/></clipPath>` +
  `<g clip-path="url(#${clipId})">${decoration}</g>`;

export const sheetStart = (): string => {
  const { x, y, width, height } = figureBox;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">`;
};

/** The figure as one SVG that needs nothing else. */
export const figurePicture = (figure: PaperFigure): string => {
  const { outline, paper: sheet, edge, over } = figureLayers(figure);
  const decoration = figure.decoration ? decorationPicture(figure.decoration) : '';
  const onPaper = decoration === '' ? '' : glued(decoration, outline, figure.clipId ?? 'outline') + edge;
  return `${sheetStart()}${sheet}${onPaper}${over}</svg>`;
};
