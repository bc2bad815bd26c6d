import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, test } from './app.ts';
import { baseOf, circleOn, roles } from './circle.ts';
import { drag } from './hands.ts';
import { begun, layEvents, planned, start } from './rehearsed.ts';
import { asked, button, takeTurn } from './turn.ts';

const id = 'rehearsed-session-1';
const long =
  'When somebody you know well is in hospital and plans are made for the time after that, who has a say in it?';

const question = async (page: Page, data: string) => {
  await layEvents(
    data,
    id,
    begun(id, planned({ questions: [{ ...start, wording: long, simpler: 'Who has a say?' }] })),
  );
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await button(page, 'Start this turn').click();
  await takeTurn(page, 'blue star');
  await asked(page, long);
};

/** Points on the board, every 24 pixels, at which something else than the board would be pressed. */
const covered = (page: Page): Promise<string[]> =>
  page.locator('.board').evaluate((board) => {
    const { left, top, right, bottom } = board.getBoundingClientRect();
    const over = new Set<string>();
    for (let x = left + 4; x < right; x += 24)
      for (let y = top + 4; y < bottom; y += 24) {
        const seen = document.elementFromPoint(x, y);
        if (!seen || !board.contains(seen)) over.add(`${seen?.tagName} ${seen?.className} at ${x}, ${y}`);
      }
    return [...over];
  });

const screens = [
  { width: 1024, height: 700 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

test('on every screen the circle is large, and nothing covers it or is out of sight', async ({
  app: { page, data },
}) => {
  await question(page, data);
  for (const screen of screens)
    await test.step(`${screen.width} × ${screen.height}`, async () => {
      await page.setViewportSize(screen);
      const isLarge = async () => {
        const { radius } = await circleOn(page);
        expect((2 * radius) / screen.height).toBeGreaterThanOrEqual(0.45);
      };
      if (screen.height >= 800) await expect(isLarge).toPass();
      for (const way of ['In words', 'Use a list', 'Faces'] as const) {
        await button(page, way).click();
        expect(await covered(page)).toEqual([]);
        for (const name of ['Undo', 'Pass on this one', 'I’m done', 'Pause'])
          await expect(button(page, name)).toBeInViewport({ ratio: 1 });
        expect(
          await page.evaluate(() => {
            const { scrollWidth, scrollHeight } = document.documentElement;
            return { sideways: scrollWidth > innerWidth, down: scrollHeight > innerHeight };
          }),
        ).toEqual({ sideways: false, down: false });
      }
      for (const card of ['Red', 'Amber', 'Green'])
        await expect(page.getByRole('button', { name: new RegExp(`^${card}`) })).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('heading', { name: long })).toBeInViewport({ ratio: 1 });
    });
});

test('the edge of the circle is drawn where having a say ends', async ({ app: { page, data } }) => {
  await question(page, data);
  const { x, y, radius } = await circleOn(page);
  const picture = PNG.sync.read(await page.screenshot());
  /** How light it is at this share of the radius, all around the circle. */
  const light = (share: number): number => {
    let sum = 0;
    for (let step = 0; step < 180; step += 1) {
      const angle = (step / 180) * 2 * Math.PI;
      const across = Math.round(x + share * radius * Math.cos(angle));
      const i = (Math.round(y + share * radius * Math.sin(angle)) * picture.width + across) * 4;
      sum += (picture.data[i] ?? 0) + (picture.data[i + 1] ?? 0) + (picture.data[i + 2] ?? 0);
    }
    return sum / 180;
  };
  const shares = Array.from({ length: 41 }, (_, n) => 0.9 + n * 0.005);
  const line = shares.reduce((darkest, share) => (light(share) < light(darkest) ? share : darkest));
  expect(Math.abs(line - 1)).toBeLessThanOrEqual(0.01);
  expect(light(0.97)).toBeGreaterThan(light(1.05) + 20);
});

test('figures keep their places when the window gets another size', async ({ app: { page, data } }) => {
  await question(page, data);
  const reached = {
    doctor: await drag(page, 'doctor', { x: 0, y: -0.5 }),
    carer: await drag(page, 'carer', { x: -0.6, y: 0.4 }),
    self: await drag(page, 'self', { x: 0.8, y: 0.7 }),
  };
  for (const size of [
    { width: 1024, height: 700 },
    { width: 1920, height: 1080 },
    { width: 800, height: 1200 },
  ]) {
    await page.setViewportSize(size);
    await expect(async () => {
      const circle = await circleOn(page);
      for (const role of roles) {
        const base = await baseOf(page, role);
        expect(Math.abs((base.x - circle.x) / circle.radius - reached[role].x)).toBeLessThan(0.01);
        expect(Math.abs((base.y - circle.y) / circle.radius - reached[role].y)).toBeLessThan(0.01);
      }
    }).toPass();
  }
});
