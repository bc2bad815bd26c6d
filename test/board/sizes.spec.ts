import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { toPixels } from '../../renderer/board/geometry.ts';
import { layoutOf } from '../../renderer/board/layout.ts';
import { distanceOf } from '../../shared/exercise/place.ts';
import { carry, footOf, openTable, type Table } from './table.ts';

const sizes = [
  [480, 360],
  [588, 632],
  [500, 800],
  [1400, 900],
  [3000, 1900],
] as const;

for (const pixelRatio of [1, 1.5, 2])
  test.describe(`at ${pixelRatio} screen pixels a pixel`, () => {
    test.use({ deviceScaleFactor: pixelRatio });

    for (const [width, height] of pixelRatio === 1 ? sizes : [sizes[1]])
      test(`a figure lands where the drawing is, on a board of ${width} × ${height}`, async ({ page }) => {
        await page.setViewportSize({ width: width + 32, height: height + 32 });
        const table = await openTable(page, { width, height, design: 'plain' });
        const { middle, edge } = await drawn(table, pixelRatio);
        const foot = await footOf(table, 'Me');
        const grip = await table.grip('Me');
        for (const [to, distance] of [
          [middle, 0],
          [edge, 1],
        ] as const) {
          const from = await footOf(table, 'Me');
          const grab = { x: grip.x + from.x - foot.x, y: grip.y + from.y - foot.y };
          await page.mouse.move(grab.x, grab.y);
          await page.mouse.down();
          await page.mouse.move(grab.x + to.x - from.x, grab.y + to.y - from.y, { steps: 4 });
          await page.mouse.up();
          const [move] = await table.moves();
          if (move?.type !== 'figure-placed') throw new Error('not placed');
          expect(Math.abs(distanceOf(move) - distance)).toBeLessThan(0.0101);
          await page.waitForTimeout(250);
        }
      });
  });

/** The middle dot and the left end of the card's edge, found in a picture of the board and not by its own sums. */
const drawn = async ({ page }: Table, pixelRatio: number) => {
  const { data, width, height } = PNG.sync.read(await page.screenshot());
  const isLike = (x: number, y: number, [r, g, b]: readonly number[]) => {
    const i = (y * width + x) * 4;
    const [dr, dg, db] = [
      (data[i] ?? 0) - (r ?? 0),
      (data[i + 1] ?? 0) - (g ?? 0),
      (data[i + 2] ?? 0) - (b ?? 0),
    ];
    return Math.abs(dr) + Math.abs(dg) + Math.abs(db) < 24;
  };
  const dot = { left: width, right: 0, top: height, bottom: 0 };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (isLike(x, y, [0x17, 0x43, 0x3f])) {
        dot.left = Math.min(dot.left, x);
        dot.right = Math.max(dot.right, x + 1);
        dot.top = Math.min(dot.top, y);
        dot.bottom = Math.max(dot.bottom, y + 1);
      }
  const middle = { x: (dot.left + dot.right) / 2, y: (dot.top + dot.bottom) / 2 };
  let x = 16 * pixelRatio + 4;
  while (x < middle.x && !isLike(x, Math.floor(middle.y), [0xff, 0xfd, 0xf8])) x += 1;
  // The card's white begins inside the line of its edge, which is a hundredth of the radius wide.
  const edge = { x: middle.x - (middle.x - x) / 0.99, y: middle.y };
  const scaled = (point: { x: number; y: number }) => ({ x: point.x / pixelRatio, y: point.y / pixelRatio });
  return { middle: scaled(middle), edge: scaled(edge) };
};

test('a board that is resized while a figure is held still places it where it is let go', async ({
  page,
}) => {
  const table = await openTable(page, { width: 900, height: 700 });
  await carry(table, 'Doctor', 0.4, 0.4);
  await page.evaluate(() => window.board.resize?.(640, 560));
  await page.waitForTimeout(150);
  const [foot, place] = [await footOf(table, 'Doctor'), await table.at(-0.2, 0.3)];
  // The pointer keeps its distance from the base, whatever the board's size.
  await page.mouse.move(place.x, place.y - 20, { steps: 5 });
  const held = await footOf(table, 'Doctor');
  expect(Math.hypot(held.x - foot.x, held.y - foot.y)).toBeGreaterThan(1);
  await page.mouse.up();
  const [move] = await table.moves();
  if (move?.type !== 'figure-placed') throw new Error('not placed');
  const stands = await table.at(move.x, move.y);
  expect(Math.hypot(stands.x - held.x, stands.y - held.y)).toBeLessThan(1.5);
});

