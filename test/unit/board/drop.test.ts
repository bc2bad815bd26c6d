import { expect, test } from 'vitest';
import { droppedAt, onBoard } from '../../../renderer/board/drop.ts';
import { kept, toPixels } from '../../../renderer/board/geometry.ts';
import { layoutOf } from '../../../renderer/board/layout.ts';
import { reachOf } from '../../../renderer/board/measures.ts';
import { firstLook } from '../../../shared/exercise/kit.ts';

const layout = layoutOf({ width: 900, height: 700 });
const reach = reachOf(firstLook.doctor, layout.measures.figure);
const { tray, pocket, circle, table } = layout;

test('the base decides where on the table a figure is, not the finger', () => {
  const base = toPixels(circle, { x: 0.3, y: -0.2 });
  expect(droppedAt(layout, reach, base, { x: base.x + 25, y: base.y - 70 })).toEqual({
    at: 'table',
    place: { x: 0.3, y: -0.2 },
  });
});

test('the finger decides between table, tray and pocket', () => {
  const base = { x: table.x + table.width - 5, y: 300 };
  expect(droppedAt(layout, reach, base, { x: tray.x + 3, y: 100 })).toEqual({ at: 'tray' });
  expect(droppedAt(layout, reach, base, { x: pocket.x + 3, y: pocket.y + 3 })).toEqual({ at: 'aside' });
  expect(droppedAt(layout, reach, base, { x: table.x + table.width - 5, y: 280 }).at).toBe('table');
});

test('a finger that leaves the window behind the tray is over the tray', () => {
  expect(droppedAt(layout, reach, { x: 880, y: 300 }, { x: 4000, y: 100 })).toEqual({ at: 'tray' });
});

test('a figure let go in the gap or half off the table stands wholly on it', () => {
  const standing = droppedAt(layout, reach, { x: 2, y: 3 }, { x: -40, y: -40 });
  if (standing.at !== 'table') throw new Error('not on the table');
  const shown = toPixels(circle, standing.place);
  expect(shown.x - reach.half).toBeGreaterThanOrEqual(0);
  expect(shown.y - reach.up).toBeGreaterThanOrEqual(0);
});

test('a held figure stays on the board wherever the pointer goes', () => {
  for (const point of [
    { x: -500, y: -500 },
    { x: 5000, y: 5000 },
  ]) {
    const { x, y } = kept(point, onBoard(layout, reach));
    expect(x - reach.half).toBeGreaterThanOrEqual(0);
    expect(x + reach.half).toBeLessThanOrEqual(900);
    expect(y - reach.up).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(700);
  }
});
