import type { CSSProperties } from 'react';
import { distanceOf, type Place } from '../../shared/exercise/place.ts';
import type { Stroke } from '../../shared/room/scene.ts';

/** How far the table reaches from its middle to its sides, in units of the circle. */
export const roomReach = 1.35;

/** Whoever stands further away than the table reaches stands at its edge. */
export const ontoTable = (place: Place): Place => {
  const nearer = Math.min(1, (roomReach * 0.95) / Math.max(distanceOf(place), 0.001));
  return { x: place.x * nearer, y: place.y * nearer };
};

export const figureStyle = (place: Place): CSSProperties => {
  const { x, y } = ontoTable(place);
  const across = (value: number) => `${50 + (value / roomReach) * 50}%`;
  return { left: across(x), top: across(y) };
};

/** The line of a pen as an SVG path in units of the circle. One point is a dot. */
export const strokePath = ({ points }: Stroke): string => {
  const pairs = points.flatMap((x, i) => (i % 2 === 0 ? [`${x} ${points[i + 1] ?? 0}`] : []));
  return pairs.length === 1 ? `M${pairs[0]}l.001 0` : `M${pairs.join('L')}`;
};
