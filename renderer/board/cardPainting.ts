import type { Light } from '../../shared/display/light.ts';
import { designScene } from '../../shared/exercise/designScene.ts';
import { circleSheet } from '../../shared/exercise/designShapes.ts';
import type { RingDesign } from '../../shared/exercise/rings.ts';
import { paintScene } from './paintScene.ts';

/** The card as a picture: `size` CSS pixels wide and high, the circle's middle in its middle. */
export type CardPainting = { readonly picture: HTMLCanvasElement; readonly size: number };

const brown = (alpha: number) => `rgb(60 45 20 / ${alpha})`;

/** Painted once for a design, a size and a pixel ratio: the card, its grain, its edge and the shadow it lies on. */
export const paintCard = (
  design: RingDesign,
  radius: number,
  pixelRatio: number,
  light: Light,
): CardPainting => {
  const size = Math.ceil(2 * radius * 1.08 + 24);
  const picture = document.createElement('canvas');
  picture.width = picture.height = Math.round(size * pixelRatio);
  const context = picture.getContext('2d');
  if (!context) return { picture, size };
  const middle = picture.width / 2;
  const edge = radius * pixelRatio;
  const disc = new Path2D();
  disc.arc(middle, middle, edge, 0, 2 * Math.PI);

  // A little smaller than the card: a second white rim under the edge's line would shine through it.
  const below = new Path2D();
  below.arc(middle, middle, edge - 1.5 * pixelRatio, 0, 2 * Math.PI);
  for (const { drop, blur, alpha } of shadows) {
    context.shadowColor = brown(alpha);
    context.shadowOffsetY = drop * pixelRatio;
    context.shadowBlur = blur * pixelRatio;
    context.fillStyle = light('#fffdf8');
    context.fill(below);
  }
  context.shadowColor = 'transparent';

  context.save();
  context.translate(middle, middle);
  context.scale(edge / circleSheet.radius, edge / circleSheet.radius);
  context.translate(-circleSheet.centre, -circleSheet.centre);
  paintScene(context, designScene(design, ''), light);
  context.restore();

  const grain = context.createPattern(grainTile(), 'repeat');
  if (grain) {
    grain.setTransform(new DOMMatrix().scale(pixelRatio));
    context.fillStyle = grain;
    context.fill(disc);
  }
  return { picture, size };
};

const shadows = [
  { drop: 1, blur: 2, alpha: 0.18 },
  { drop: 3, blur: 11, alpha: 0.16 },
] as const;

/** A tile of paper grain: faint brown and white specks, the same on every start. */
const grainTile = (): HTMLCanvasElement => {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 160;
  const context = tile.getContext('2d');
  if (!context) return tile;
  const pixels = context.createImageData(160, 160);
  let state = 7;
  for (let i = 0; i < pixels.data.length; i += 4) {
    // Numerical Recipes' linear congruential generator; its top bits are plenty for specks.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const speck = state >>> 24;
    const dark = speck < 128;
    pixels.data.set([dark ? 96 : 255, dark ? 74 : 252, dark ? 40 : 244, dark ? speck % 15 : speck % 22], i);
  }
  context.putImageData(pixels, 0, 0);
  return tile;
};
