import {
  type Decoration,
  decorationLimits,
  type FaceDrawing,
  type FaceStroke,
  hasRoom,
  nextId,
  numbersIn,
  type Points,
} from './decoration.ts';
import type { Ink, PenWidth } from './materials.ts';
import { fitted } from './simplify.ts';

/** A longer line is kept in parts while it is drawn, so that it keeps its shape and little of it can be lost. */
export const pointsInHand = 600;

type Pen = { readonly ink: Ink; readonly width: PenWidth };

/** The decoration with a line on top, in as few points as show it; null when the figure is full. */
export const withStroke = (decoration: Decoration, pen: Pen, drawn: Points): Decoration | null => {
  if (!hasRoom(decoration, 2)) return null;
  const strokes = decoration.layers.flatMap((layer) => (layer.is === 'stroke' ? [layer] : []));
  const room = decorationLimits.numbers - numbersIn(strokes);
  const points = fitted(drawn, Math.min(decorationLimits.strokeNumbers, room));
  const { ink, width } = pen;
  const stroke = { id: nextId(decoration), is: 'stroke', ink, width, points } as const;
  return { ...decoration, layers: [...decoration.layers, stroke] };
};

/** A face with one more line; null when it is full. */
export const withFaceStroke = (face: FaceDrawing, pen: Pen, drawn: Points): FaceDrawing | null => {
  const room = decorationLimits.faceNumbers - numbersIn(face);
  if (room < 4 || face.length >= decorationLimits.faceStrokes) return null;
  const points = fitted(drawn, Math.min(decorationLimits.strokeNumbers, room));
  const stroke: FaceStroke = { ink: pen.ink, width: pen.width, points };
  return [...face, stroke];
};
