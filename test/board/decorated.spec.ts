import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { openTable } from './table.ts';

/** A thick line of ink stands straight up on the carer's paper (see harness/asked.ts). */

for (const [pixelRatio, width, height] of [
  [1, 588, 632],
  [1, 1400, 900],
  [2, 900, 700],
] as const)
  test.describe(`at ${pixelRatio} screen pixels a pixel, on a board of ${width} × ${height}`, () => {
    test.use({ deviceScaleFactor: pixelRatio });

    test('what is stuck on a figure has sharp edges', async ({ page }) => {
      await page.setViewportSize({ width: width + 32, height: height + 32 });
      await openTable(page, { width, height, decorated: '1', carer: '0.5,0.2' });
      const twin = page.getByRole('button', { name: 'Carer', exact: true });
      const box = await twin.boundingBox();
      if (!box) throw new Error('no carer');
      const widths = await expect
        .poll(async () => inked(PNG.sync.read(await page.screenshot({ clip: box }))), { timeout: 5000 })
        .not.toEqual([])
        .then(async () => inked(PNG.sync.read(await page.screenshot({ clip: box }))));
      const soft = widths.map(({ soft }) => soft).sort((a, b) => a - b);
      // Half of the rows or more go from paper to ink within two pixels of the screen on either side.
      expect(soft[Math.floor(soft.length / 2)]).toBeLessThanOrEqual(4);
      expect(widths.length).toBeGreaterThan(8 * pixelRatio);
    });
  });

/** Rows in which a run of ink lies between paper: how long it is, and how many pixels are neither ink nor paper. */
const inked = ({ data, width, height }: PNG): { ink: number; soft: number }[] => {
  const redAt = (x: number, y: number): number => data[(y * width + x) * 4] ?? 0;
  const rows: { ink: number; soft: number }[] = [];
  for (let y = 0; y < height; y += 1) {
    const run = { from: 0, to: -1 };
    // The left half alone: the sign in the middle has ink of its own.
    for (let x = 2; x < width / 2 - 2; x += 1) {
      if (redAt(x, y) > 60) continue;
      let to = x;
      while (redAt(to + 1, y) <= 60 && to < width) to += 1;
      if (to - x > run.to - run.from) Object.assign(run, { from: x, to });
      x = to;
    }
    if (run.to - run.from < 1) continue;
    let [left, right] = [0, 0];
    while (redAt(run.from - 1 - left, y) < 180 && left < 9) left += 1;
    while (redAt(run.to + 1 + right, y) < 180 && right < 9) right += 1;
    rows.push({ ink: run.to - run.from + 1, soft: left + right });
  }
  return rows;
};
