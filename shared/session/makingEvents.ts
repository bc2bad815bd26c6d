import { z } from 'zod';
import { decorationLimits } from '../decoration/decoration.ts';
import { inks, patterns, penWidths, pieceKinds } from '../decoration/materials.ts';

/**
 * Events of decorating, in a file of their own as they bring their own limits. `figure` is a figure's id: a role,
 * or that of an extra cut-out.
 */

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const { layers, strokeNumbers, reach, scale, faceStrokes, faceNumbers } = decorationLimits;
const coordinate = z.number().min(-reach).max(reach);
/** Never empty, and always in pairs. */
const points = (most: number) =>
  z
    .array(coordinate)
    .min(2)
    .max(most)
    .refine((list) => list.length % 2 === 0, 'half a point')
    .readonly();
const line = { ink: z.enum(inks), width: z.enum(penWidths), points: points(strokeNumbers) };
const layerId = z.int().min(1).max(1_000_000);

const stroke = z.strictObject({ id: layerId, is: z.literal('stroke'), ...line });
const piece = z.strictObject({
  id: layerId,
  is: z.literal('piece'),
  kind: z.enum(pieceKinds),
  ink: z.enum(inks),
  x: coordinate,
  y: coordinate,
  turn: z.int().min(0).max(359),
  scale: z.number().min(scale.least).max(scale.most),
});

/** One step of decorating (see shared/decoration/change.ts). */
export const figureDecorated = z.strictObject({
  type: z.literal('figure-decorated'),
  participant: id,
  figure: id,
  change: z.strictObject({
    pattern: z.enum(patterns).optional(),
    off: z.array(layerId).max(layers).readonly(),
    on: z
      .array(
        z.strictObject({
          at: z.int().min(0).max(layers),
          layer: z.discriminatedUnion('is', [stroke, piece]),
        }),
      )
      .max(layers)
      .readonly(),
  }),
});

const face = z
  .array(z.strictObject(line))
  .max(faceStrokes)
  .refine((strokes) => strokes.reduce((sum, each) => sum + each.points.length, 0) <= faceNumbers, 'too full')
  .readonly();

/** A face drawn by hand before the first question; `strokes` is the whole drawing, empty for a blank face. */
export const faceDrawn = z.strictObject({
  type: z.literal('face-drawn'),
  participant: id,
  figure: id,
  strokes: face,
});

/** The same within an answer: the face becomes "drawn" there, and undo takes it back. */
export const answerFaceDrawn = z.strictObject({
  type: z.literal('answer-face-drawn'),
  participant: id,
  question: id,
  figure: id,
  strokes: face,
});
