import { expect, type Page, test } from '@playwright/test';
import { carry, footOf, openTable } from './table.ts';

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
  [
    'another language is chosen',
    async (page) => {
      await page.evaluate(() => window.board.read?.('cy'));
      await expect(page.getByRole('button', { name: 'Meddyg' })).toBeVisible();
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

/** As a browser does it: the same glass, seen through larger pixels, and what a finger points at lies elsewhere in them. */
const zoom = async (page: Page, by: number) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setDeviceMetricsOverride', {
    ...{ width: Math.round(1300 / by), height: Math.round(760 / by), deviceScaleFactor: by, mobile: false },
  });
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBeCloseTo(by, 3);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
};

for (const by of [0.8, 1.5])
  test(`a figure that is held while the browser zooms to ${by} stays under the finger`, async ({ page }) => {
    const table = await openTable(page, { fills: 1 });
    const held = await carry(table, 'Doctor', 0.3, 0.3);
    await zoom(page, by);
    const finger = { x: held.x / by, y: held.y / by };
    const box = await table.figure('Doctor').boundingBox();
    const [left, top] = [box?.x ?? 0, box?.y ?? 0];
    expect(finger.x).toBeGreaterThan(left);
    expect(finger.x).toBeLessThan(left + (box?.width ?? 0));
    expect(finger.y).toBeGreaterThan(top);
    expect(finger.y).toBeLessThan(top + (box?.height ?? 0));
    await page.mouse.move(finger.x, finger.y);
    const foot = await footOf(table, 'Doctor');
    const to = await table.at(-0.2, 0.4);
    await page.mouse.move(finger.x + to.x - foot.x, finger.y + to.y - foot.y, { steps: 4 });
    await page.mouse.up();
    expect(await table.moves()).toEqual([
      { type: 'figure-placed', role: 'doctor', x: expect.closeTo(-0.2, 2), y: expect.closeTo(0.4, 2) },
    ]);
  });
