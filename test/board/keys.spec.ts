import { expect, test } from '@playwright/test';
import { footOf, openTable } from './table.ts';

test('Tab goes to doctor, carer and me in turn', async ({ page }) => {
  const table = await openTable(page);
  for (const name of ['Doctor', 'Carer', 'Me'] as const) {
    await page.keyboard.press('Tab');
    await expect(table.figure(name)).toBeFocused();
  }
});

test('several presses of an arrow are one move, in equal steps sideways and up', async ({ page }) => {
  const table = await openTable(page, { doctor: '0.5,0.5' });
  await table.figure('Doctor').focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowRight'])
    await page.keyboard.press(key);
  expect(await table.moves()).toEqual([]);
  await expect
    .poll(() => table.moves())
    .toEqual([{ type: 'figure-placed', role: 'doctor', x: 0.41, y: 0.44 }]);
  await expect.poll(() => table.said()).toBe('Doctor, ring 4 of 6, a little say');
});

test('the figure follows each press at once', async ({ page }) => {
  const table = await openTable(page, { doctor: '0.5,0.5' });
  await table.figure('Doctor').focus();
  const before = await footOf(table, 'Doctor');
  await page.keyboard.press('ArrowDown');
  const step = 0.05 * (await table.layout()).circle.radius;
  const after = await footOf(table, 'Doctor');
  expect(after.y - before.y).toBeGreaterThan(step - 1.1);
  expect(after.y - before.y).toBeLessThan(step + 1.1);
});

test('from the tray a figure first comes to the table outside the circle, each in its own direction', async ({
  page,
}) => {
  const table = await openTable(page);
  for (const [name, role] of [
    ['Doctor', 'doctor'],
    ['Carer', 'carer'],
    ['Me', 'self'],
  ] as const) {
    await table.figure(name).focus();
    await page.keyboard.press('ArrowLeft');
    await table.figure(name).blur();
    const [move] = await table.moves();
    expect(move).toMatchObject({ type: 'figure-placed', role });
    if (move?.type !== 'figure-placed') throw new Error('not placed');
    expect(Math.hypot(move.x, move.y)).toBeCloseTo(1.16, 2);
    await expect.poll(() => table.said()).toContain('outside, no say');
  }
});

test('Home puts a figure on the middle dot, Delete and Backspace back into the tray, at once', async ({
  page,
}) => {
  const table = await openTable(page);
  await table.figure('Carer').focus();
  await page.keyboard.press('Home');
  expect(await table.moves()).toEqual([{ type: 'figure-placed', role: 'carer', x: 0, y: 0 }]);
  await expect.poll(() => table.said()).toBe('Carer, on the middle dot, all the say');
  await page.keyboard.press('Delete');
  expect(await table.moves()).toEqual([{ type: 'figure-returned', role: 'carer' }]);
  await expect.poll(() => table.said()).toBe('Carer, not on the board yet');
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  expect((await table.moves()).map((move) => move.type)).toEqual(['figure-placed', 'figure-returned']);
});

test('Delete after some arrows is one move, back to the tray', async ({ page }) => {
  const table = await openTable(page, { self: '0.2,0.2' });
  await table.figure('Me').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Delete');
  await page.waitForTimeout(900);
  expect(await table.moves()).toEqual([{ type: 'figure-returned', role: 'self' }]);
});

test('keys cannot bring a figure off the table', async ({ page }) => {
  const table = await openTable(page, { self: '0.9,0' });
  await table.figure('Me').focus();
  for (let i = 0; i < 40; i += 1) await page.keyboard.press('ArrowRight');
  await table.figure('Me').blur();
  const [move] = await table.moves();
  if (move?.type !== 'figure-placed') throw new Error('not placed');
  expect(move.x).toBeGreaterThan(1);
  const [box, { tray }] = [await table.figure('Me').boundingBox(), await table.layout()];
  const edge = await table.onScreen({ x: tray.x, y: 0 });
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(edge.x + 1);
});

test('a move by keys is kept before whatever comes next: Tab, a click on done, an undo shortcut', async ({
  page,
}) => {
  const table = await openTable(page, { doctor: '0.5,0', side: 1 });
  await page.getByRole('button', { name: 'I’m done' }).evaluate((button) =>
    button.addEventListener('click', () => {
      document.title = `done after ${window.board.moves.length}`;
    }),
  );
  await table.figure('Doctor').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  expect(await table.moves()).toHaveLength(1);
  await table.figure('Doctor').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+z');
  expect(await table.moves()).toHaveLength(1);
  await page.keyboard.press('ArrowLeft');
  // As an assistive tool presses it: no focus moves.
  await page.getByRole('button', { name: 'I’m done' }).evaluate((button) => {
    if (button instanceof HTMLElement) button.click();
  });
  expect(await page.title()).toBe('done after 1');
});

test('a move by keys is kept when the board goes away', async ({ page }) => {
  const table = await openTable(page, { doctor: '0.5,0' });
  await table.figure('Doctor').focus();
  await page.keyboard.press('ArrowLeft');
  await page.evaluate(() => window.board.unmount?.());
  await expect.poll(() => table.moves()).toEqual([{ type: 'figure-placed', role: 'doctor', x: 0.45, y: 0 }]);
});

test('a place from a roomier screen is shown outside, and keeps its value until it is moved', async ({
  page,
}) => {
  const table = await openTable(page, { width: 588, height: 632, self: '2.6,0.4' });
  const [{ circle }, foot] = [await table.layout(), await footOf(table, 'Me')];
  const middle = await table.onScreen(circle);
  expect(Math.hypot(foot.x - middle.x, foot.y - middle.y)).toBeGreaterThan(circle.radius);
  const box = await table.figure('Me').boundingBox();
  expect(box?.x).toBeGreaterThan(0);
  await table.figure('Me').focus();
  await page.keyboard.press('ArrowLeft');
  await table.figure('Me').blur();
  expect(await table.moves()).toEqual([{ type: 'figure-placed', role: 'self', x: 2.55, y: 0.4 }]);
});
