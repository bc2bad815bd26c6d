import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownAt } from '../../../renderer/board/drop.ts';
import { type Rect, shared } from '../../../renderer/board/geometry.ts';
import { layoutOf, pocketSpots } from '../../../renderer/board/layout.ts';
import { reachOf } from '../../../renderer/board/measures.ts';
import { cutOuts, perRole, roles, sizes } from '../../../shared/exercise/kit.ts';

const side = fc.integer({ min: 480, max: 4000 });
const boards = fc.record({ width: side, height: fc.integer({ min: 360, max: 2400 }) });

const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x - 0.5 &&
  inner.y >= outer.y - 0.5 &&
  inner.x + inner.width <= outer.x + outer.width + 0.5 &&
  inner.y + inner.height <= outer.y + outer.height + 0.5;

test('the circle lies wholly on the table, the pocket in the tray, and table and tray apart', () => {
  fc.assert(
    fc.property(boards, (size) => {
      const { table, tray, pocket, circle } = layoutOf(size);
      const { x, y, radius } = circle;
      const card = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
      expect(isWithin(card, table)).toBe(true);
      expect(isWithin(pocket, tray)).toBe(true);
      expect(shared(table, tray)).toBe(0);
      expect(isWithin(tray, { x: 0, y: 0, ...size })).toBe(true);
    }),
  );
});

test('there is room to stand outside on every side of the circle, for every figure', () => {
  fc.assert(
    fc.property(
      boards,
      fc.constantFrom(...cutOuts),
      fc.constantFrom(...sizes),
      (size, cutOut, figureSize) => {
        const layout = layoutOf(size);
        const reach = reachOf(
          { cutOut, size: figureSize, colour: 'clay', face: 'none' },
          layout.measures.figure,
        );
        const { circle } = layout;
        for (let angle = 0; angle < 7; angle += 0.2) {
          const place = { x: 1.5 * Math.cos(angle), y: 1.5 * Math.sin(angle) };
          const shown = shownAt(
            layout,
            reach,
            'self',
            perRole(() => ({ at: 'table', place })),
          );
          expect(Math.hypot(shown.x - circle.x, shown.y - circle.y)).toBeGreaterThan(circle.radius);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('figures in the tray have room of their own, above the pocket or beside it', () => {
  fc.assert(
    fc.property(boards, (size) => {
      const { slots, tray, pocket, measures } = layoutOf(size);
      const boxes = roles.map((role) => ({
        x: slots[role].x - measures.figure * 0.32,
        y: slots[role].y - measures.figure,
        width: measures.figure * 0.64,
        height: measures.figure + measures.label - 6,
      }));
      for (const [i, box] of boxes.entries()) {
        expect(isWithin(box, tray)).toBe(true);
        expect(shared(box, pocket)).toBe(0);
        for (const other of boxes.slice(i + 1)) expect(shared(box, other)).toBe(0);
      }
    }),
  );
});

describe('where the tray lies', () => {
  test('beside a wide table, below a tall one', () => {
    expect(layoutOf({ width: 1400, height: 900 }).trayAt).toBe('side');
    expect(layoutOf({ width: 500, height: 900 }).trayAt).toBe('below');
  });

  test('where it leaves the larger circle', () => {
    expect(layoutOf({ width: 588, height: 632 }).circle.radius).toBeGreaterThan(175);
    expect(layoutOf({ width: 480, height: 360 }).circle.radius).toBeGreaterThan(95);
  });
});

test('a board too small for anything still has a circle', () => {
  expect(layoutOf({ width: 120, height: 90 }).circle.radius).toBeGreaterThan(0);
});

test('figures set aside share the pocket without standing on each other', () => {
  const layout = layoutOf({ width: 588, height: 632 });
  const spots = pocketSpots(layout, roles);
  expect(spots.carer.x - spots.doctor.x).toBeGreaterThan(30);
  expect(spots.self.x - spots.carer.x).toBeGreaterThan(30);
  expect(spots.self.x).toBeLessThan(layout.pocket.x + layout.pocket.width);
});
