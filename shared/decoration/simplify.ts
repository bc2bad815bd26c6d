import { type Points, tidyPoints } from './decoration.ts';

/**
 * A stroke in fewer points: those nearer than `tolerance` to the line that is left are dropped (Ramer, Douglas and
 * Peucker). With a stack of its own instead of recursion, because a scribble of 20,000 points would overflow the
 * call stack of the libraries that do the same, which were last kept years ago. `tolerance` in the points' units.
 */
export const simplified = (points: Points, tolerance: number): number[] => {
  const near = withoutNeighbours(points, tolerance);
  const count = near.length / 2;
  if (count <= 2) return near;
  const stays = new Uint8Array(count);
  stays[0] = stays[count - 1] = 1;
  const spans: [number, number][] = [[0, count - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const far = farthest(near, from, to);
    if (far.squared <= tolerance * tolerance) continue;
    stays[far.at] = 1;
    spans.push([from, far.at], [far.at, to]);
  }
  return near.filter((_, i) => stays[i >> 1] === 1);
};

/** The same, ever more coarsely, until at most `most` numbers are left; tidied to tenths. */
export const fitted = (points: Points, most: number, tolerance = 0.12): number[] => {
  let kept = simplified(points, tolerance);
  for (let coarse = tolerance * 1.5; kept.length > most && coarse < 50; coarse *= 1.5)
    kept = simplified(kept, coarse);
  // Only a scribble over the whole sheet comes here: every n-th point still shows where it went.
  const step = Math.ceil(kept.length / Math.max(2, most));
  if (step > 1) kept = kept.filter((_, i) => (i >> 1) % step === 0);
  return tidyPoints(kept);
};

/** First pass, in one walk: points that hardly move on. The last one stays, because that is where the pen was lifted. */
const withoutNeighbours = (points: Points, tolerance: number): number[] => {
  const kept: number[] = [];
  const last = points.length - 2;
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
    const apart = Math.hypot(x - (kept.at(-2) ?? Number.POSITIVE_INFINITY), y - (kept.at(-1) ?? 0));
    if (i === 0 || i === last || apart > tolerance) kept.push(x, y);
  }
  return kept;
};

const farthest = (points: Points, from: number, to: number): { at: number; squared: number } => {
  const [ax, ay, bx, by] = [
    points[2 * from] ?? 0,
    points[2 * from + 1] ?? 0,
    points[2 * to] ?? 0,
    points[2 * to + 1] ?? 0,
  ];
  let [at, squared] = [from, -1];
  for (let i = from + 1; i < to; i += 1) {
    const away = awaySquared(points[2 * i] ?? 0, points[2 * i + 1] ?? 0, ax, ay, bx, by);
    if (away > squared) [at, squared] = [i, away];
  }
  return { at, squared };
};

/** Square of the distance from a point to a piece of a line. */
export const awaySquared = (x: number, y: number, ax: number, ay: number, bx: number, by: number): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
};
