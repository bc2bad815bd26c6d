import { expect, test } from '@playwright/test';
import { toPixels } from '../../renderer/board/geometry.ts';
import { layoutOf } from '../../renderer/board/layout.ts';
import { turnedSize } from '../../renderer/board/turned.ts';
import { fingersOn, openTable, path, type Table } from './table.ts';

test.use({ hasTouch: true });

const size = { width: 900, height: 620 };

/** What anybody sees: the board around its own middle, so that right becomes down after a quarter. */
const seen = async ({ page }: Table, turned: 0 | 90 | 180 | 270, x: number, y: number) => {
  const own = turnedSize(size, turned);
  const at = toPixels(layoutOf(own).circle, { x, y });
  const [dx, dy] = [at.x - own.width / 2, at.y - own.height / 2];
  const angle = (turned / 180) * Math.PI;
  const box = await page.locator('.board').boundingBox();
  return {
    x: (box?.x ?? 0) + size.width / 2 + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: (box?.y ?? 0) + size.height / 2 + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
};

for (const turned of [90, 180, 270] as const)
  test.describe(`turned by ${turned} degrees`, () => {
    const open = (page: Parameters<typeof openTable>[0]) =>
      openTable(page, { ...size, turned, doctor: '0.5,0', carer: '-0.5,-0.2' });

    test('a figure is grabbed where it is seen and lands where it is dropped', async ({ page }) => {
      const table = await open(page);
      const [from, to] = [await seen(table, turned, 0.5, 0), await seen(table, turned, -0.2, 0.6)];
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await page.mouse.up();
      expect(await table.moves()).toEqual([
        { type: 'figure-placed', role: 'doctor', x: expect.closeTo(-0.2, 1), y: expect.closeTo(0.6, 1) },
      ]);
    });

    test('a finger takes a figure back to the tray', async ({ page }) => {
      const [table, fingers] = [await open(page), await fingersOn(page)];
      const { tray, circle } = layoutOf(turnedSize(size, turned));
      const inTray = {
        x: (tray.x + tray.width / 2 - circle.x) / circle.radius,
        y: (tray.y + 30 - circle.y) / circle.radius,
      };
      const from = await seen(table, turned, -0.5, -0.28);
      await fingers.down({ ...from, id: 1 });
      for (const point of path(from, await seen(table, turned, inTray.x, inTray.y)))
        await fingers.move({ ...point, id: 1 });
      await fingers.up();
      expect(await table.moves()).toEqual([{ type: 'figure-returned', role: 'carer' }]);
    });

    test('tap and tap, and keys as whoever sits there sees the board', async ({ page }) => {
      const table = await open(page);
      const [from, to] = [await seen(table, turned, 0.5, -0.05), await seen(table, turned, 0, 0.5)];
      await page.mouse.click(from.x, from.y);
      await page.mouse.click(to.x, to.y);
      expect(await table.moves()).toEqual([
        { type: 'figure-placed', role: 'doctor', x: expect.closeTo(0, 2), y: expect.closeTo(0.5, 2) },
      ]);
      await table.figure('Carer').focus();
      await page.keyboard.press('ArrowRight');
      await table.figure('Doctor').focus();
      expect(await table.moves()).toEqual([
        { type: 'figure-placed', role: 'carer', x: expect.closeTo(-0.45, 3), y: expect.closeTo(-0.2, 3) },
      ]);
    });
  });
