import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { baseOf, pixelOf } from './circle.ts';
import { allBytes, begun, eventsOnDisk, everybody, layEvents, planned, start } from './rehearsed.ts';
import { button, heading, saved, takeTurn } from './turn.ts';

const id = 'session-room';

const opened = async (page: Page, context: BrowserContext): Promise<Page> => {
  const comes = context.waitForEvent('page');
  await button(page, 'Open the room’s screen').click();
  const room = await comes;
  await room.waitForLoadState();
  await expect(page.getByText('The room sees now: a quiet picture')).toBeVisible();
  return room;
};

const show = async (page: Page, what: string) => {
  await button(page, 'Show something else').click();
  await page.getByRole('menuitem', { name: what, exact: true }).click();
};

test('the room follows the facilitator, and has no board before the group looks together', async ({
  app: { page, data },
  context,
}) => {
  const plan = planned({ title: 'Room', questions: [start], participants: 3, reveal: 'together' });
  const events = [...begun(id, plan), ...everybody(plan)];
  await layEvents(data, id, events);
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  const room = await opened(page, context);
  const heard: string[] = [];
  room.on('response', async (response) => {
    if (response.url().endsWith('/call')) heard.push(await response.text().catch(() => ''));
  });
  await expect(room.getByRole('button')).toHaveCount(0);
  await room.screenshot({ path: test.info().outputPath('quiet.png') });

  await show(page, 'Three cards for feelings');
  await expect(heading(room, 'Three cards for feelings')).toBeVisible();
  await room.screenshot({ path: test.info().outputPath('cards.png') });
  await show(page, 'The faces');
  await expect(heading(room, 'A face can show how it feels')).toBeVisible();
  await room.screenshot({ path: test.info().outputPath('faces.png') });
  await page.screenshot({ path: test.info().outputPath('agenda.png'), fullPage: true });
  await button(page, 'Quiet picture').click();
  await expect(room.locator('.room[data-show="quiet"]')).toBeVisible();

  await button(page, 'Whiteboard').click();
  await page.getByLabel('Show it to the room').check();
  await button(page, 'Doctor in the middle').click();
  await expect(room.getByText('Here the doctor has all the say')).toBeVisible();
  await button(page, 'Red pen').click();
  const box = await page.locator('.whiteboard-table').boundingBox();
  if (!box) throw new Error('no table');
  await page.mouse.move(box.x + 60, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 180, box.y + 120, { steps: 6 });
  await page.mouse.up();
  await expect(room.locator('.room-stroke-red')).toHaveCount(1);
  await button(page, 'Move figures').click();
  await page.getByRole('button', { name: /^Carer, an example/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.screenshot({ path: test.info().outputPath('whiteboard.png') });
  await room.screenshot({ path: test.info().outputPath('room-whiteboard.png') });
  await button(page, 'Session page').click();
  await expect(room.locator('.room[data-show="quiet"]')).toBeVisible();
  expect(await allBytes(data)).not.toMatch(/whiteboard|stroke|doctor has all the say/);

  expect(heard.join()).not.toContain('boards');
  expect(heard.join()).not.toMatch(/participant|figure-placed/);
  await page.getByRole('button', { name: /^Show the boards/ }).click();
  await button(page, 'Show these boards to the room').click();
  await expect(room.locator('.room-boards .room-table')).toHaveCount(3);
  await room.screenshot({ path: test.info().outputPath('boards.png') });
  await page.reload();
  await expect(room.locator('.room[data-show="quiet"]')).toBeVisible();
  await page.close();
});

test('with a PIN, a participant gets nowhere but to their own turn', async ({
  app: { page, data },
  context,
}) => {
  await layEvents(data, id, begun(id, planned({ title: 'Lock', questions: [start], participants: 3 })));
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await page.getByText('Lock, dates and voices').click();
  await button(page, 'Set a PIN').click();
  await page.getByLabel('PIN, 4 to 8 digits').fill('4711');
  await page.getByLabel('The same PIN once more').fill('4711');
  await page.screenshot({ path: test.info().outputPath('pin.png') });
  await button(page, 'Use this PIN').click();
  await expect(button(page, 'Change the PIN')).toBeVisible();
  await button(page, 'Start this turn').click();
  await expect(heading(page, /blue star/i)).toBeVisible();
  await page.reload();
  await expect(heading(page, /blue star/i)).toBeVisible();
  await page.goto(`${new URL(page.url()).origin}/#library`);
  await page.goto(`${new URL(page.url()).origin}/?at=export`);
  await page.goBack();
  await page.reload();
  await expect(heading(page, /blue star/i)).toBeVisible();
  for (const keys of ['Escape', 'Alt+ArrowLeft', 'Control+l']) await page.keyboard.press(keys);
  await expect(heading(page, /blue star/i)).toBeVisible();

  const token = await page.evaluate(() => sessionStorage.getItem('power-circle-token') ?? '');
  const second = await context.newPage();
  await second.addInitScript((kept) => sessionStorage.setItem('power-circle-token', kept), token);
  await second.goto(new URL(page.url()).origin);
  await expect(heading(second, /blue star/i)).toBeVisible();
  const said = await second.evaluate(async (bearer) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
    const body = JSON.stringify({ name: 'library.list', input: {} });
    return (await fetch('/call', { method: 'POST', headers, body })).text();
  }, token);
  expect(said).toContain('"locked"');
  expect(said).not.toContain('Lock');
  await second.close();

  await button(page, 'Pause').click();
  await button(page, 'For the facilitator: session page').click();
  await expect(heading(page, 'Please give the screen to the facilitator')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('locked.png') });
  await page.getByLabel('Facilitator’s PIN').fill('0000');
  await button(page, 'Unlock').click();
  await expect(page.getByText('That is not the PIN.')).toBeVisible();
  await page.getByLabel('Facilitator’s PIN').fill('4711');
  await button(page, 'Unlock').click();
  await expect(button(page, 'Start this turn')).toBeVisible();
});

