import { wantsStillness } from '../display/stillness.ts';
import type { Point } from './geometry.ts';

const duration = 180;

/** Calls `at` from one point to the other, slowing down; at once where movement is not wanted. Returns a stop. */
export const glide = (from: Point, to: Point, at: (point: Point) => void, done: () => void): (() => void) => {
  const near = Math.hypot(to.x - from.x, to.y - from.y) < 2;
  if (near || wantsStillness()) {
    at(to);
    done();
    return () => {};
  }
  let frame = 0;
  let began: number | null = null;
  const next = (time: number) => {
    began ??= time;
    const share = Math.min(1, (time - began) / duration);
    const eased = 1 - (1 - share) ** 3;
    at({ x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased });
    if (share < 1) frame = requestAnimationFrame(next);
    else done();
  };
  frame = requestAnimationFrame(next);
  return () => cancelAnimationFrame(frame);
};
