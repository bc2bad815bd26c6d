import { expect, type Page } from '@playwright/test';

/** What anybody presses during a turn, by the words on it. */

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 1 });

/** From the cover to the first question, with the figures as they come. */
export const takeTurn = async (page: Page, mark: string) => {
  await button(page, `I am ${mark}`).click();
  await button(page, 'Go to the circle').click();
  await expect(button(page, 'I’m done')).toBeVisible();
};

export const done = (page: Page) => button(page, 'I’m done').click();
export const pass = (page: Page) => button(page, 'Pass on this one').click();

/** All that was done is on the disk. */
export const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

/** From the session's page: looks at every quote, finds nobody in any, and comes back. */
export const lookAtQuotes = async (page: Page, count: number) => {
  await button(page, 'Quotes and piles').click();
  await button(page, 'Look at them, one by one').click();
  for (let n = 1; n <= count; n += 1) {
    await expect(page.getByText(`Quote ${n} of ${count}`)).toBeVisible();
    await button(page, 'No, nobody could').click();
  }
  await expect(page.getByText('Every quote has been looked at.')).toBeVisible();
  await saved(page);
  await button(page, 'Back to the session page').click();
};

/** Waits until this is asked. */
export const asked = (page: Page, wording: string) => expect(heading(page, wording)).toBeVisible();

/** Writes words on the sheet that is open and has them read back. */
export const readBack = async (page: Page, words: string) => {
  await page.getByRole('textbox', { name: 'What was said' }).fill(words);
  await button(page, 'Read it back').click();
  await expect(page.getByRole('heading', { name: 'Have I got that right?' })).toBeVisible();
  await expect(page.getByRole('blockquote')).toHaveText(words);
};

/** Read back, agreed, nobody's to guess, and allowed in the report or not. */
export const agree = async (page: Page, words: string, quote: boolean) => {
  await readBack(page, words);
  await button(page, 'Yes, keep it').click();
  await button(page, 'No, nobody could').click();
  await button(page, quote ? 'Yes, they may' : 'No, only kept here').click();
  await expect(page.getByRole('listitem').filter({ hasText: words })).toBeVisible();
};