test('what is pressed in a second window is there as well, and nothing is lost', async ({
  app: { page, data },
  browser,
  context,
}) => {
  await layEvents(data, id, begun(id, planned({ title: 'Two', questions: [start], participants: 3 })));
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  const token = await page.evaluate(() => sessionStorage.getItem('power-circle-token') ?? '');
  // A tab behind another one would draw once a second only.
  const second = await browser.newPage();
  await second.addInitScript((kept) => sessionStorage.setItem('power-circle-token', kept), token);
  const room = await opened(page, context);
  await show(page, 'The faces');
  await second.goto(new URL(page.url()).origin);
  await second.getByRole('button', { name: /^Go on/ }).click();
  await expect(second.getByText('The room sees now: the faces')).toBeVisible();
  await button(page, 'Add a person').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'cloud' })).toBeVisible();
  await expect(second.getByRole('listitem').filter({ hasText: 'cloud' })).toBeVisible({ timeout: 2_000 });

  // Half a sentence in one window stays there while the other goes on, and then both have both.
  const park = (which: Page) => which.getByRole('textbox', { name: 'Something to come back to' });
  await park(second).fill('The lift');
  await park(page).fill('The bus');
  await park(page).press('Enter');
  await expect(page.getByRole('checkbox', { name: /The bus/ })).toBeVisible();
  await expect(park(second)).toHaveValue('The lift');
  await park(second).press('Enter');
  for (const each of [page, second])
    for (const thing of [/The bus/, /The lift/])
      await expect(each.getByRole('checkbox', { name: thing })).toBeVisible({ timeout: 2_000 });

  // A figure that is held stays in the hand, and where it was put.
  await button(page, 'Start this turn').click();
  await takeTurn(page, 'blue star');
  const from = await baseOf(page, 'doctor');
  const to = await pixelOf(page, { x: 0.3, y: 0.2 });
  await page.mouse.move(from.x, from.y - 12);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y - 30, { steps: 5 });
  await button(second, 'Add a person').click();
  await expect(second.locator('.agenda-list > li')).toHaveCount(5);
  // Longer than a look for free hands takes: the news is there and waits.
  await page.waitForTimeout(600);
  await expect(room.locator('.room[data-show="turn"]')).toBeVisible();
  await page.mouse.move(to.x, to.y - 12, { steps: 5 });
  await page.mouse.up();
  await saved(page);
  await expect(page.getByText('Another window changed this session')).toBeHidden();
  await button(page, 'I’m done').click();
  await button(page, 'Leave it like this').click();
  await expect(second.locator('.agenda-list > li').first()).toContainText('All answered');
  expect((await eventsOnDisk(data)).filter(({ type }) => type === 'figure-placed')).toHaveLength(1);

  // A turn under way ends when the person is removed in the other window, and it is said why.
  await takeTurn(page, 'orange moon');
  await button(second, 'Remove what Orange moon gave').click();
  await second.getByRole('button', { name: 'Remove everything they gave' }).click();
  await second.getByRole('dialog', { name: 'It is gone' }).getByRole('button', { name: 'OK' }).click();
  await expect(page.getByText('Their turn is over, and nothing more is kept for them.')).toBeVisible();
  await expect(heading(page, 'Purple leaf’s turn')).toBeVisible();

  // Whatever one window ends, the other one ends with it.
  await button(second, 'Finish the session').click();
  await second.getByRole('dialog').getByRole('button', { name: 'Finish the session' }).click();
  await expect(heading(page, 'This session is finished')).toBeVisible({ timeout: 2_000 });
  await button(second, 'Close this session').click();
  await button(second, 'More for Two').click();
  await second.getByRole('menuitem', { name: 'Delete' }).click();
  await second.getByRole('alertdialog').getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByText('That session is not on this machine any more.')).toBeVisible({
    timeout: 2_000,
  });
  await expect(button(page, 'New session')).toBeVisible();
  await second.close();
});
