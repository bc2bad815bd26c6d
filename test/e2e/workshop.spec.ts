import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import type { Place, Role } from './circle.ts';
import { drag } from './hands.ts';
import { allBytes, created, eventsOnDisk, layEvents, planned, start } from './rehearsed.ts';
import { button, done, heading, saved, takeTurn } from './turn.ts';

const id = 'session-workshop';
const pin = '4711';
const marks = ['blue star', 'orange moon', 'purple leaf', 'green cloud', 'yellow drop'];

/** Each person has a place of their own for every figure, which nobody would find by chance. */
const placesOf = (person: number): Record<Role, Place> => ({
  doctor: { x: 0.11 + person * 0.07, y: -0.63 + person * 0.04 },
  carer: { x: -0.52 - person * 0.03, y: 0.13 + person * 0.09 },
  self: { x: 0.37 - person * 0.11, y: 0.58 + person * 0.05 },
});

const placedOnDisk = async (data: string) =>
  (await eventsOnDisk(data, id)).flatMap((event) =>
    event.type === 'figure-placed'
      ? [{ of: event.participant, numbers: [`"x":${event.x},`, `"y":${event.y}}`] }]
      : [],
  );

/** A call by hand with the facilitator's own token, as somebody at the keyboard of the device could send it. */
const callByHand = (page: Page, name: string, input: unknown): Promise<string> =>
  page.evaluate(
    async ([call, asked]) => {
      const bearer = sessionStorage.getItem('power-circle-token') ?? '';
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
      const body = JSON.stringify({ name: call, input: asked });
      return (await fetch('/call', { method: 'POST', headers, body })).text();
    },
    [name, input] as const,
  );

const next = (page: Page) => button(page, 'Next step').click();

