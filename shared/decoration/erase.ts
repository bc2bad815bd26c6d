import {
  type Decoration,
  decorationLimits,
  type FaceStroke,
  type Layer,
  nextId,
  type Points,
  type Stroke,
  tidyPoints,
} from './decoration.ts';
import { widthOf } from './materials.ts';
import { awaySquared } from './simplify.ts';

/** Half the width of the rubber, in the cut-out's units. */
export const rubber = 5;

/**
 * Ink without what the rubber went over: a stroke is cut where it was touched, and what is left of it stays. Felt,
 * sequins and stickers are glued, so rubbing leaves them alone. `path`: where the rubber went.
 */
export const rubbed = (decoration: Decoration, path: Points): Decoration => {
  let id = nextId(decoration);
  const layers = decoration.layers.flatMap((layer): Layer[] => {
    if (layer.is !== 'stroke') return [layer];
    const left = piecesLeft(layer, path);
    if (left.length === 1 && left[0] === layer.points) return [layer];
    // The first part keeps the stroke's id, so that undo finds it.
    return left.map((points, i): Stroke => ({ ...layer, id: i === 0 ? layer.id : id++, points }));
  });
  const unchanged =
    layers.length === decoration.layers.length && layers.every((layer, i) => layer === decoration.layers[i]);
  // Rubbing can cut one line into many; past the limit the small rests go.
  return unchanged ? decoration : { ...decoration, layers: layers.slice(0, decorationLimits.layers) };
};

/** The same for a face; its units are of about the same size. */
export const rubbedFace = (strokes: readonly FaceStroke[], path: Points, reach: number): FaceStroke[] =>
  strokes
    .flatMap((stroke) =>
      piecesLeft(stroke, path, reach).map((points) =>
        points === stroke.points ? stroke : { ...stroke, points },
      ),
    )
    .slice(0, decorationLimits.faceStrokes);

/** Parts of a stroke that the rubber did not touch; the stroke's own points where it touched none. */
const piecesLeft = (stroke: FaceStroke, path: Points, reach = rubber): Points[] => {
  const radius = reach + widthOf[stroke.width] / 2;
  if (!mayTouch(stroke.points, path, radius)) return [stroke.points];
  const dense = dividedInto(stroke.points, Math.max(1, reach / 2));
  const parts: number[][] = [[]];
  let touched = false;
  for (let i = 0; i < dense.length; i += 2) {
    const [x, y] = [dense[i] ?? 0, dense[i + 1] ?? 0];
    if (isUnder(x, y, path, radius)) {
      touched = true;
      if (parts.at(-1)?.length !== 0) parts.push([]);
    } else parts.at(-1)?.push(x, y);
  }
  if (!touched) return [stroke.points];
  return parts.filter((part) => part.length >= 4).map(tidyPoints);
};

const boxOf = (points: Points) => {
  const box = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
};

const mayTouch = (stroke: Points, path: Points, radius: number): boolean => {
  const [a, b] = [boxOf(stroke), boxOf(path)];
  return (
    a.left <= b.right + radius &&
    b.left <= a.right + radius &&
    a.top <= b.bottom + radius &&
    b.top <= a.bottom + radius
  );
};

const isUnder = (x: number, y: number, path: Points, radius: number): boolean => {
  for (let i = 0; i < path.length; i += 2) {
    const j = Math.min(i + 2, path.length - 2);
    if (awaySquared(x, y, path[i] ?? 0, path[i + 1] ?? 0, path[j] ?? 0, path[j + 1] ?? 0) <= radius * radius)
      return true;
  }
  return false;
};

/** The same line with a point at least every `step`, so that a long straight line can be cut in its middle. */
const dividedInto = (points: Points, step: number): number[] => {
  const dense: number[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
    const [fromX, fromY] = [dense.at(-2) ?? x, dense.at(-1) ?? y];
    const parts = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / step));
    for (let k = 1; k <= parts; k += 1)
      dense.push(fromX + ((x - fromX) * k) / parts, fromY + ((y - fromY) * k) / parts);
  }
  return dense;
};
