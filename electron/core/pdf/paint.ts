import type { Scene, SceneItem } from '../../../shared/report/scene.ts';
import { isFromRight } from './bidi.ts';
import type { Doc } from './document.ts';
import { drawLine } from './drawLine.ts';
import type { Fonts } from './fonts.ts';

/** Draws a scene with its upper left corner at (x, y), `scale` points a unit. The caller tags it. */
export const paintScene = (
  doc: Doc,
  fonts: Fonts,
  scene: Scene,
  at: { readonly x: number; readonly y: number; readonly scale: number },
): void => {
  doc.save();
  doc.translate(at.x, at.y).scale(at.scale);
  for (const item of scene.items) paintItem(doc, fonts, item);
  doc.restore();
};

const paintItem = (doc: Doc, fonts: Fonts, item: SceneItem): void => {
  doc.save();
  if (item.opacity !== undefined) doc.opacity(item.opacity);
  if (item.strokeWidth !== undefined) doc.lineWidth(item.strokeWidth);
  if (item.dash) doc.dash(item.dash[0] ?? 1, { space: item.dash[1] ?? item.dash[0] ?? 1 });
  switch (item.kind) {
    case 'circle':
      drawn(doc.circle(item.cx, item.cy, item.r), item);
      break;
    case 'line':
      drawn(doc.moveTo(item.x1, item.y1).lineTo(item.x2, item.y2), item);
      break;
    case 'path':
      drawn(doc.lineJoin('round').path(item.d), item);
      break;
    case 'text':
      paintText(doc, fonts, item);
  }
  doc.restore();
};

const drawn = (doc: Doc, { fill, stroke }: SceneItem): void => {
  if (fill && stroke) doc.fillAndStroke(fill, stroke);
  else if (fill) doc.fill(fill);
  else if (stroke) doc.stroke(stroke);
};

const paintText = (doc: Doc, fonts: Fonts, item: Extract<SceneItem, { kind: 'text' }>): void => {
  const weight = item.weight === 600 ? 'strong' : 'regular';
  const text = fonts.clean(item.text);
  const fromRight = isFromRight(text);
  const width = fonts.width(text, weight, item.size, fromRight);
  const part = { start: 0, middle: 0.5, end: 1 }[item.anchor ?? 'start'];
  const colour = item.fill ?? '#000000';
  drawLine(doc, fonts, { text, weight, size: item.size, colour, fromRight }, item.x - width * part, item.y);
};
