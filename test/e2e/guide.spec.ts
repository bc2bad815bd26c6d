import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { axe } from './axe.ts';
import { troubles } from './boxes.ts';
import { button, takeTurn } from './turn.ts';

const looksRight = async (page: Page) => {
  const { violations } = await axe(page).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
};
const saying = (page: Page) => page.locator('.guide-say q');
const next = (page: Page) => button(page, 'Next step').click();

test('a workshop runs from the welcome to the close, with what to say in every step', async ({
  app: { page },
}) => {
  await button(page, 'New session').click();
  await button(page, 'Begin with the guide').click();
  await expect(page.getByRole('heading', { name: 'Welcome and ground rules' })).toBeVisible();
  const first = await saying(page).textContent();
  await button(page, 'Another way to say it').click();
  await expect(saying(page)).not.toHaveText(first ?? '');
  await button(page, 'Simpler').click();
  await expect(saying(page)).toHaveText(/^Hello\. We want to hear you\./);

  await page.getByLabel('A rule of your own').fill('Phones stay in pockets');
  await button(page, 'Add this rule').click();
  await page.getByLabel('This was said, and everybody understood it').check();
  await looksRight(page);
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect(page.getByText('Phones stay in pockets')).toBeVisible();
  await expect(page.getByLabel('This was said, and everybody understood it')).toBeChecked();

  await next(page);
  await expect(page.getByText('If you were a superhero, what would your power be?')).toBeVisible();
  await button(page, 'Another question').click();
  await expect(page.getByText('What colour would your superhero suit be?')).toBeVisible();
  await button(page, 'Put it away').click();
  await expect(page.getByText('What colour would your superhero suit be?')).toBeHidden();
  await next(page);
  await next(page);

  // At the circle a turn comes next, and the guide is where it was afterwards.
  await expect(page.locator('.button-go')).toHaveText('Start this turn');
  await button(page, 'Start this turn').click();
  await takeTurn(page, 'blue star');
  await button(page, 'Pause').click();
  await button(page, 'When it gets hard').click();
  await button(page, 'Add UK-wide contacts').click();
  await expect(page.getByText('Check that these are right for your area.')).toBeVisible();
  await looksRight(page);
  await button(page, 'Close').click();
  await button(page, 'For the facilitator: session page').click();
  await expect(page.getByRole('heading', { name: 'Choose and decorate' })).toBeVisible();

  await page.getByLabel('Something to come back to').fill('Who gets the letters?');
  await button(page, 'Add this').click();
  await button(page, 'Change the steps').click();
  await button(page, 'Add a break').click();
  await page.getByRole('checkbox', { name: 'Skip The three cards' }).uncheck();
  await button(page, 'Close').click();
  await next(page);
  await expect(page.getByRole('heading', { name: 'Break', exact: true })).toBeVisible();
  await next(page);
  await expect(page.getByRole('heading', { name: 'First placement' })).toBeVisible();
  await button(page, 'Closing').click();
  await button(page, 'Green: one more').click();
  await button(page, 'Green: one more').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Green' }).getByRole('status')).toHaveText('2');
  // Nothing is left to go on to: the close is what comes next.
  await expect(page.locator('.button-go')).toHaveText('Finish the session');
  await looksRight(page);
  for (const size of [
    { width: 640, height: 400 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    expect(await troubles(page)).toEqual([]);
  }
});
