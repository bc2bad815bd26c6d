import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { button, heading, saved } from './turn.ts';

/** What set-up has beside the questions: the list for a safe place, and templates. */

const section = (page: Page, name: RegExp) => page.getByRole('button', { name, expanded: false });

test('what is open for a safe place stands beside Start, and the list prints', async ({
  app: { page },
}, info) => {
  await button(page, 'New session').click();
  await expect(button(page, 'Start the session')).toBeEnabled();
  await button(page, '25 things on the list for a safe place are still open.').click();
  await page.getByRole('checkbox', { name: 'Tissues are at hand' }).check();
  await page.getByRole('button', { name: /^Hearing loop.*: not needed$/ }).click();
  await page.getByLabel('Something else to look at').fill('The big felt mat');
  await page.keyboard.press('Enter');
  await expect(button(page, '24 things on the list for a safe place are still open.')).toBeVisible();
  await button(page, 'Print the list').click();
  const download = page.waitForEvent('download');
  await button(page, 'Download the PDF').click();
  const file = info.outputPath('list.pdf');
  await (await download).saveAs(file);
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
  await page.keyboard.press('Escape');
  await button(page, 'Start the session').click();
  await expect(button(page, 'I am blue star')).toBeVisible();
});

test('what is prepared is kept as a template and used in the next session', async ({ app: { page } }) => {
  await button(page, 'New session').click();
  await button(page, 'One more').click();
  await page.getByLabel('Title, if you want one').fill('Monday');
  await button(page, 'More for “Having a say”').click();
  await page.getByRole('menuitem', { name: 'Take out' }).click();
  await section(page, /^Use it again/).click();
  await page.getByLabel('Name for a template of this').fill('Carers’ evening');
  await button(page, 'Keep as a template').click();
  await expect(page.getByText('“Carers’ evening” is kept.')).toBeVisible();
  await saved(page);
  await button(page, 'Back').click();
  await button(page, 'New session').click();
  await expect(heading(page, 'New session')).toBeVisible();
  await expect(page.getByLabel('Number of people')).toHaveValue('6');
  await section(page, /^Use it again/).click();
  await button(page, 'Use “Carers’ evening”').click();
  await expect(page.getByText('This session is now prepared as in “Carers’ evening”.')).toBeVisible();
  await expect(page.getByLabel('Number of people')).toHaveValue('7');
  await expect(page.getByLabel('Title, if you want one')).toHaveValue('');
  await expect(page.getByText('When your care is planned, who has a say?')).toBeHidden();
});
