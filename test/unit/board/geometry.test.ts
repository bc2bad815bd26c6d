import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPixels, toUnits } from '../../../renderer/board/geometry.ts';
import { distanceOf } from '../../../shared/exercise/place.ts';

const circle = { x: 320, y: 280, radius: 211.5 };
const coordinate = fc.double({ min: -3, max: 3, noNaN: true });

test('a place drawn and read back is the same place', () => {
  fc.assert(
    fc.property(coordinate, coordinate, (x, y) => {
      const back = toUnits(circle, toPixels(circle, { x, y }));
      expect(back.x).toBeCloseTo(x, 9);
      expect(back.y).toBeCloseTo(y, 9);
    }),
  );
});

test('the edge of the card is at distance 1 on every side', () => {
  for (const angle of [0, 1, 2, 3, 4, 5, 6]) {
    const point = { x: 320 + 211.5 * Math.cos(angle), y: 280 + 211.5 * Math.sin(angle) };
    expect(distanceOf(toUnits(circle, point))).toBeCloseTo(1, 9);
  }
});

test('nothing is placed further out than a session keeps', () => {
  expect(toUnits(circle, { x: 9e6, y: -9e6 })).toEqual({ x: 3, y: -3 });
});
