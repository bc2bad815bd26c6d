import type { Points } from '../../shared/decoration/decoration.ts';

const tidy = (value: number): number => Math.round(value * 100) / 100;

/** A drawn line as an SVG path with rounded corners: through the middles between its points, bent at the points. */
export const linePath = (points: Points): string => {
  const [x = 0, y = 0] = points;
  // A dot: a line of no length with round ends.
  if (points.length <= 2) return `M${x} ${y}h.01`;
  let d = `M${x} ${y}`;
  for (let i = 2; i < points.length - 2; i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = points.slice(i, i + 4);
    d += `Q${ax} ${ay} ${tidy((ax + bx) / 2)} ${tidy((ay + by) / 2)}`;
  }
  return `${d}L${points.at(-2)} ${points.at(-1)}`;
};
