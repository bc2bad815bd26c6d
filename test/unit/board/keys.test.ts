import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intentOf, keyedTo } from '../../../renderer/board/keys.ts';
import { type Role, roles } from '../../../shared/exercise/kit.ts';
import { distanceOf } from '../../../shared/exercise/place.ts';
import { designOf } from '../../../shared/exercise/rings.ts';
import type { Standing } from '../../../shared/session/model.ts';

const design = designOf('dots');
const bounds = { from: { x: -1.4, y: -1.2 }, to: { x: 1.4, y: 1.2 } };
const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
const at = (x: number, y: number): Standing => ({ at: 'table', place: { x, y } });

const pressed = (key: string, standing: Standing, fine = false, role: Role = 'doctor'): Standing => {
  const intent = intentOf(key, fine);
  return intent ? keyedTo(intent, role, standing, bounds, design) : standing;
};

test('arrows step 0.05 of the circle, with Shift 0.01, the same in every direction', () => {
  expect(pressed('ArrowLeft', at(0.5, 0.5))).toEqual(at(0.45, 0.5));
  expect(pressed('ArrowRight', at(0.5, 0.5))).toEqual(at(0.55, 0.5));
  expect(pressed('ArrowUp', at(0.5, 0.5))).toEqual(at(0.5, 0.45));
  expect(pressed('ArrowDown', at(0.5, 0.5), true)).toEqual(at(0.5, 0.51));
});

test('a hundred steps out and back end where they began', () => {
  let standing = at(0, 0);
  for (let i = 0; i < 20; i += 1) standing = pressed('ArrowRight', standing);
  for (let i = 0; i < 20; i += 1) standing = pressed('ArrowLeft', standing);
  expect(standing).toEqual(at(0, 0));
});

test('from the tray, or set aside, no arrow lands a figure on the circle', () => {
  for (const role of roles)
    for (const key of arrows)
      for (const standing of [{ at: 'tray' }, { at: 'aside' }] as const) {
        const after = pressed(key, standing, false, role);
        if (after.at !== 'table') throw new Error('still waiting');
        expect(distanceOf(after.place)).toBeGreaterThan(1);
      }
});

test('no key but Home brings a figure to the middle', () => {
  expect(pressed('Home', { at: 'tray' })).toEqual(at(0, 0));
  expect(pressed('Delete', at(0, 0))).toEqual({ at: 'tray' });
  expect(pressed('Backspace', at(0, 0))).toEqual({ at: 'tray' });
  for (const key of ['Enter', ' ', 'a', 'End', 'PageUp', 'constructor', 'Escape'])
    expect(intentOf(key, false)).toBeNull();
});

test('no number of arrows takes a figure off the table', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...arrows), { maxLength: 200 }), (keys) => {
      let standing = at(0.9, -0.9);
      for (const key of keys) standing = pressed(key, standing);
      if (standing.at !== 'table') throw new Error('gone');
      expect(Math.abs(standing.place.x)).toBeLessThanOrEqual(1.4);
      expect(Math.abs(standing.place.y)).toBeLessThanOrEqual(1.2);
    }),
  );
});

test('a figure from a roomier screen can come in, and goes no further out', () => {
  expect(pressed('ArrowLeft', at(2.6, 0))).toEqual(at(2.55, 0));
  expect(pressed('ArrowRight', at(2.6, 0))).toEqual(at(2.6, 0));
});
