import { expect, test } from 'vitest';
import { changeBetween, withChange } from '../../../shared/decoration/change.ts';
import {
  type Decoration,
  decorationLimits,
  numbersIn,
  type Piece,
  tidyPiece,
  undecorated,
} from '../../../shared/decoration/decoration.ts';
import { rubbed } from '../../../shared/decoration/erase.ts';
import { ideas } from '../../../shared/decoration/ideas.ts';
import { freshPiece, pieceAt, withOnTop } from '../../../shared/decoration/pieces.ts';
import { awaySquared, fitted, simplified } from '../../../shared/decoration/simplify.ts';
import { withFaceStroke, withStroke } from '../../../shared/decoration/strokes.ts';
import { eventSchema } from '../../../shared/session/events.ts';

const pen = { ink: 'red', width: 'middle' } as const;

const spiral = (count: number): number[] =>
  Array.from({ length: count }, (_, i) => [
    (i / count) * 55 * Math.cos(i / 40),
    -75 + (i / count) * 55 * Math.sin(i / 40),
  ]).flat();

const star = (id: number, x: number, y: number): Piece => ({
  ...({ id, is: 'piece', kind: 'sequin-star', ink: 'sun' } as const),
  ...{ x, y, turn: 0, scale: 1 },
});

test('a line of many points looks the same in far fewer', () => {
  const drawn = spiral(3000);
  const kept = simplified(drawn, 0.3);
  expect(kept.length).toBeLessThan(drawn.length / 4);
  for (let i = 0; i < drawn.length; i += 2) {
    let nearest = Number.POSITIVE_INFINITY;
    for (let j = 0; j + 3 < kept.length; j += 2) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = kept.slice(j, j + 4);
      nearest = Math.min(nearest, awaySquared(drawn[i] ?? 0, drawn[i + 1] ?? 0, ax, ay, bx, by));
    }
    // Twice: once for points that hardly moved on, once for those near the line.
    expect(Math.sqrt(nearest)).toBeLessThanOrEqual(0.6);
  }
  expect(kept.slice(0, 2)).toEqual(drawn.slice(0, 2));
  expect(kept.slice(-2)).toEqual(drawn.slice(-2));
});

test('a scribble of 20,000 points is kept at once and within the limits', () => {
  const random = (i: number) => Math.abs(Math.sin(i * 12.9898) * 43758.5453) % 1;
  const scribble = Array.from({ length: 40_000 }, (_, i) => (i % 2 ? -150 : -60) + random(i) * 120);
  const points = fitted(scribble, decorationLimits.strokeNumbers);
  expect(points.length).toBeLessThanOrEqual(decorationLimits.strokeNumbers);
  expect(points.length % 2).toBe(0);
  const decoration = withStroke(undecorated, pen, scribble);
  const change = decoration && changeBetween(undecorated, decoration);
  expect(
    eventSchema.safeParse({ type: 'figure-decorated', participant: 'p1', figure: 'self', change }).success,
  ).toBe(true);
});

test('a figure takes lines until it is full, then says so and keeps what it has', () => {
  let figure: Decoration = undecorated;
  for (let n = 0; n < 2000; n += 1) {
    const next = withStroke(figure, pen, spiral(600));
    if (!next) break;
    figure = next;
  }
  expect(withStroke(figure, pen, spiral(600))).toBeNull();
  const strokes = figure.layers.flatMap((layer) => (layer.is === 'stroke' ? [layer] : []));
  expect(numbersIn(strokes)).toBeLessThanOrEqual(decorationLimits.numbers);
  expect(strokes.length).toBeGreaterThan(10);
});

test('500 stickers fit on one figure', () => {
  let figure: Decoration = undecorated;
  for (let n = 0; n < 500; n += 1)
    figure = withOnTop(
      figure,
      freshPiece(figure, 'sticker-cat', 'ink', () => true),
    );
  expect(new Set(figure.layers.map(({ id }) => id)).size).toBe(500);
  const change = changeBetween(undecorated, figure);
  expect(
    eventSchema.safeParse({ type: 'figure-decorated', participant: 'p1', figure: 'extra-1', change }).success,
  ).toBe(true);
});

