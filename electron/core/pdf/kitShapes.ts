import { shapesOf } from '../../../shared/exercise/svgText.ts';
import type { Doc } from './document.ts';

/** One shape of our own drawings (assets/README.md says what they are made of), with what it inherits. */
export type Shape = { readonly tag: string; readonly has: Readonly<Record<string, string>> };

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** The shapes of a drawing in their order. Only what our drawings use: groups, paths, circles, ellipses, rects. */
export const shapesIn = (svg: string): Shape[] => {
  const inherited: Record<string, string>[] = [{}];
  const shapes: Shape[] = [];
  for (const [, close, tag = '', attributes = '', alone] of shapesOf(svg).matchAll(
    /<(\/?)(\w+)([^>]*?)(\/?)>/g,
  )) {
    const has = { ...inherited.at(-1), ...attributesOf(attributes) };
    if (close) inherited.pop();
    else if (tag === 'g') inherited.push(has);
    else if (alone) shapes.push({ tag, has });
  }
  return shapes;
};

export const isOutline = ({ has }: Shape): boolean => has.class === 'outline';
export const isOpening = ({ has }: Shape): boolean => has.class === 'opening';

const number = ({ has }: Shape, name: string, otherwise = 0): number => Number(has[name] ?? otherwise);

/** Puts the shape's line onto the page without drawing it yet. */
export const traced = (doc: Doc, shape: Shape): Doc => {
  const at = { x: number(shape, 'cx'), y: number(shape, 'cy') };
  switch (shape.tag) {
    case 'path':
      return doc.path(shape.has.d ?? '');
    case 'circle':
      return doc.circle(at.x, at.y, number(shape, 'r'));
    case 'ellipse':
      return doc.ellipse(at.x, at.y, number(shape, 'rx'), number(shape, 'ry'));
    case 'rect':
      return doc.roundedRect(
        number(shape, 'x'),
        number(shape, 'y'),
        number(shape, 'width'),
        number(shape, 'height'),
        number(shape, 'rx'),
      );
    default:
      throw new Error(`A drawing has a <${shape.tag}>, which the kit can't print`);
  }
};

/** Colours as they are printed: null where nothing is drawn. */
export type Inks = {
  readonly fill: (colour: string) => string | null;
  readonly stroke: (colour: string) => string;
};

export const paintShape = (doc: Doc, shape: Shape, inks: Inks): void => {
  const { has } = shape;
  const fill = has.fill === undefined || has.fill === 'none' ? null : inks.fill(has.fill);
  const stroke = has.stroke === undefined || has.stroke === 'none' ? null : inks.stroke(has.stroke);
  if (fill === null && stroke === null) return;
  doc.save();
  doc.lineWidth(number(shape, 'stroke-width', 1));
  if (has['stroke-linecap'] === 'round') doc.lineCap('round');
  if (has['stroke-linejoin'] === 'round') doc.lineJoin('round');
  const [on, off] = (has['stroke-dasharray'] ?? '').split(/[\s,]+/).map(Number);
  if (on) doc.dash(on, { space: off ?? on });
  if (has['fill-opacity']) doc.fillOpacity(Number(has['fill-opacity']));
  if (has['stroke-opacity']) doc.strokeOpacity(Number(has['stroke-opacity']));
  traced(doc, shape);
  if (fill !== null && stroke !== null) doc.fillAndStroke(fill, stroke);
  else if (fill !== null) doc.fill(fill);
  else if (stroke !== null) doc.stroke(stroke);
  doc.restore();
};
