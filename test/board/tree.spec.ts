import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { carry, openTable } from './table.ts';

test('readers meet three buttons with short names, and no canvas', async ({ page }) => {
  const table = await openTable(page, { doctor: '0,0' });
  await expect(page.locator('.board')).toMatchAriaSnapshot(`
    - application "The circle and the figures":
      - button "Doctor"
      - button "Carer"
      - button "Me"
    - paragraph: The arrow keys move a figure. With Shift they move it a little. Home puts it on the middle dot. Delete puts it back in the tray.
    - status
  `);
  expect(await page.locator('.board').ariaSnapshot()).not.toMatch(/node|canvas|outside the circle/i);
  await expect(table.figure('Doctor')).toHaveAccessibleName('Doctor');
  expect(await page.locator('.board canvas').count()).toBe(2);
  expect(await page.locator('.board [aria-hidden=true] canvas').count()).toBe(2);
});

test('each kept move is said once, in words', async ({ page }) => {
  const table = await openTable(page);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('.board [role=status]');
    if (region)
      new MutationObserver(() => {
        said.push(region.textContent ?? '');
      }).observe(region, { childList: true, subtree: true, characterData: true });
  });
  await carry(table, 'Carer', -0.3, -0.3);
  await page.mouse.up();
  // Again within the same ring: the words are the same and are said again.
  await carry(table, 'Carer', -0.3, -0.25);
  await page.mouse.up();
  await page.waitForTimeout(700);
  expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual([
    'Carer, ring 3 of 6, some say',
    'Carer, ring 3 of 6, some say',
  ]);
  await expect(table.figure('Carer')).toHaveAccessibleName('Carer');
});

test('coming to a figure by Tab says where it stands', async ({ page }) => {
  const table = await openTable(page, { doctor: '0.7,0' });
  await page.keyboard.press('Tab');
  await expect.poll(() => table.said()).toBe('ring 5 of 6, very little say');
  await page.keyboard.press('Tab');
  await expect.poll(() => table.said()).toBe('not on the board yet');
});

test('the focus ring shows for keys, and not under a finger or the mouse', async ({ page }) => {
  const table = await openTable(page, { doctor: '0.2,0' });
  const outline = () =>
    table.figure('Doctor').evaluate((twin) => getComputedStyle(twin).outlineStyle === 'solid');
  await page.keyboard.press('Tab');
  expect(await outline()).toBe(true);
  const grip = await table.grip('Doctor');
  await page.mouse.click(grip.x, grip.y);
  await expect(table.figure('Doctor')).toBeFocused();
  expect(await outline()).toBe(false);
  await page.keyboard.press('ArrowUp');
  expect(await outline()).toBe(true);
});

test('a pointer goes through the buttons to the figures', async ({ page }) => {
  const table = await openTable(page);
  const grip = await table.grip('Me');
  expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.tagName, grip)).toBe('CANVAS');
});

test('axe finds nothing wrong with board, list and words', async ({ page }) => {
  await openTable(page, { side: 1, doctor: '0,0', carer: 'aside' });
  const { violations } = await new AxeBuilder({ page })
    .disableRules(['page-has-heading-one', 'landmark-one-main', 'region'])
    .analyze();
  expect(violations.map((each) => each.id)).toEqual([]);
});

test('the page’s content policy allows everything the board does', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  const table = await openTable(page, { side: 1 });
  await carry(table, 'Doctor', 0, 0);
  await page.mouse.up();
  expect(refused).toEqual([]);
});
