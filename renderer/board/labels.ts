import { clamped, type Point, type Rect, shared } from './geometry.ts';
import type { Reach } from './measures.ts';

/** A figure and its paper name label, in CSS pixels. */
export type Labelled = {
  readonly base: Point;
  readonly reach: Reach;
  readonly width: number;
  readonly height: number;
  /** The table or the tray: a name never reaches from one into the other. */
  readonly within: Rect;
};

/** Below the base; labels may move from there, but stay as near as they can. */
const drop = 7;
const air = 4;

const boxOf = (figure: Labelled, shift: Point): Rect => ({
  x: figure.base.x + shift.x - figure.width / 2,
  y: figure.base.y + drop + shift.y,
  width: figure.width,
  height: figure.height,
});

const bodyOf = ({ base, reach }: Labelled): Rect => ({
  x: base.x - reach.half * 0.8,
  y: base.y - reach.up,
  width: reach.half * 1.6,
  height: reach.up,
});

/**
 * How far each label moves from its usual spot below the base so that no two lie on each other, and none lies
 * on another figure's body, where it would name the wrong one. Figures side by side keep their labels side by
 * side, in the same order.
 */
export const labelShifts = (figures: readonly Labelled[]): readonly Point[] => {
  const shifts = [...pushedApart(figures)];
  // One after the other: two that gave way at the same moment would meet again in the next spot.
  for (let round = 0; round < 3; round += 1)
    for (const [i, figure] of figures.entries()) shifts[i] = nearestFree(figure, i, figures, shifts);
  return shifts;
};

/** Neighbours in a row share the push between them, so that side by side looks even. */
const pushedApart = (figures: readonly Labelled[]): readonly Point[] => {
  const xs = figures.map(() => 0);
  const order = figures
    .map((_, i) => i)
    .sort((a, b) => (figures[a]?.base.x ?? 0) - (figures[b]?.base.x ?? 0));
  for (let round = 0; round < 12; round += 1)
    for (const [k, i] of order.entries())
      for (const j of order.slice(k + 1)) {
        const [left, right] = [figures[i], figures[j]];
        if (!left || !right) continue;
        if (Math.abs(left.base.y - right.base.y) >= Math.max(left.height, right.height) + air) continue;
        const distance = right.base.x + (xs[j] ?? 0) - left.base.x - (xs[i] ?? 0);
        const short = (left.width + right.width) / 2 + air - distance;
        if (short <= 0) continue;
        xs[i] = (xs[i] ?? 0) - short / 2;
        xs[j] = (xs[j] ?? 0) + short / 2;
      }
  return xs.map((x) => ({ x, y: 0 }));
};

const nearestFree = (
  figure: Labelled,
  i: number,
  figures: readonly Labelled[],
  shifts: readonly Point[],
): Point => {
  const taken = figures.flatMap((other, j) => (j === i ? [] : [boxOf(other, shifts[j] ?? { x: 0, y: 0 })]));
  const bodies = figures.flatMap((other, j) => (j === i ? [] : [bodyOf(other)]));
  const now = shifts[i] ?? { x: 0, y: 0 };
  const cost = (shift: Point): number => {
    const box = boxOf(figure, shift);
    const padded = {
      x: box.x - air,
      y: box.y - air,
      width: box.width + 2 * air,
      height: box.height + 2 * air,
    };
    const onLabels = taken.reduce((sum, other) => sum + shared(padded, other), 0);
    const onBodies = bodies.reduce((sum, body) => sum + shared(box, body), 0);
    return onLabels * 50 + onBodies + Math.abs(shift.x) * 2 + Math.abs(shift.y) * 4;
  };
  const inside = (shift: Point): Point => {
    const [box, { within }] = [boxOf(figure, shift), figure];
    return {
      x: shift.x + clamped(box.x, within.x + 2, within.x + within.width - box.width - 2) - box.x,
      y: shift.y + clamped(box.y, within.y + 2, within.y + within.height - box.height - 2) - box.y,
    };
  };
  const sideways = figure.width / 2 + figure.reach.half;
  const spots = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share) =>
    [0, -0.35, -0.7, -1.1].flatMap((rise) => [
      { x: share * sideways, y: (rise * figure.reach.up) / 2 },
      { x: -share * sideways, y: (rise * figure.reach.up) / 2 },
    ]),
  );
  const lower = [1, 2].map((row) => ({ x: now.x, y: row * (figure.height + air) }));
  // A label beside its own figure is fine; one across its own body would hide face or sign.
  const ownBody = bodyOf(figure);
  const costWithOwn = (shift: Point): number => cost(shift) + shared(boxOf(figure, shift), ownBody) * 3;
  return [now, ...spots, ...lower]
    .map(inside)
    .reduce((best, shift) => (costWithOwn(shift) < costWithOwn(best) ? shift : best));
};
