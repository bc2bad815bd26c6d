import { expect, test } from './app.ts';
import { goToFirstBoard } from './practice.ts';

test('a double click on "I’m done" answers one question, not the next one as well', async ({ app }) => {
  const { page } = app;
  await goToFirstBoard(page);
  for (const name of ['Doctor', 'Carer', 'Me']) {
    await page.getByRole('button', { name: 'Use a list' }).click();
    await page.getByLabel(name, { exact: true }).selectOption('3');
  }
  await page.getByRole('button', { name: 'I’m done' }).dblclick();
  await expect(page.getByText('Question 2 of 2')).toBeVisible();
  // The figures came along, so a second press would have been a whole answer.
  await expect(page.getByRole('button', { name: 'I’m done' })).toBeEnabled();
  await page.waitForTimeout(300);
  await expect(page.getByText('Question 2 of 2')).toBeVisible();
});

test('words that were typed and not read back are asked about before the question goes', async ({ app }) => {
  const { page } = app;
  await goToFirstBoard(page);
  await page.getByRole('button', { name: 'Add words' }).click();
  await page.getByRole('textbox').fill('They never ask me.');
  await page.getByRole('button', { name: 'Pass on this one' }).click();
  const asks = page.getByRole('dialog', { name: 'Your words are not kept yet' });
  await asks.getByRole('button', { name: 'Go back to them' }).click();
  await expect(page.getByRole('textbox')).toHaveValue('They never ask me.');
  await page.getByRole('button', { name: 'Back to the circle' }).click();
  await page.getByRole('button', { name: 'Pass on this one' }).click();
  await asks.getByRole('button', { name: 'Leave them out' }).click();
  await expect(page.getByText('Question 2 of 2')).toBeVisible();
});
