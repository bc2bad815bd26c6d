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

/** Steps with the first switch until the frame is around this. */
const stepTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let steps = 0; steps < 60; steps += 1) {
    if (name.test(await framed(page))) return;
    await page.keyboard.press('Space');
  }
  throw new Error(`the frame never came to ${name}`);
};

const chooseBySwitch = async (page: Page, name: RegExp) => {
  await stepTo(page, name);
  await page.keyboard.press('Enter');
};

const switches = async (page: Page, choice: RegExp) => {
  await button(page, 'How it looks').click();
  await page.getByRole('radio', { name: choice }).check();
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

  await switches(page, /^Two/);
  await chooseBySwitch(page, /^Go to the circle$/);
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
