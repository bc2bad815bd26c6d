import type { Stroke } from '../../shared/room/scene.ts';
import { roomReach, strokePath } from './roomTable.ts';

/** What was drawn on the whiteboard, over the circle. */
export const Strokes = ({ strokes }: { readonly strokes: readonly Stroke[] }) => (
  <svg
    className="room-strokes"
    viewBox={`${-roomReach} ${-roomReach} ${2 * roomReach} ${2 * roomReach}`}
    aria-hidden="true"
  >
    {strokes.map((stroke, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: strokes have no identity but their order
      <path key={i} className={`room-stroke room-stroke-${stroke.pen}`} d={strokePath(stroke)} />
    ))}
  </svg>
);
