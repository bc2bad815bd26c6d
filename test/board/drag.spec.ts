import { expect, test } from '@playwright/test';
import { carry, footOf, openTable } from './table.ts';

test('a figure dragged with the mouse is placed where its base is let go, once', async ({ page }) => {
  const table = await openTable(page);
  for (const [name, role, x, y] of [
    ['Doctor', 'doctor', 0, 0],
    ['Carer', 'carer', -0.5, 0.25],
    ['Me', 'self', 1.1, 0.4],
  ] as const) {
    await carry(table, name, x, y);
    await page.mouse.up();
    expect(await table.moves()).toEqual([
      { type: 'figure-placed', role, x: expect.closeTo(x, 2), y: expect.closeTo(y, 2) },
    ]);
  }
});

test('nothing renders while a figure is held', async ({ page }) => {
  const table = await openTable(page);
  await table.figure('Doctor').focus();
  const grip = await table.grip('Doctor');
  await page.mouse.move(grip.x, grip.y);
  const before = await table.renders();
  await page.mouse.down();
  for (let i = 1; i <= 30; i += 1) await page.mouse.move(grip.x - 12 * i, grip.y + 8 * i);
  expect(await table.renders()).toBe(before);
  await page.mouse.up();
  expect(await table.renders()).toBeGreaterThan(before);
});

test('the button over a figure goes with it while it is held', async ({ page }) => {
  const table = await openTable(page);
  const to = await carry(table, 'Carer', 0.3, 0.3);
  const [foot, place] = [await footOf(table, 'Carer'), await table.at(0.3, 0.3)];
  expect(Math.hypot(foot.x - place.x, foot.y - place.y)).toBeLessThan(2);
  await expect(table.figure('Carer')).toBeFocused();
  await page.mouse.move(to.x + 50, to.y);
  expect((await footOf(table, 'Carer')).x).toBeCloseTo(foot.x + 50, 0);
  await page.mouse.up();
});

test('let go over the tray, a figure goes back to the tray', async ({ page }) => {
  const table = await openTable(page, { doctor: '0.2,0.1' });
  const [grip, { tray, slots }] = [await table.grip('Doctor'), await table.layout()];
  const over = await table.onScreen({ x: tray.x + 12, y: tray.y + 200 });
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(over.x, over.y, { steps: 5 });
  await page.mouse.up();
  expect(await table.moves()).toEqual([{ type: 'figure-returned', role: 'doctor' }]);
  const slot = await table.onScreen(slots.doctor);
  await expect.poll(async () => (await footOf(table, 'Doctor')).y).toBeCloseTo(slot.y, 0);
});

test('let go over the pocket, a figure is set aside, and can be taken out again', async ({ page }) => {
  const table = await openTable(page, { carer: '0.2,0.1' });
  const [grip, { pocket }] = [await table.grip('Carer'), await table.layout()];
  const over = await table.onScreen({ x: pocket.x + pocket.width / 2, y: pocket.y + pocket.height / 2 });
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(over.x, over.y, { steps: 5 });
  await page.mouse.up();
  expect(await table.moves()).toEqual([{ type: 'figure-set-aside', role: 'carer' }]);
  await carry(table, 'Carer', 0.4, -0.2);
  await page.mouse.up();
  expect(await table.moves()).toEqual([
    { type: 'figure-placed', role: 'carer', x: expect.closeTo(0.4, 2), y: expect.closeTo(-0.2, 2) },
  ]);
});

test('a figure that only moves within the tray stays there and nothing is kept', async ({ page }) => {
  const table = await openTable(page);
  const grip = await table.grip('Me');
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x + 15, grip.y - 30, { steps: 4 });
  await page.mouse.up();
  expect(await table.moves()).toEqual([]);
});

