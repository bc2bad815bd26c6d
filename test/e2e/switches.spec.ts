import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { eventsOnDisk } from './rehearsed.ts';
import { button, saved } from './turn.ts';

/** What the frame is around, by its name as it is read out. */
const framed = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return '';
    const labels = 'labels' in at ? [...((at.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const said =
      at.getAttribute('aria-label') ?? (labels.map((label) => label.textContent).join(' ') || at.textContent);
    return said.replace(/\s+/g, ' ').trim();
  });

/** The frame around a whole group, or around one whose way out is offered; null while it is on one thing. */
const groupFrame = (page: Page) => page.locator('.scan-frame:not([hidden])');

/** The frame, if it is around a group, lies around this thing. */
const isWithin = async (page: Page, name: RegExp): Promise<boolean> => {
  const frame = await groupFrame(page).boundingBox();
  const things = page
    .getByRole('button', { name })
    .or(page.getByLabel(name))
    .or(page.getByRole('radio', { name }));
  for (const thing of await things.all()) {
    const at = await thing.evaluate((each) => {
      const { x, y, width, height } = (each.closest('label') ?? each).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    if (
      frame &&
      at.x > frame.x &&
      at.x < frame.x + frame.width &&
      at.y > frame.y &&
      at.y < frame.y + frame.height
    )
      return true;
  }
  return false;
};

/** Steps with the first switch until the frame is around this, by way of its group. */
const stepTo = async (page: Page, name: RegExp): Promise<number> => {
  for (let presses = 0; presses < 60; presses += 1) {
    const group =
      (await groupFrame(page).count()) > 0 ? await groupFrame(page).getAttribute('data-is') : null;
    if (!group && name.test(await framed(page))) return presses;
    const within = group && (await isWithin(page, name));
    await page.keyboard.press(
      (group === 'row' && within) || (group === 'out' && !within) ? 'Enter' : 'Space',
    );
  }
  throw new Error(`the frame never came to ${name}`);
};

const chooseBySwitch = async (page: Page, name: RegExp): Promise<number> => {
  const presses = await stepTo(page, name);
  await page.keyboard.press('Enter');
  return presses + 1;
};

const switches = async (page: Page, ...choices: RegExp[]) => {
  await button(page, 'How it looks').click();
  for (const choice of choices) await page.getByRole('radio', { name: choice }).check();
  await button(page, 'Keep it like this').click();
};

test('a whole turn by one switch, then by two: nothing else is touched', async ({ app: { page, data } }) => {
  await button(page, 'New session').click();
  await button(page, 'Start the session').click();

  // One switch: the frame goes round by itself.
  await switches(page, /^One, quick/);
  await expect.poll(() => framed(page), { timeout: 40_000, intervals: [200] }).toBe('I am blue star');
  await page.keyboard.press('Space');
  await expect(button(page, 'Go to the circle')).toBeVisible();

  // Over groups, the way on is a few presses away; one thing after another it is many.
  await switches(page, /^Two/, /^From one thing/);
  await page.locator('h1').click();
  await page.keyboard.press('Space');
  expect(await stepTo(page, /^Go to the circle$/)).toBeGreaterThan(30);
  await switches(page, /^Over groups/);
  const frame = groupFrame(page);
  await stepTo(page, /^moss/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: /^moss/ })).toBeChecked();
  expect(await chooseBySwitch(page, /^Go to the circle$/)).toBeLessThan(10);
  await expect(frame).toHaveCount(0);
  await expect(button(page, 'I’m done')).toBeVisible();
  await chooseBySwitch(page, /^Use a list$/);
  const put = async (who: RegExp, steps: number) => {
    await chooseBySwitch(page, who);
    for (let n = 0; n < steps; n += 1) await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
  };
  await put(/^Doctor$/, 1);
  await put(/^Carer$/, 3);
  await put(/^Me$/, 8);
  await chooseBySwitch(page, /^Green/);
  await saved(page);
  const done = (await eventsOnDisk(data)).map(({ type }) => type);
  // The list's walk itself moves nobody: three figures, three moves.
  expect(done.filter((type) => type === 'figure-placed')).toHaveLength(3);
  expect(done.filter((type) => type === 'card-held')).toHaveLength(1);

  await chooseBySwitch(page, /^I’m done$/);
  await expect(page.getByText('Question 2 of 5')).toBeVisible();
});
