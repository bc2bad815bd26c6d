// node test/bench/decorating.ts: how many strokes a second a figure takes, from the pen's points to the picture.
import { changeBetween, withChange } from '../../shared/decoration/change.ts';
import { type Decoration, undecorated } from '../../shared/decoration/decoration.ts';
import { simplified } from '../../shared/decoration/simplify.ts';
import { withStroke } from '../../shared/decoration/strokes.ts';
import { eventSchema } from '../../shared/session/events.ts';
import { median, ratioLine } from './spread.ts';

const pen = { ink: 'sea', width: 'middle' } as const;
const strokes = 60;
const rounds = 15;

/** A curl of 240 points, as a hand draws in a second or two. */
const curl = (n: number): number[] =>
  Array.from({ length: 240 }, (_, i) => [
    -30 + n + 18 * Math.cos(i / 17),
    -60 + i / 8 + 14 * Math.sin(i / 11),
  ]).flat();

const drawn = Array.from({ length: strokes }, (_, n) => curl(n));

/** Simplify, put on top, work out the step, check it as the door does, apply it. */
const ours = () => {
  let figure: Decoration = undecorated;
  for (const points of drawn) {
    const next = withStroke(figure, pen, points);
    const change = next && changeBetween(figure, next);
    if (!change) throw new Error('full');
    eventSchema.parse({ type: 'figure-decorated', participant: 'p1', figure: 'self', change });
    figure = withChange(figure, change);
  }
};
const least = () => {
  for (const points of drawn) simplified(points, 0.12);
};
const timed = (work: () => void): number => {
  const began = performance.now();
  work();
  return (performance.now() - began) / strokes;
};

const [whole, bare]: [number[], number[]] = [[], []];
for (let round = 0; round < rounds; round += 1) {
  whole.push(timed(ours));
  bare.push(timed(least));
}
console.log(ratioLine('keeping a stroke of 240 points', median(whole), median(bare), 'simplifying it alone'));
console.log(`strokes a second: ${Math.round(1000 / median(whole))}`);