test('a figure cannot be lost outside the window', async ({ page }) => {
  const table = await openTable(page, { doctor: '0,0' });
  const grip = await table.grip('Doctor');
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x - 100, grip.y - 200, { steps: 3 });
  await page.mouse.move(-400, -300, { steps: 3 });
  const held = await table.figure('Doctor').boundingBox();
  expect(Math.min(held?.x ?? -1, held?.y ?? -1)).toBeGreaterThanOrEqual(0);
  await page.mouse.up();
  const [move] = await table.moves();
  expect(move).toMatchObject({ type: 'figure-placed', role: 'doctor' });
  const box = await table.figure('Doctor').boundingBox();
  const board = await page.locator('.board').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual((board?.x ?? 0) - 10);
  expect(box?.y).toBeGreaterThanOrEqual((board?.y ?? 0) - 10);
});

test('a release that never arrives drops the figure where the mouse was last seen with a button down', async ({
  page,
}) => {
  const table = await openTable(page);
  await carry(table, 'Me', 0.5, 0.5);
  const cdp = await page.context().newCDPSession(page);
  const away = await table.at(-0.6, -0.6);
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...away, button: 'none', buttons: 0 });
  expect(await table.moves()).toEqual([
    { type: 'figure-placed', role: 'self', x: expect.closeTo(0.5, 2), y: expect.closeTo(0.5, 2) },
  ]);
  await cdp.send('Input.dispatchMouseEvent', {
    type: 'mouseMoved',
    x: 60,
    y: 60,
    button: 'none',
    buttons: 0,
  });
  expect(await table.moves()).toEqual([]);
  await page.mouse.up();
  expect(await table.moves()).toEqual([]);
});

test('a press that was never released does not start a drag later', async ({ page }) => {
  const table = await openTable(page);
  const grip = await table.grip('Me');
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  const cdp = await page.context().newCDPSession(page);
  for (const x of [300, 200])
    await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y: 300, button: 'none', buttons: 0 });
  expect(await table.moves()).toEqual([]);
  const foot = await footOf(table, 'Me');
  const slot = await table.onScreen((await table.layout()).slots.self);
  expect(foot.x).toBeCloseTo(slot.x, 0);
});

test('a window that loses the focus ends the drag', async ({ page }) => {
  const table = await openTable(page);
  await carry(table, 'Carer', -0.3, 0.2);
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  expect(await table.moves()).toHaveLength(1);
  await page.mouse.move(50, 50);
  await page.mouse.up();
  expect(await table.moves()).toEqual([]);
});

test('Escape while a figure is held takes it home', async ({ page }) => {
  const table = await openTable(page, { doctor: '0.2,0.2' });
  const foot = await footOf(table, 'Doctor');
  await carry(table, 'Doctor', -0.5, 0.5);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await table.moves()).toEqual([]);
  await expect.poll(async () => (await footOf(table, 'Doctor')).x).toBeCloseTo(foot.x, 0);
});

test('only the main mouse button takes a figure', async ({ page }) => {
  const table = await openTable(page);
  const grip = await table.grip('Doctor');
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down({ button: 'right' });
  await page.mouse.move(300, 300, { steps: 5 });
  await page.mouse.up({ button: 'right' });
  expect(await table.moves()).toEqual([]);
  await expect(table.figure('Doctor')).toHaveAttribute('aria-pressed', 'false');
});

test('a move that nobody keeps goes back after a moment', async ({ page }) => {
  const table = await openTable(page, { refuse: 1 });
  const slot = await footOf(table, 'Doctor');
  await carry(table, 'Doctor', 0, 0.5);
  await page.mouse.up();
  expect(await table.moves()).toHaveLength(1);
  await expect.poll(async () => (await footOf(table, 'Doctor')).x).toBeCloseTo(slot.x, 0);
});

test('a board taken back by undo shows the figure where it was', async ({ page }) => {
  const table = await openTable(page, { doctor: '0.5,0' });
  const before = await footOf(table, 'Doctor');
  await carry(table, 'Doctor', 0, 0);
  await page.mouse.up();
  await page.evaluate(() =>
    window.board.set?.({
      doctor: { at: 'table', place: { x: 0.5, y: 0 } },
      carer: { at: 'tray' },
      self: { at: 'tray' },
    }),
  );
  await expect.poll(async () => (await footOf(table, 'Doctor')).x).toBeCloseTo(before.x, 0);
  await expect.poll(() => table.said()).toBe('Doctor, ring 3 of 6, some say');
});
