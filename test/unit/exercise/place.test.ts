import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roles } from '../../../shared/exercise/kit.ts';
import { placeInZone } from '../../../shared/exercise/listPlace.ts';
import { markOf } from '../../../shared/exercise/marks.ts';
import {
  areSideBySide,
  distanceOf,
  gapOf,
  movementOf,
  type Place,
  rounded,
  sayOf,
  togethernessOf,
} from '../../../shared/exercise/place.ts';
import { designIds, designOf, zoneOf, zones } from '../../../shared/exercise/rings.ts';

const coordinate = fc.double({ min: -3, max: 3, noNaN: true });
const place: fc.Arbitrary<Place> = fc.record({ x: coordinate, y: coordinate });
const out = (distance: number): Place => ({ x: distance, y: 0 });
const dots = designOf('dots');

describe('say', () => {
  test('is 100 on the middle, 0 at the edge, and 0 anywhere outside', () => {
    expect([0, 0.25, 1, 1.2, 3].map((distance) => sayOf(out(distance)))).toEqual([100, 75, 0, 0, 0]);
  });

  test('depends on the distance only, not on the direction', () => {
    fc.assert(
      fc.property(place, fc.double({ min: 0, max: 6.28, noNaN: true }), ({ x, y }, turn) => {
        const turned = {
          x: x * Math.cos(turn) - y * Math.sin(turn),
          y: x * Math.sin(turn) + y * Math.cos(turn),
        };
        expect(sayOf(turned)).toBeCloseTo(sayOf({ x, y }), 9);
      }),
    );
  });

  test('the gap is between −100 and 100 and turns its sign with the figures', () => {
    fc.assert(
      fc.property(place, place, (doctor, self) => {
        expect(Math.abs(gapOf(doctor, self))).toBeLessThanOrEqual(100);
        expect(gapOf(doctor, self)).toBeCloseTo(-gapOf(self, doctor), 9);
      }),
    );
  });
});

describe('zones', () => {
  test('the lines belong to the ring inside them, and the edge is not outside yet', () => {
    const places = [0.04, 0.0401, 1 / 6, 0.1667, 0.5, 1, 1.0001];
    expect(places.map((distance) => zoneOf(out(distance), dots))).toEqual([
      'middle',
      1,
      1,
      2,
      3,
      6,
      'outside',
    ]);
  });

  test('further out is never a ring nearer the middle', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const [near, far] = distanceOf(a) <= distanceOf(b) ? [a, b] : [b, a];
        expect(zones.indexOf(zoneOf(near, dots))).toBeLessThanOrEqual(zones.indexOf(zoneOf(far, dots)));
      }),
    );
  });

  test('the list puts a figure into the ring that was chosen, wherever it stood before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...roles),
        fc.option(place, { nil: undefined }),
        fc.constantFrom(...designIds),
        (zone, role, from, design) => {
          expect(zoneOf(placeInZone(zone, role, from, designOf(design)), designOf(design))).toBe(zone);
        },
      ),
    );
  });
});

describe('movement', () => {
  test.each([
    [0.5, 0.55, 'away'],
    [0.5, 0.549, 'stayed'],
    [0.5, 0.45, 'towards the middle'],
    [0.99, 1.01, 'away'],
    [1.01, 1, 'towards the middle'],
    [1.2, 1.22, 'stayed'],
  ] as const)('from %d to %d out: %s', (from, to, moved) => {
    expect(movementOf(out(from), out(to))).toBe(moved);
  });

  test('there and back are opposite moves', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const back = { away: 'towards the middle', 'towards the middle': 'away', stayed: 'stayed' } as const;
        if (distanceOf(a) !== distanceOf(b)) expect(movementOf(b, a)).toBe(back[movementOf(a, b)]);
      }),
    );
  });
});

describe('togetherness', () => {
  test('is 100 on one spot, 0 a radius apart, and the same for any order of figures', () => {
    expect(togethernessOf(out(0.3), out(0.3), out(0.3))).toBe(100);
    expect(togethernessOf(out(0), out(1.5), out(3))).toBe(0);
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        expect(togethernessOf(c, a, b)).toBeCloseTo(togethernessOf(a, b, c), 9);
      }),
    );
  });

  test('side by side asks every pair, not only neighbours in a row', () => {
    expect(areSideBySide([out(0), out(0.35)])).toBe(true);
    expect(areSideBySide([out(0), out(0.3), out(0.6)])).toBe(false);
  });
});

test('a kept place is at most a ten-thousandth off, and never minus zero', () => {
  fc.assert(
    fc.property(place, (given) => {
      const kept = rounded(given);
      expect(Math.abs(kept.x - given.x)).toBeLessThanOrEqual(0.00005 + 1e-12);
      expect(Object.is(kept.x, -0) || Object.is(kept.y, -0)).toBe(false);
    }),
  );
});

test('no two of forty participants have the same mark', () => {
  const marks = Array.from({ length: 40 }, (_, n) => JSON.stringify(markOf(n)));
  expect(new Set(marks).size).toBe(40);
});
