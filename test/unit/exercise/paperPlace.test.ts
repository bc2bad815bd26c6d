import { describe, expect, test } from 'vitest';
import { roles } from '../../../shared/exercise/kit.ts';
import {
  directionOf,
  directions,
  placeFromPaper,
  towards,
  turned,
} from '../../../shared/exercise/paperPlace.ts';
import { distanceOf } from '../../../shared/exercise/place.ts';
import { designIds, designOf, zoneOf, zones } from '../../../shared/exercise/rings.ts';

const designs = designIds.map(designOf);

describe('a placement keyed in from paper', () => {
  test('lands in the ring that was keyed in, whichever way it points and whoever it is', () => {
    for (const design of designs)
      for (const zone of zones)
        for (const role of roles)
          for (const direction of [null, ...directions]) {
            const place = placeFromPaper(zone, direction, role, undefined, design);
            expect(zoneOf(place, design), `${zone} ${direction} ${role}`).toBe(zone);
            if (zone !== 'middle' && direction) expect(directionOf(place, design)).toBe(direction);
          }
  });

  test('keeps its ring to the last digit of the distance when only its direction is changed', () => {
    for (const design of designs)
      for (const direction of directions) {
        const place = { x: 0.3111, y: -0.4722 };
        const after = turned(place, direction);
        expect(zoneOf(after, design)).toBe(zoneOf(place, design));
        expect(distanceOf(after)).toBeCloseTo(distanceOf(place), 3);
        expect(directionOf(after, design)).toBe(direction);
      }
  });

  test('keeps the direction it had when only its ring is changed', () => {
    const [design = designOf('dots')] = designs;
    const before = placeFromPaper(2, 'sw', 'self', undefined, design);
    const after = placeFromPaper(5, null, 'self', before, design);
    expect([zoneOf(after, design), directionOf(after, design)]).toEqual([5, 'sw']);
  });

  test('up is up: away from the middle towards the top of the card', () => {
    const place = placeFromPaper(3, 'n', 'carer', undefined, designOf('plain'));
    expect(place.x).toBeCloseTo(0);
    expect(place.y).toBeLessThan(0);
  });

  test('has no direction on the middle dot, nor where none of the eight is meant', () => {
    const design = designOf('dots');
    expect(directionOf({ x: 0.02, y: 0 }, design)).toBeNull();
    expect(directionOf({ x: 0.5, y: 0.2 }, design)).toBeNull();
  });
});

describe('arrow keys', () => {
  test.each([
    [null, 'e', 'e'],
    ['n', 'e', 'ne'],
    ['ne', 'e', 'e'],
    ['e', 'e', 'e'],
    ['e', 'w', 'w'],
    ['nw', 'e', 'n'],
    ['w', 'n', 'nw'],
  ] as const)('from %s, the arrow to %s points to %s', (now, key, then) => {
    expect(towards(now, key)).toBe(then);
  });
});
