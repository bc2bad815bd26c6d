import { expect, test } from '@playwright/test';
import { carry, openTable } from './table.ts';

test('the list names every place and ends in the same kind of move as a drag', async ({ page }) => {
  const table = await openTable(page, { side: 1 });
  const choice = page.getByRole('combobox', { name: 'Carer' });
  await expect(choice).toHaveText(/not on the board yet/);
  expect(await choice.locator('option:not([hidden])').allTextContents()).toEqual([
    'on the middle dot, all the say',
    'ring 1 of 6, nearly all the say',
    'ring 2 of 6, a lot of say',
    'ring 3 of 6, some say',
    'ring 4 of 6, a little say',
    'ring 5 of 6, very little say',
    'ring 6 of 6, hardly any say',
    'outside, no say',
    'does not apply to me',
  ]);
  await choice.selectOption('ring 3 of 6, some say');
  const [listed] = await table.moves();
  await carry(table, 'Carer', 0.1, 0.1);
  await page.mouse.up();
  const [dragged] = await table.moves();
  expect(Object.keys(listed ?? {})).toEqual(Object.keys(dragged ?? {}));
  expect(listed).toMatchObject({ type: 'figure-placed', role: 'carer' });
});

test('the list takes a figure back to the tray or sets it aside, and shows where it is', async ({ page }) => {
  const table = await openTable(page, { side: 1, doctor: '0.1,0.1', self: '0,1.2' });
  const [doctor, me] = [
    page.getByRole('combobox', { name: 'Doctor' }),
    page.getByRole('combobox', { name: 'Me' }),
  ];
  await doctor.selectOption('back to the tray');
  await me.selectOption('does not apply to me');
  expect(await table.moves()).toEqual([
    { type: 'figure-returned', role: 'doctor' },
    { type: 'figure-set-aside', role: 'self' },
  ]);
  await expect(doctor).toHaveValue('tray');
  await expect(me).toHaveValue('aside');
});

test('where they stand follows every move in words', async ({ page }) => {
  const table = await openTable(page, { side: 1, carer: 'aside' });
  const words = page.getByRole('region', { name: 'Where they stand' });
  await expect(words).toContainText('Doctornot on the board yet');
  await expect(words).toContainText('Carerdoes not apply to me');
  await carry(table, 'Doctor', 0, -0.4);
  await page.mouse.up();
  await expect(words).toContainText('Doctorring 3 of 6, some say');
});

test('every choice is large enough for an unsteady hand', async ({ page }) => {
  await openTable(page, { side: 1 });
  for (const choice of await page.getByRole('combobox').all())
    expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(64);
});
