import { expect, test } from '@playwright/test';
import { fingersOn, footOf, openTable, path, wayOf } from './table.ts';

test.use({ hasTouch: true });

test('a figure dragged with a finger is placed where its base is let go, once', async ({ page }) => {
  const [table, fingers] = [await openTable(page), await fingersOn(page)];
  const { from, to } = await wayOf(table, 'Me', 0.25, -0.5);
  await fingers.down({ ...from, id: 1 });
  for (const point of path(from, to)) await fingers.move({ ...point, id: 1 });
  await fingers.up();
  expect(await table.moves()).toEqual([
    { type: 'figure-placed', role: 'self', x: expect.closeTo(0.25, 2), y: expect.closeTo(-0.5, 2) },
  ]);
});

test('two fingers drag two figures at once', async ({ page }) => {
  const [table, fingers] = [await openTable(page), await fingersOn(page)];
  const one = await wayOf(table, 'Doctor', -0.4, 0.2);
  const two = await wayOf(table, 'Carer', 0.4, 0.6);
  await fingers.down({ ...one.from, id: 1 });
  const [first, second] = [path(one.from, one.to), path(two.from, two.to)];
  await fingers.move({ ...(first[1] ?? one.from), id: 1 });
  await fingers.down({ ...(first[1] ?? one.from), id: 1 }, { ...two.from, id: 2 });
  for (const [i, point] of first.entries())
    await fingers.move({ ...point, id: 1 }, { ...(second[i] ?? two.to), id: 2 });
  expect(await table.moves()).toEqual([]);
  await fingers.up();
  expect((await table.moves()).toSorted((a, b) => a.role.localeCompare(b.role))).toEqual([
    { type: 'figure-placed', role: 'carer', x: expect.closeTo(0.4, 2), y: expect.closeTo(0.6, 2) },
    { type: 'figure-placed', role: 'doctor', x: expect.closeTo(-0.4, 2), y: expect.closeTo(0.2, 2) },
  ]);
});

test('a second finger lifting does not let the first figure go', async ({ page }) => {
  const [table, fingers] = [await openTable(page), await fingersOn(page)];
  const one = await wayOf(table, 'Doctor', -0.4, 0.2);
  const two = await wayOf(table, 'Carer', 0.4, 0.6);
  await fingers.down({ ...one.from, id: 1 });
  await fingers.move({ ...one.to, id: 1 });
  await fingers.down({ ...one.to, id: 1 }, { ...two.from, id: 2 });
  await fingers.move({ ...one.to, id: 1 }, { ...two.to, id: 2 });
  await fingers.up({ ...two.to, id: 2 });
  const lifted = await table.moves();
  expect(lifted.map((move) => move.role)).toEqual(['carer']);
  await fingers.move({ x: one.to.x + 30, y: one.to.y, id: 1 });
  expect(await table.moves()).toEqual([]);
  await fingers.up();
  expect((await table.moves()).map((move) => move.role)).toEqual(['doctor']);
});

test('a second finger on a figure that is held changes nothing', async ({ page }) => {
  const [table, fingers] = [await openTable(page), await fingersOn(page)];
  const { from, to } = await wayOf(table, 'Carer', 0.1, 0.3);
  await fingers.down({ ...from, id: 1 });
  await fingers.move({ ...to, id: 1 });
  const second = { x: to.x + 6, y: to.y - 8, id: 2 };
  await fingers.down({ ...to, id: 1 }, second);
  await fingers.up(second);
  expect(await table.moves()).toEqual([]);
  await fingers.up();
  expect(await table.moves()).toEqual([
    { type: 'figure-placed', role: 'carer', x: expect.closeTo(0.1, 2), y: expect.closeTo(0.3, 2) },
  ]);
  await expect(table.figure('Carer')).toHaveAttribute('aria-pressed', 'false');
});

test('two fingers on one figure: the first one moves it', async ({ page }) => {
  const [table, fingers] = [await openTable(page, { carer: '0.2,0.2' }), await fingersOn(page)];
  const [from, { tray }] = [await table.grip('Carer'), await table.layout()];
  const over = await table.onScreen({ x: tray.x + tray.width / 2, y: tray.y + 100 });
  const second = { x: from.x + 8, y: from.y - 8, id: 2 };
  await fingers.down({ ...from, id: 1 });
  await fingers.down({ ...from, id: 1 }, second);
  for (const point of path(from, over)) await fingers.move({ ...point, id: 1 }, second);
  await fingers.up({ ...over, id: 1 });
  expect(await table.moves()).toEqual([{ type: 'figure-returned', role: 'carer' }]);
});

test('a touch that is taken away sends the figure home, and says so', async ({ page }) => {
  const [table, fingers] = [await openTable(page), await fingersOn(page)];
  const slot = await footOf(table, 'Me');
  const { from, to } = await wayOf(table, 'Me', 0.1, 0.1);
  await fingers.down({ ...from, id: 1 });
  for (const point of path(from, to)) await fingers.move({ ...point, id: 1 });
  await fingers.cancel();
  expect(await table.moves()).toEqual([]);
  await expect.poll(async () => (await footOf(table, 'Me')).x).toBeCloseTo(slot.x, 0);
  await expect.poll(() => table.said()).toBe('Me went back: not on the board yet');
});

test('a window that loses the focus sends a figure under a finger home', async ({ page }) => {
  const [table, fingers] = [await openTable(page, { self: '0.5,0' }), await fingersOn(page)];
  const { from, to } = await wayOf(table, 'Me', -0.5, 0.4);
  await fingers.down({ ...from, id: 1 });
  for (const point of path(from, to)) await fingers.move({ ...point, id: 1 });
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await fingers.up();
  expect(await table.moves()).toEqual([]);
});

test('a tap with a shaky finger picks a figure up, a second tap on the table places it', async ({ page }) => {
  const [table, fingers] = [await openTable(page), await fingersOn(page)];
  const [grip, spot] = [await table.grip('Doctor'), await table.at(-0.3, 0.4)];
  await fingers.down({ ...grip, id: 1 });
  await fingers.move({ x: grip.x + 4, y: grip.y + 3, id: 1 });
  await fingers.up();
  await expect(table.figure('Doctor')).toHaveAttribute('aria-pressed', 'true');
  await fingers.down({ ...spot, id: 2 });
  await fingers.up();
  expect(await table.moves()).toEqual([
    { type: 'figure-placed', role: 'doctor', x: expect.closeTo(-0.3, 2), y: expect.closeTo(0.4, 2) },
  ]);
  await page.waitForTimeout(400);
  await expect(table.figure('Doctor')).toHaveAttribute('aria-pressed', 'false');
});

test('a finger that strokes the table is no tap', async ({ page }) => {
  const [table, fingers] = [await openTable(page), await fingersOn(page)];
  const grip = await table.grip('Doctor');
  await fingers.down({ ...grip, id: 1 });
  await fingers.up();
  const [from, to] = [await table.at(-0.5, 0.5), await table.at(0.5, 0.5)];
  await fingers.down({ ...from, id: 1 });
  for (const point of path(from, to)) await fingers.move({ ...point, id: 1 });
  await fingers.up();
  expect(await table.moves()).toEqual([]);
  await expect(table.figure('Doctor')).toHaveAttribute('aria-pressed', 'true');
});