test('a board that gets another size keeps every figure in its ring', async ({ page }) => {
  const table = await openTable(page, { width: 1200, height: 700, doctor: '0.3,0.2', self: '1.2,0.3' });
  await page.evaluate(() => window.board.resize?.(500, 640));
  await page.waitForTimeout(200);
  for (const [name, x, y] of [
    ['Doctor', 0.3, 0.2],
    ['Me', 1.2, 0.3],
  ] as const) {
    const [foot, place] = [await footOf(table, name), await table.at(x, y)];
    if (name === 'Doctor') expect(Math.hypot(foot.x - place.x, foot.y - place.y)).toBeLessThan(1.5);
    const { circle } = await table.layout();
    const middle = await table.onScreen(circle);
    expect(Math.hypot(foot.x - middle.x, foot.y - middle.y) > circle.radius).toBe(name === 'Me');
  }
  expect(await table.moves()).toEqual([]);
});

test('the screen’s own pixels are used, also after a move to another screen', async ({ page }) => {
  await openTable(page);
  const ratios = () =>
    page
      .locator('.board canvas')
      .evaluateAll((all) =>
        all.map((each) => (each instanceof HTMLCanvasElement ? each.width / each.clientWidth : 0)),
      );
  expect(await ratios()).toEqual([1, 1]);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setDeviceMetricsOverride', {
    // Wider as well: the emulation tells the page of a new ratio only together with a new size.
    width: 1301,
    height: 760,
    deviceScaleFactor: 2,
    mobile: false,
  });
  await expect.poll(ratios).toEqual([2, 2]);
});

test('larger words make the names larger, and every figure keeps its place and its room', async ({
  page,
}) => {
  const table = await openTable(page, { width: 708, height: 650, doctor: '0.3,0.2' });
  const heightOf = async (name: 'Doctor' | 'Me') =>
    (await table.figure(name).locator('.board-label').boundingBox())?.height ?? 0;
  const before = await heightOf('Doctor');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect.poll(() => heightOf('Doctor')).toBeGreaterThan(before * 1.4);
  const { circle, tray } = layoutOf({ width: 708, height: 650 }, 2);
  const [foot, place] = [
    await footOf(table, 'Doctor'),
    await table.onScreen(toPixels(circle, { x: 0.3, y: 0.2 })),
  ];
  expect(Math.hypot(foot.x - place.x, foot.y - place.y)).toBeLessThan(1.5);
  const label = await table.figure('Me').locator('.board-label').boundingBox();
  const edge = await table.onScreen(tray);
  expect(label?.x).toBeGreaterThanOrEqual(edge.x);
  expect(await table.moves()).toEqual([]);
});

test('somebody who wants no movement sees a figure go home at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const table = await openTable(page, { doctor: '0.2,0.2' });
  const home = await footOf(table, 'Doctor');
  await carry(table, 'Doctor', -0.8, 0.4);
  await page.keyboard.press('Escape');
  const foot = await footOf(table, 'Doctor');
  expect(Math.hypot(foot.x - home.x, foot.y - home.y)).toBeLessThan(1);
  await page.mouse.up();
});

test('what was moved last lies in front', async ({ page }) => {
  const table = await openTable(page, { doctor: '0,0.05', carer: '0.05,0' });
  const order = () =>
    page
      .locator('.board-twin')
      .evaluateAll((all) =>
        all.map((each) => (each instanceof HTMLElement ? Number(each.style.zIndex) : -1)),
      );
  const [doctor = 0, carer = 0] = await order();
  expect(doctor).toBeGreaterThan(carer);
  await table.figure('Carer').focus();
  await page.keyboard.press('ArrowLeft');
  const [doctorAfter = 0, carerAfter = 0] = await order();
  expect(carerAfter).toBeGreaterThan(doctorAfter);
});
