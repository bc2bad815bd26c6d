import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, type TestInfo } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * Screens beside pictures of how they looked. After a change that was meant, look at the pictures and run with
 * UPDATE_GOLDENS=1. They are half as large as the screen, in 16 steps of each colour: small files, and edges that
 * another machine smooths differently are no difference.
 */

const folder = fileURLToPath(new URL('../goldens/screens', import.meta.url));
const isUpdating = process.env.UPDATE_GOLDENS === '1';
/** Of the picture. A button that went changes three times as much, a theme nearly all. */
const tolerated = 0.015;

/** Four pixels become one. */
const halved = (whole: PNG): PNG => {
  const half = new PNG({ width: whole.width >> 1, height: whole.height >> 1 });
  for (let y = 0; y < half.height; y += 1)
    for (let x = 0; x < half.width; x += 1)
      for (let channel = 0; channel < 4; channel += 1) {
        const at = (dx: number, dy: number) =>
          whole.data[((2 * y + dy) * whole.width + 2 * x + dx) * 4 + channel] ?? 0;
        const mean = (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4;
        half.data[(y * half.width + x) * 4 + channel] = channel === 3 ? 255 : mean & 0xf0;
      }
  return half;
};

/** Share of a picture that differs. */
const differing = (now: PNG, then: PNG, difference: PNG): number =>
  pixelmatch(now.data, then.data, difference.data, now.width, now.height, { threshold: 0.15 }) /
  (now.width * now.height);

const write = (path: string, picture: PNG) =>
  writeFileSync(path, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType: 4 }));

/** Fails softly where a screen does not look as it looked; how it looks now is kept beside the test's other results. */
export const looksAsItLooked = async (name: string, page: Page, info: TestInfo): Promise<void> => {
  const path = join(folder, `${name}.png`);
  const take = async () => halved(PNG.sync.read(await page.screenshot()));
  let now = await take();
  if (isUpdating) {
    mkdirSync(folder, { recursive: true });
    write(path, now);
  }
  if (!existsSync(path)) {
    expect.soft(null, `there is no picture of ${name}: UPDATE_GOLDENS=1 makes it`).not.toBeNull();
    return;
  }
  const then = PNG.sync.read(readFileSync(path));
  expect([now.width, now.height], name).toEqual([then.width, then.height]);
  const difference = new PNG({ width: now.width, height: now.height });
  let share = differing(now, then, difference);
  // The board paints its figures anew in another light, which a busy machine does a little later.
  for (let n = 0; n < 5 && (isUpdating ? n < 1 || share > 0 : share >= tolerated); n += 1) {
    await page.waitForTimeout(200);
    now = await take();
    if (isUpdating) write(path, now);
    share = differing(now, then, difference);
    if (isUpdating) then.data.set(now.data);
  }
  if (share >= tolerated) {
    write(info.outputPath(`${name}-now.png`), now);
    write(info.outputPath(`${name}-difference.png`), difference);
  }
  expect.soft(share, `${name} has changed; see ${info.outputDir}`).toBeLessThan(tolerated);
};
