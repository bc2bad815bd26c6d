import { expect, test } from './app.ts';
import { axe } from './axe.ts';
import { button, saved } from './turn.ts';

test('a nurse cut out for the whole session is dressed, placed and kept like the others', async ({ app }) => {
  const { page } = app;
  await button(page, 'New session').click();
  await page.getByRole('button', { name: /^Who stands on the board/ }).click();
  await button(page, 'Add Nurse').click();
  const own = page.getByLabel('Another role');
  await own.fill('Dr Patel');
  await button(page, 'Add it').click();
  await expect(page.getByRole('alert')).toContainText('could tell people who somebody is');
  await own.fill('Neighbour');
  await button(page, 'Add it').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Neighbour' })).toBeVisible();
  const look = async () => (await axe(page).analyze()).violations.map(({ id }) => id);
  expect(await look()).toEqual([]);

  await button(page, 'Start the session').click();
  await button(page, 'I am blue star').click();
  await page.getByText('Nurse', { exact: true }).click();
  await page.getByText('in a coat').click({ force: true });
  await button(page, 'Go to the circle').click();
  const board = page.getByRole('application');
  await expect(board.getByRole('button')).toHaveText(['Doctor', 'Carer', 'Me', 'Nurse', 'Neighbour']);
  expect(await look()).toEqual([]);

  await board.getByRole('button', { name: 'Nurse' }).press('Home');
  const stands = (name: string) => page.locator('.where dl > div', { hasText: name }).getByRole('definition');
  await expect(stands('Nurse')).toContainText('on the middle dot');
  await button(page, 'Use a list').click();
  const list = page.getByLabel('Place the figures with a list');
  await list.getByLabel('Neighbour').selectOption('outside');
  await button(page, 'In words').click();
  await expect(stands('Neighbour')).toContainText('outside, no say');
  await button(page, 'I’m done').click();
  await expect(
    page.getByRole('heading', { name: 'Not on the board yet: Doctor, Carer, and Me' }),
  ).toBeVisible();
  await button(page, 'Leave it like this').click();

  await expect(page.getByText('Question 2 of')).toBeVisible();
  await expect(stands('Nurse')).toContainText('on the middle dot');
  await saved(page);
});
