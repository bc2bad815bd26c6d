import type { Place } from '../../../shared/exercise/place.ts';
import type { Stroke } from '../../../shared/room/scene.ts';
import { roomReach } from '../../room/roomTable.ts';

/** What a scene takes at most. */
const mostPoints = 1_000;

/** Where a pointer is, in units of the circle, kept on the table. */
export const placeAt = (point: { clientX: number; clientY: number }, box: DOMRect): Place => {
  const within = (value: number) => Math.max(-roomReach, Math.min(roomReach, value));
  const share = (at: number, from: number, size: number) =>
    Math.round(within(((at - from) / size) * 2 * roomReach - roomReach) * 1e3) / 1e3;
  return {
    x: share(point.clientX, box.left, box.width),
    y: share(point.clientY, box.top, box.height),
  };
};

/** Far enough from the last point to be drawn; a scene has no room for every tremble. */
const worthDrawing = 0.008;

export const withPoint = (stroke: Stroke, { x, y }: Place): Stroke => {
  const [lastX = x + 1, lastY = y] = stroke.points.slice(-2);
  if (stroke.points.length / 2 >= mostPoints || Math.hypot(x - lastX, y - lastY) < worthDrawing)
    return stroke;
  return { ...stroke, points: [...stroke.points, x, y] };
};

const touches = (stroke: Stroke, place: Place): boolean =>
  stroke.points.some(
    (x, i) => i % 2 === 0 && Math.hypot(x - place.x, (stroke.points[i + 1] ?? 0) - place.y) < 0.06,
  );

/** The eraser takes a whole line away, as one wipes a board with a finger. */
export const erasedAt = (strokes: readonly Stroke[], place: Place): readonly Stroke[] =>
  strokes.filter((stroke) => !touches(stroke, place));
