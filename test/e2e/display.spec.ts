import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { axe } from './axe.ts';
import { drag } from './hands.ts';
import { begun, layEvents, planned, start } from './rehearsed.ts';
import { asked, button, takeTurn } from './turn.ts';

/** Chooses on the sheet "How it looks", and closes it. */
const choose = async (page: Page, look: string) => {
  await button(page, 'How it looks').click();
  await page.getByRole('radio', { name: look, exact: true }).check();
  await button(page, 'Keep it like this').click();
};

/** The colour of the card on the board, near its edge and between its rings. */
const cardColour = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.board-stage canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) throw new Error('no board');
    const size = Math.min(canvas.width, canvas.height);
    const [red] = context.getImageData(canvas.width / 2, canvas.height / 2 - size * 0.27, 1, 1).data;
    return red ?? 0;
  });

test('in every light the turn can be read, the board dims with the room, and a choice stays', async ({
  app,
}) => {
  const { page } = app;
  await layEvents(
    app.data,
    'session-lit',
    begun('session-lit', planned({ title: 'Lit', questions: [start] })),
  );
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await button(page, 'Start this turn').click();
  await takeTurn(page, 'blue star');
  await asked(page, start.wording);
  const day = await cardColour(page);
  for (const look of ['High contrast', 'Yellow paper', 'Dim room']) {
    await choose(page, look);
    const found = await axe(page).exclude('.board-canvas').analyze();
    expect(found.violations.map(({ id, nodes }) => [look, id, nodes[0]?.html])).toEqual([]);
  }
  await expect.poll(() => cardColour(page)).toBeLessThan(day * 0.75);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dim');
});

test('other letters are there when they are chosen, and not before', async ({ app }) => {
  const { page } = app;
  const loaded = () =>
    page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
  expect((await loaded()).join()).not.toContain('OpenDyslexic');
  await choose(page, 'Weighted');
  await expect.poll(async () => (await loaded()).join()).toContain('OpenDyslexic');
  const letters = await page
    .locator('h1')
    .first()
    .evaluate((heading) => getComputedStyle(heading).fontFamily);
  expect(letters).toContain('OpenDyslexic');
});

test('forced colours that are switched on in the middle of a turn keep what is chosen apart from what is not', async ({
  app: { page, data },
}) => {
  await layEvents(data, 'session-forced', begun('session-forced', planned({ questions: [start] })));
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await button(page, 'Start this turn').click();
  await takeTurn(page, 'blue star');
  await asked(page, start.wording);
  const card = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
  await card('Red').click();
  await page.emulateMedia({ forcedColors: 'active' });
  const outlineOf = (name: string) =>
    card(name).evaluate((element) => getComputedStyle(element).outlineStyle);
  await expect.poll(() => outlineOf('Red')).toBe('solid');
  expect(await outlineOf('Green')).toBe('none');
  await drag(page, 'doctor', { x: 0.2, y: 0.2 });
  await expect(page.getByText('ring 2 of 6, a lot of say', { exact: true })).toBeVisible();
});

test('the sheet fills the screen for a touch table, and gives the window back', async ({ app: { page } }) => {
  const fills = () => page.evaluate(() => document.fullscreenElement !== null);
  await button(page, 'How it looks').click();
  await button(page, 'Fill the whole screen').click();
  await expect.poll(fills).toBe(true);
  await button(page, 'Back to a window').click();
  await expect.poll(fills).toBe(false);
});