test('every step can be taken and taken back, and one more line is a small step', () => {
  const steps: Decoration[] = [undecorated];
  const last = () => steps.at(-1) ?? undecorated;
  for (let n = 1; n <= 12; n += 1) {
    const drawn = withStroke(last(), pen, spiral(40 * n));
    if (drawn) steps.push(drawn);
    steps.push(withOnTop(last(), star(100 + n, n * 3, -20)));
  }
  steps.push(withOnTop(last(), star(101, -10, -60)), rubbed(last(), [0, -75, 60, -75]));
  steps.push({ ...last(), pattern: 'leaves' }, undecorated);
  for (const [i, next] of steps.entries()) {
    const before = steps[Math.max(0, i - 1)] ?? undecorated;
    const [on, back] = [changeBetween(before, next), changeBetween(next, before)];
    expect(on ? withChange(before, on) : before).toEqual(next);
    expect(back ? withChange(next, back) : next).toEqual(before);
  }
  const more = withStroke(steps[20] ?? undecorated, pen, [0, -20, 10, -20]);
  const small = more && changeBetween(steps[20] ?? undecorated, more);
  expect(small?.on).toHaveLength(1);
  expect(small?.off).toEqual([]);
});

test('the rubber takes the ink it goes over, and leaves the rest and what is stuck on', () => {
  const line = withStroke(undecorated, pen, [-40, -50, 40, -50]) ?? undecorated;
  const figure = withOnTop(line, star(9, 0, -50));
  const after = rubbed(figure, [0, -60, 0, -40]);
  expect(after.layers.filter(({ is }) => is === 'stroke')).toHaveLength(2);
  expect(after.layers).toContainEqual(star(9, 0, -50));
  for (const layer of after.layers)
    if (layer.is === 'stroke')
      for (let i = 0; i < layer.points.length; i += 2)
        expect(Math.abs(layer.points[i] ?? 0)).toBeGreaterThan(5);
  expect(rubbed(figure, [0, -10, 10, -10])).toBe(figure);
});

test('a press finds the piece on top, and a finger a small sequin beside it', () => {
  const figure = { ...undecorated, layers: [star(1, 0, -50), star(2, 2, -50)] };
  expect(pieceAt(figure, 1, -50, 0)?.id).toBe(2);
  expect(pieceAt(figure, 14, -50, 6)?.id).toBe(2);
  expect(pieceAt(figure, 40, -50, 6)).toBeNull();
});

test('turned, sized or moved too far, a piece stays within what can be kept', () => {
  expect(tidyPiece({ ...star(1, 9e9, -9e9), turn: -725.4, scale: 99 })).toMatchObject({
    ...{ x: 400, y: -400, turn: 355, scale: 6 },
  });
});

test('a face is full some time, and says so', () => {
  let face: ReturnType<typeof withFaceStroke> = [];
  for (let n = 0; n < 200 && face; n += 1) face = withFaceStroke(face, pen, [n / 10, 0, n / 10, 5]);
  expect(face).toBeNull();
});

test('the ideas could be anybody’s: they pass the same limits', () => {
  for (const idea of ideas) {
    const change = changeBetween(undecorated, idea);
    const event = { type: 'figure-decorated', participant: 'p1', figure: 'self', change };
    expect(eventSchema.safeParse(event).success).toBe(true);
  }
});

test.each([
  ['markup for a kind', { ...star(1, 0, 0), kind: '<script>' }],
  ['a colour of its own', { ...star(1, 0, 0), ink: 'url(#x)' }],
  ['half a point', { id: 1, is: 'stroke', ...pen, points: [1, 2, 3] }],
  ['no number', { id: 1, is: 'stroke', ...pen, points: [1, Number.NaN] }],
  ['a line without end', { id: 1, is: 'stroke', ...pen, points: new Array(802).fill(1) }],
  ['a piece out of sight', star(1, 401, 0)],
])('the journal refuses %s', (_, layer) => {
  const change = { off: [], on: [{ at: 0, layer }] };
  const event = { type: 'figure-decorated', participant: 'p1', figure: 'self', change };
  expect(eventSchema.safeParse(event).success).toBe(false);
});
