import { expect, type Page, test } from '@playwright/test';
import { carry, openTable } from './table.ts';

/** What may happen to a screen while somebody holds a figure: it lands where it is dropped all the same. */
const changes: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'the window comes to a screen with another pixel ratio',
    async (page) => {
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Emulation.setDeviceMetricsOverride', {
        ...{ width: 1301, height: 760, deviceScaleFactor: 2, mobile: false },
      });
      await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(2);
    },
  ],
  ['forced colours are switched on', (page) => page.emulateMedia({ forcedColors: 'active' })],
];

for (const [what, change] of changes)
  test(`a figure that is held when ${what} lands where it is dropped`, async ({ page }) => {
    const table = await openTable(page);
    const held = await carry(table, 'Doctor', 0.4, 0.4);
    await change(page);
    const [from, to] = [await table.at(0.4, 0.4), await table.at(-0.3, 0.2)];
    await page.mouse.move(held.x + to.x - from.x, held.y + to.y - from.y, { steps: 4 });
    await page.mouse.up();
    expect(await table.moves()).toEqual([
      { type: 'figure-placed', role: 'doctor', x: expect.closeTo(-0.3, 2), y: expect.closeTo(0.2, 2) },
    ]);
  });
