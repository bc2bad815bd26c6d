import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shared } from '../../../renderer/board/geometry.ts';
import { type Labelled, labelShifts } from '../../../renderer/board/labels.ts';

const table = { x: 0, y: 0, width: 600, height: 600 };
const widths = [70, 60, 42] as const;

const labelled = (places: readonly (readonly [number, number])[]): Labelled[] =>
  places.map(([x, y], i) => ({
    base: { x, y },
    reach: { half: 28, up: 90 },
    width: widths[i] ?? 60,
    height: 26,
    within: table,
  }));

const boxes = (figures: readonly Labelled[]) => {
  const shifts = labelShifts(figures);
  return figures.map(({ base, width, height }, i) => ({
    x: base.x + (shifts[i]?.x ?? 0) - width / 2,
    y: base.y + 7 + (shifts[i]?.y ?? 0),
    width,
    height,
  }));
};

const spot = fc.tuple(fc.integer({ min: 50, max: 550 }), fc.integer({ min: 110, max: 560 }));

test('names never lie on each other, wherever the three figures stand', () => {
  fc.assert(
    fc.property(spot, spot, spot, (a, b, c) => {
      const [one, two, three] = boxes(labelled([a, b, c]));
      if (!one || !two || !three) throw new Error('a name is missing');
      expect(shared(one, two) + shared(two, three) + shared(one, three)).toBeLessThan(60);
    }),
    { numRuns: 300 },
  );
});

test('a figure that stands alone has its name right below', () => {
  expect(
    labelShifts(
      labelled([
        [100, 200],
        [300, 200],
        [500, 200],
      ]),
    ),
  ).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ]);
});

test('side by side, the names keep the order of the figures', () => {
  const [doctor, carer, me] = boxes(
    labelled([
      [340, 300],
      [260, 300],
      [300, 300],
    ]),
  );
  expect(carer?.x).toBeLessThan(me?.x ?? 0);
  expect(me?.x).toBeLessThan(doctor?.x ?? 0);
});

test('a name does not lie on the chest of the figure in front, where it would name the wrong one', () => {
  const figures = labelled([
    [300, 250],
    [300, 320],
    [100, 500],
  ]);
  const [behind] = boxes(figures);
  if (!behind) throw new Error('a name is missing');
  const front = { x: 300 - 28 * 0.8, y: 320 - 90, width: 28 * 1.6, height: 90 };
  expect(shared(behind, front)).toBe(0);
});

test('a name stays on the table', () => {
  for (const box of boxes(
    labelled([
      [20, 580],
      [590, 590],
      [300, 598],
    ]),
  )) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(600);
  }
});
