import { expect, type Page } from '@playwright/test';

/** From the empty library to the first board of a practice session, as blue star. */
export const goToFirstBoard = async (page: Page) => {
  await page.getByRole('button', { name: 'Try it with a practice session' }).click();
  await page.getByRole('button', { name: 'Start the session' }).click();
  await page.getByRole('button', { name: 'I am blue star' }).click();
  await page.getByRole('button', { name: 'Go to the circle' }).click();
  await expect(figure(page, 'Me')).toBeVisible();
};

/** The native button over a figure; the figure itself is drawn underneath. */
export const figure = (page: Page, name: 'Doctor' | 'Carer' | 'Me') =>
  page.getByRole('application', { name: 'The circle and the figures' }).getByRole('button', { name });

/** Where a figure stands, in the words beside the board. */
export const standing = (page: Page, name: 'Doctor' | 'Carer' | 'Me') =>
  page
    .getByRole('region', { name: 'Where they stand' })
    .locator('div', { has: page.getByText(name, { exact: true }) })
    .getByRole('definition');