test('a whole workshop with five people, from the checklist to the sheet that they take home', async ({
  app: { page, data },
  context,
}) => {
  test.setTimeout(240_000);
  const plan = planned({ title: 'Tuesday', questions: [start], participants: 5, reveal: 'together' });
  await layEvents(data, id, created(id, plan));
  await page.reload();

  // Before: the list for a safe place, contacts, the start.
  await page.getByRole('button', { name: /^Go on/ }).click();
  await page.getByText('A safe place', { exact: true }).first().click();
  await page.getByRole('checkbox', { name: 'Soft light; nothing glares' }).check();
  await button(page, 'Begin with the guide').click();
  await expect(page.getByRole('heading', { name: 'Welcome and ground rules' })).toBeVisible();

  // Two views. All that the room's window is told is kept here, to be looked through for placements.
  const comes = context.waitForEvent('page');
  await button(page, 'Open the room’s screen').click();
  const room = await comes;
  const told: string[] = [];
  room.on('response', async (response) => {
    if (response.url().endsWith('/call')) told.push(await response.text().catch(() => ''));
  });
  await expect(heading(room, 'Ground rules')).toBeVisible();
  await page.getByLabel('A rule of your own').fill('Phones stay in pockets');
  await button(page, 'Add this rule').click();
  await expect(room.getByText('Phones stay in pockets')).toBeVisible();
  await page.getByLabel('This was said, and everybody understood it').check();
  await page.getByLabel('Something to come back to').fill('Who gets the letters?');
  await button(page, 'Add this').click();
  await page.getByText('Lock, dates and voices').click();
  await button(page, 'Set a PIN').click();
  await page.getByLabel('PIN, 4 to 8 digits').fill(pin);
  await page.getByLabel('The same PIN once more').fill(pin);
  await button(page, 'Use this PIN').click();
  await expect(button(page, 'Change the PIN')).toBeVisible();

  await next(page);
  await expect(heading(room, 'If you were a superhero, what would your power be?')).toBeVisible();
  await button(page, 'Another question').click();
  await expect(heading(room, 'What colour would your superhero suit be?')).toBeVisible();
  await next(page);
  await expect(heading(room, 'Why we are here')).toBeVisible();
  await next(page);
  await next(page);
  await expect(heading(room, 'Three cards for feelings')).toBeVisible();
  await button(page, 'Quiet picture').click();
  await expect(room.locator('.room[data-show="quiet"]')).toBeVisible();
  await button(page, 'Show the guide’s step again').click();
  await expect(heading(room, 'Three cards for feelings')).toBeVisible();
  await next(page);
  await expect(heading(room, start.wording)).toBeVisible();

  // Five turns behind the lock.
  await expect(page.locator('.button-go')).toHaveText('Start this turn');
  await button(page, 'Start this turn').click();
  for (const [person, mark] of marks.entries()) {
    await takeTurn(page, mark);
    await expect(heading(room, new RegExp(`the turn of ${mark}`, 'i'))).toBeVisible();
    for (const role of ['doctor', 'carer', 'self'] as const) await drag(page, role, placesOf(person)[role]);
    await saved(page);
    if (person === 1) await tryTheLock(page, data, () => context.newPage());
    await done(page);
  }
  await expect(heading(page, 'Please give the screen to the facilitator')).toBeVisible();
  const placed = await placedOnDisk(data);
  expect(placed).toHaveLength(15);
  const seen = told.join() + (await room.content());
  for (const { numbers } of placed)
    for (const each of numbers) expect(seen).not.toContain(each.replace(/[^-.\d]/g, ''));
  expect(seen).not.toMatch(/"boards"|figure-placed/);
  await page.getByLabel('Facilitator’s PIN').fill(pin);
  await button(page, 'Unlock').click();

  // The group looks together; then somebody takes everything back.
  await page.getByRole('button', { name: /^Show the boards/ }).click();
  await button(page, 'Show these boards to the room').click();
  await expect(room.locator('.room-boards .room-table')).toHaveCount(5);
  await button(page, 'Session page').click();
  await button(page, 'Remove what Orange moon gave').click();
  await page.getByRole('button', { name: 'Remove everything they gave' }).click();
  await expect(page.getByRole('dialog', { name: 'It is gone' })).toContainText('3 placements');
  await page.keyboard.press('Escape');
  await expect(room.locator('.room-boards')).toBeHidden();
  const left = await allBytes(data);
  for (const { of, numbers } of placed)
    for (const each of numbers)
      if (of === 'p2') expect(left).not.toContain(each);
      else expect(left).toContain(each);

  // The rest of the guide, and what is parked is settled.
  await button(page, 'Take away: Who gets the letters?').click();
  await expect(page.getByText('Who gets the letters?')).toBeHidden();
  expect(await allBytes(data)).not.toContain('letters');
  await button(page, 'Closing').click();
  await expect(heading(room, 'Thank you')).toBeVisible();
  await button(page, 'Green: one more').click();
  await button(page, 'Sheet to take home').click();
  const sheet = page.getByRole('dialog', { name: 'A sheet to take home' });
  await sheet.getByLabel('When do people hear back?').fill('2099-12-04');
  const download = page.waitForEvent('download');
  await button(page, 'Download the sheet').click();
  expect((await readFile(await (await download).path())).subarray(0, 5).toString()).toBe('%PDF-');
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(room.getByText('You will hear from us by Friday 4 December 2099.')).toBeVisible();
  await expect(page.locator('.button-go')).toHaveText('Finish the session');
  await button(page, 'Finish the session').click();
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).locator('.button-go').click();
  await expect(heading(page, 'This session is finished')).toBeVisible();
  await expect(room.locator('.room[data-show="quiet"]')).toBeVisible();
});

/** Somebody with the device tries every way out of their own turn, and is still there afterwards. */
const tryTheLock = async (page: Page, data: string, newPage: () => Promise<Page>) => {
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  for (const keys of ['Escape', 'Alt+ArrowLeft', 'F5']) await page.keyboard.press(keys);
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/#export`);
  await page.reload();
  await expect(heading(page, 'Orange moon’s turn')).toBeVisible();
  const token = await page.evaluate(() => sessionStorage.getItem('power-circle-token') ?? '');
  const second = await newPage();
  await second.addInitScript((kept) => sessionStorage.setItem('power-circle-token', kept), token);
  await second.goto(origin);
  await expect(heading(second, 'Orange moon’s turn')).toBeVisible();
  await second.close();
  for (const [name, input] of [
    ['library.list', {}],
    ['report.live', { id }],
    ['lock.set', { pin: null }],
    ['session.unpark', { id, thing: 'any' }],
    ['session.delete', { id }],
    ['session.forget', { id, participant: 'p1', what: 'everything' }],
    ['room.show', { scene: { show: 'words', title: 'x', lines: [] } }],
  ] as const)
    expect(await callByHand(page, name, input), name).toContain('"locked"');
  const own = await callByHand(page, 'session.open', { id });
  for (const { of, numbers } of await placedOnDisk(data))
    for (const each of numbers)
      if (of === 'p2') expect(own).toContain(each);
      else expect(own).not.toContain(each);
  await button(page, 'I am orange moon').click();
  await expect(button(page, 'I’m done')).toBeVisible();
};
