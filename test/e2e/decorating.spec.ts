import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { focusedName, tabTo } from './hands.ts';
import { button, saved } from './turn.ts';

/** Decorating by mouse, by touch and pen, and by keys; nothing is called inside the app. */

const begin = async (page: Page) => {
  await page.getByRole('button', { name: 'Try it with a practice session' }).click();
  await page.getByRole('button', { name: 'Start the session' }).click();
  await page.getByRole('button', { name: 'I am blue star' }).click();
  await page.getByRole('button', { name: 'Decorate this figure' }).click();
  await expect(page.getByRole('heading', { name: 'Decorate: Me' })).toBeFocused();
};

/** Units of the cut-out as pixels of the window. */
const paper = async (page: Page) => {
  const box = await page.locator('.decor-paper').boundingBox();
  if (!box) throw new Error('no figure');
  return (x: number, y: number) => ({
    x: box.x + ((x + 60) / 120) * box.width,
    y: box.y + ((y + 150) / 160) * box.height,
  });
};

const tool = (page: Page, name: string) => page.getByText(name, { exact: true }).click();
const lines = (page: Page) => page.locator('.decor-under path[stroke="#b3372f"]');

test('by mouse: a sticker is dragged, turned, taken off and brought back, a line drawn and rubbed', async ({
  app: { page },
}) => {
  await begin(page);
  const at = await paper(page);
  await tool(page, 'Stickers');
  await page.getByRole('button', { name: 'cat sticker', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'cat sticker is on.' })).toBeVisible();
  const cat = page.getByRole('button', { name: /^cat sticker. The arrow/ });
  const from = await cat.boundingBox();
  if (!from) throw new Error('no cat');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  const goal = at(0, -50);
  await page.mouse.move(goal.x, goal.y, { steps: 6 });
  await page.mouse.up();
  const there = await cat.boundingBox();
  expect(Math.abs((there?.x ?? 0) + (there?.width ?? 0) / 2 - goal.x)).toBeLessThan(4);
  await button(page, 'Turn right').click();
  await button(page, 'Take off').click();
  await expect(cat).toHaveCount(0);
  await button(page, 'Undo').click();
  await expect(page.getByLabel('What is stuck on').getByRole('option')).toHaveCount(2);

  await tool(page, 'Pen');
  const [start, end] = [at(-16, -68), at(16, -68)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 12 });
  await page.mouse.up();
  await expect(lines(page)).toHaveCount(1);
  await tool(page, 'Rubber');
  const [above, below] = [at(0, -78), at(0, -58)];
  await page.mouse.move(above.x, above.y);
  await page.mouse.down();
  await page.mouse.move(below.x, below.y, { steps: 6 });
  await page.mouse.up();
  await expect(lines(page)).toHaveCount(2);
  await button(page, 'Start again').click();
  await expect(lines(page)).toHaveCount(0);
  await button(page, 'Undo').click();
  await expect(lines(page)).toHaveCount(2);
  await saved(page);
});

test('by touch: one finger draws, a second one and a resting hand do not, and a kill loses nothing', async ({
  app: { page, kill9, restart },
}) => {
  await begin(page);
  const at = await paper(page);
  await tool(page, 'Pen');
  const finger = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: readonly { id: number; x: number; y: number; radiusX?: number; radiusY?: number }[],
  ) => finger.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
  const hand = { id: 9, ...at(30, -20), radiusX: 40, radiusY: 40 };
  await touch('touchStart', [hand]);
  const first = (x: number) => ({ id: 1, ...at(x, -68) });
  await touch('touchStart', [hand, first(-16)]);
  const second = { id: 2, ...at(0, -30) };
  await touch('touchStart', [hand, first(-16), second]);
  for (const x of [-8, 0, 8, 16]) await touch('touchMove', [hand, first(x), { ...second, y: second.y + x }]);
  await touch('touchEnd', []);
  await expect(lines(page)).toHaveCount(1);
  await saved(page);
  await kill9();
  await restart();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await button(page, 'Start this turn').click();
  await button(page, 'I am blue star').click();
  await button(page, 'Decorate this figure').click();
  await expect(lines(page)).toHaveCount(1);
});

test('by keys alone: paper, pattern and sticker are chosen from lists, moved, and the turn goes on', async ({
  app: { page },
}) => {
  await begin(page);
  await tabTo(page, /^plain$/);
  await page.keyboard.press('ArrowRight');
  expect(await focusedName(page)).toBe('stripes');
  await tabTo(page, /^Paper$/, 'Shift+Tab');
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowRight');
  await tabTo(page, 'sun sticker');
  await page.keyboard.press('Enter');
  const sun = page.getByRole('button', { name: /^sun sticker. The arrow/ });
  const before = await sun.boundingBox();
  await tabTo(page, /^sun sticker\. The arrow/, 'Shift+Tab');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  const after = await sun.boundingBox();
  expect((before?.y ?? 0) - (after?.y ?? 0)).toBeGreaterThan(10);
  await page.keyboard.press('Delete');
  await expect(page.getByRole('status').filter({ hasText: 'sun sticker is off.' })).toBeVisible();
  await tabTo(page, 'Finished');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Make the figures yours' })).toBeFocused();
});
