import type { Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { axe } from './axe.ts';
import { troubles } from './boxes.ts';
import { figure } from './circle.ts';
import { drag, focusFigure } from './hands.ts';
import { begun, layEvents, planned, start } from './rehearsed.ts';
import { asked, button, takeTurn } from './turn.ts';
import type { Look } from './walk.ts';

/** Chooses on the sheet "How it looks", and closes it. */
const choose = async (page: Page, look: string) => {
  await button(page, 'How it looks').click();
  await page.getByRole('radio', { name: look, exact: true }).check();
  await button(page, 'Keep it like this').click();
};

/** A turn that stands at its first question. */
const atQuestion = async ({ page, data }: App) => {
  await layEvents(data, 'session-looked-at', begun('session-looked-at', planned({ questions: [start] })));
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await button(page, 'Start this turn').click();
  await takeTurn(page, 'blue star');
  await asked(page, start.wording);
};

/** Whatever moves by itself on this screen, or would when it is touched. */
const movements = (page: Page) =>
  page.evaluate(() => [
    ...document.getAnimations().map((each) => `runs: ${each.constructor.name}`),
    ...[...document.querySelectorAll('body *')].flatMap((each) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(each);
      const times = [
        ...transitionDuration.split(','),
        ...(animationName === 'none' ? [] : animationDuration.split(',')),
      ];
      return times.some((time) => Number.parseFloat(time) > 0)
        ? [`would: ${each.tagName} ${each.className}`]
        : [];
    }),
  ]);

/** In how many steps somebody comes home when Undo is pressed: one is a jump. */
const stepsHome = async (page: Page): Promise<number> => {
  await focusFigure(page, 'self');
  await page.keyboard.press('Home');
  await expect(button(page, 'Undo')).toBeEnabled();
  const steps = await figure(page, 'self').evaluateHandle((twin) => {
    const seen: (string | null)[] = [];
    new MutationObserver(() => {
      const now = /translate.*?\)/.exec(twin.getAttribute('style') ?? '')?.[0] ?? null;
      if (now !== seen.at(-1)) seen.push(now);
    }).observe(twin, { attributeFilter: ['style'] });
    return seen;
  });
  const before = await figure(page, 'self').evaluate((twin) => getComputedStyle(twin).transform);
  await button(page, 'Undo').click();
  await expect
    .poll(() => figure(page, 'self').evaluate((twin) => getComputedStyle(twin).transform))
    .not.toBe(before);
  await expect(button(page, 'Undo')).toBeDisabled();
  await page.evaluate(() => document.fonts.ready);
  return (await steps.jsonValue()).length;
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
  await atQuestion(app);
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
  app,
}) => {
  const { page } = app;
  await atQuestion(app);
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

test('where the computer or the app is set so, nothing moves: no screen has a movement, and figures jump home', async ({
  app,
}) => {
  const { page } = app;
  const still: Look = async (where) => expect.soft(await movements(page), where).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atQuestion(app);
  await still('a question');
  expect(await stepsHome(page)).toBe(1);
  // The app's own switch goes before what the computer says, either way.
  await choose(page, 'Figures glide');
  expect(await stepsHome(page)).toBeGreaterThan(1);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await choose(page, 'Nothing moves');
  expect(await stepsHome(page)).toBe(1);
  for (const way of ['Faces', 'Use a list', 'Add words', 'Pause']) {
    await button(page, way).click();
    await still(way);
  }
});

test('without its fonts the app can be read and the board be used', async ({ app }) => {
  const { page } = app;
  const missing: string[] = [];
  await page.route(/\.woff2?$/, (route) => {
    missing.push(route.request().url());
    return route.abort();
  });
  await atQuestion(app);
  expect(missing.length).toBeGreaterThan(0);
  expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded'))).toEqual(
    [],
  );
  const { width = 0, height = 0 } = (await page.getByRole('heading', { level: 1 }).boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThan(20);
  expect(await troubles(page)).toEqual([]);
  expect(await cardColour(page)).toBeGreaterThan(0);
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
