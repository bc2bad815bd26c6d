import { expect, test } from '@playwright/test';
import { openTable } from './table.ts';

test('a click on a figure picks it up, a click on the table places it there', async ({ page }) => {
  const table = await openTable(page);
  const [grip, spot] = [await table.grip('Carer'), await table.at(-0.25, 0.5)];
  await page.mouse.click(grip.x, grip.y);
  await expect(table.figure('Carer')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => table.said()).toBe('Carer is picked up. Tap the place where it should stand.');
  await page.mouse.click(spot.x, spot.y);
  expect(await table.moves()).toEqual([
    { type: 'figure-placed', role: 'carer', x: expect.closeTo(-0.25, 2), y: expect.closeTo(0.5, 2) },
  ]);
  await expect(table.figure('Carer')).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => table.said()).toBe('Carer, ring 4 of 6, a little say');
  // So that the arrow keys can go on from there.
  await expect(table.figure('Carer')).toBeFocused();
});

test('a click on the table alone does nothing', async ({ page }) => {
  const table = await openTable(page, { doctor: '0.5,0' });
  const spot = await table.at(-0.25, 0.5);
  await page.mouse.click(spot.x, spot.y);
  expect(await table.moves()).toEqual([]);
});

test('a second click on the same figure, or Escape, puts it down again', async ({ page }) => {
  const table = await openTable(page);
  const grip = await table.grip('Me');
  await page.mouse.click(grip.x, grip.y);
  // Before anything was picked up it is not pressed either.
  await expect(table.figure('Me')).toHaveAttribute('aria-pressed', 'true');
  await page.mouse.click(grip.x, grip.y);
  await expect(table.figure('Me')).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => table.said()).toBe('Me is put down again.');
  await page.mouse.click(grip.x, grip.y);
  await page.keyboard.press('Escape');
  await expect(table.figure('Me')).toHaveAttribute('aria-pressed', 'false');
  expect(await table.moves()).toEqual([]);
});

test('a click on another figure picks up that one instead', async ({ page }) => {
  const table = await openTable(page);
  const [doctor, carer] = [await table.grip('Doctor'), await table.grip('Carer')];
  await page.mouse.click(doctor.x, doctor.y);
  await page.mouse.click(carer.x, carer.y);
  await expect(table.figure('Doctor')).toHaveAttribute('aria-pressed', 'false');
  await expect(table.figure('Carer')).toHaveAttribute('aria-pressed', 'true');
  expect(await table.moves()).toEqual([]);
});

test('a picked-up figure goes back to the tray or into the pocket by a click there', async ({ page }) => {
  const table = await openTable(page, { doctor: '0,0.5', carer: '0.5,0' });
  const { tray, pocket } = await table.layout();
  const inTray = await table.onScreen({ x: tray.x + 10, y: tray.y + 60 });
  const inPocket = await table.onScreen({ x: pocket.x + 20, y: pocket.y + 70 });
  const [doctor, carer] = [await table.grip('Doctor'), await table.grip('Carer')];
  await page.mouse.click(doctor.x, doctor.y);
  await page.mouse.click(inTray.x, inTray.y);
  await page.mouse.click(carer.x, carer.y);
  await page.mouse.click(inPocket.x, inPocket.y);
  expect(await table.moves()).toEqual([
    { type: 'figure-returned', role: 'doctor' },
    { type: 'figure-set-aside', role: 'carer' },
  ]);
});

test('a drag of another figure ends the picking up', async ({ page }) => {
  const table = await openTable(page);
  const [doctor, me, spot] = [await table.grip('Doctor'), await table.grip('Me'), await table.at(0, 0.3)];
  await page.mouse.click(doctor.x, doctor.y);
  await page.mouse.move(me.x, me.y);
  await page.mouse.down();
  await page.mouse.move(spot.x, spot.y, { steps: 4 });
  await page.mouse.up();
  await expect(table.figure('Doctor')).toHaveAttribute('aria-pressed', 'false');
  expect((await table.moves()).map((move) => move.role)).toEqual(['self']);
});

test('Enter picks a figure up as a click does', async ({ page }) => {
  const table = await openTable(page);
  await table.figure('Doctor').focus();
  await page.keyboard.press('Enter');
  await expect(table.figure('Doctor')).toHaveAttribute('aria-pressed', 'true');
  const spot = await table.at(0.3, 0.1);
  await page.mouse.click(spot.x, spot.y);
  expect(await table.moves()).toHaveLength(1);
});
