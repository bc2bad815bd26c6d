import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { drag } from './hands.ts';
import {
  answered,
  begun,
  created,
  eventsOnDisk,
  journalOf,
  later,
  lay,
  layEvents,
  linesOf,
  planned,
  start,
} from './rehearsed.ts';
import { startServer } from './server.ts';
import { button, heading, saved, takeTurn } from './turn.ts';

const id = 'rehearsed-session-1';
const inList = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });
const stands = (page: Page) => page.getByRole('region', { name: 'Where they stand' });

test.describe('a disk that is full', () => {
  test('a move that can’t be saved stays on the screen, is said, and is kept when there is room', async ({
    app,
  }) => {
    const { page, data } = app;
    const disk = join(data, 'sessions');
    await mkdir(disk, { recursive: true });
    test.skip(
      !mounted(disk),
      'This machine lets nobody mount a small disk (needs root on Linux), so none was filled.',
    );
    try {
      await layEvents(data, id, begun(id, nearlyOnePage()));
      await page.reload();
      await inList(page, 'Rehearsed')
        .getByRole('button', { name: /^Go on/ })
        .click();
      await button(page, 'Start this turn').click();
      await takeTurn(page, 'blue star');
      await drag(page, 'doctor', { x: 0, y: -0.1 });
      await saved(page);
      const before = await readFile(journalOf(data, id), 'utf8');
      await writeFile(join(disk, 'filler'), Buffer.alloc(2 ** 20)).catch(() => {});

      // A page of the disk is only used up after some lines.
      const red = page.getByRole('button', { name: /^Red/ });
      const waiting = page.getByText('Not saved yet, trying again');
      for (let n = 0; n < 60 && !(await waiting.isVisible()); n += 1) await red.click();
      await expect(waiting).toBeVisible();
      await expect(page.getByText(/there is no room left on this computer/).first()).toBeVisible();
      await drag(page, 'doctor', { x: 0.1, y: -0.55 });
      await expect(stands(page)).toContainText('ring 4 of 6');
      await button(page, 'Pause').click();
      await expect(page.getByRole('dialog')).toContainText('not on the disk yet');
      await expect(button(page, 'For the facilitator: close this session')).toBeDisabled();
      await button(page, 'Go on').click();
      const during = await readFile(journalOf(data, id), 'utf8');
      expect(during.startsWith(before)).toBe(true);
      expect(during.endsWith('\n')).toBe(true);

      await rm(join(disk, 'filler'));
      await saved(page);
      await expect(waiting).toBeHidden();
      expect((await eventsOnDisk(data, id)).at(-1)).toMatchObject({
        type: 'figure-placed',
        role: 'doctor',
        x: expect.closeTo(0.1, 1),
      });
    } finally {
      await app.kill9();
      execFileSync('umount', ['-l', disk]);
    }
  });
});

/**
 * Disks are given out in pages of 4 KB, and a file may grow to the end of its last one on a full disk as well. So
 * the plan is as long as it takes for the first moves of a turn to come to that end.
 */
const nearlyOnePage = () => {
  const bytes = linesOf(begun(id, planned())).join('\n').length;
  const missing = 4096 - 700 - bytes;
  const otherWays = ['', '', '', ''].map((_, i) => 'y'.repeat(Math.ceil((missing + i) / 8)));
  return planned({
    questions: [
      { ...start, otherWays },
      { ...later, otherWays },
    ],
  });
};

/** A disk of 64 KB in place of a folder, if this machine allows it. */
const mounted = (folder: string): boolean => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

test('a session with garbage in the middle opens for reading, says so, and hides no other session', async ({
  app,
}) => {
  const { page, data } = app;
  const plan = planned({ title: 'Damaged' });
  const lines = linesOf([...begun(id, plan), ...answered('p1', 'start'), ...answered('p1', 'later')]);
  const damaged = `${lines.with(8, '{"v":1,"seq":9, not json').join('\n')}\n`;
  await lay(data, id, damaged);
  await layEvents(data, 'whole-session-2', begun('whole-session-2', planned({ title: 'Whole' })));
  await page.reload();

  await expect(inList(page, 'Damaged')).toContainText('Part of the file is damaged. It opens for reading.');
  await inList(page, 'Damaged')
    .getByRole('button', { name: /^Read it/ })
    .click();
  await expect(page.getByText('Part of this session’s file is damaged.')).toBeVisible();
  await expect(heading(page, 'You can read this session, but not go on with it.')).toBeVisible();
  await expect(button(page, 'Start this turn')).toBeHidden();
  await button(page, 'Look at the answers').click();
  await expect(heading(page, 'In short')).toBeVisible();
  await button(page, 'Session page').click();
  await button(page, 'Close this session').click();
  await inList(page, 'Whole')
    .getByRole('button', { name: /^Go on/ })
    .click();
  await expect(heading(page, 'Blue star’s turn')).toBeVisible();
  expect(await readFile(journalOf(data, id), 'utf8')).toBe(damaged);
});

test('a last line that was torn off is cut, and this is told once', async ({ app }) => {
  const { page, data } = app;
  const whole = `${linesOf([...begun(id, planned()), ...answered('p1', 'start')]).join('\n')}\n`;
  await lay(data, id, `${whole}{"v":1,"seq":8,"at":"2026-11-02T14:3`);
  await page.reload();
  await inList(page, 'Rehearsed')
    .getByRole('button', { name: /^Go on/ })
    .click();
  await expect(page.getByText('The very last move was cut off; everything before it is here.')).toBeVisible();
  await button(page, 'OK').click();
  await expect(page.getByText('The very last move was cut off')).toBeHidden();
  expect(await readFile(journalOf(data, id), 'utf8')).toBe(whole);
});

test('a session from a newer Power Circle is not opened, and the reason is said', async ({ app }) => {
  const { page, data } = app;
  const lines = linesOf(begun(id, planned({ title: 'From the future' })));
  const newer = `${[...lines, '{"v":2,"seq":3,"at":"2027-01-01T10:00Z","type":"hologram"}'].join('\n')}\n`;
  await lay(data, id, newer);
  await page.reload();
  const card = inList(page, 'From the future');
  await expect(card).toContainText('Made by a newer Power Circle. Please update to open it.');
  await expect(card.getByRole('button')).toHaveCount(1);
  expect(await readFile(journalOf(data, id), 'utf8')).toBe(newer);
});

test('settings that can’t be read are kept aside, and this is told once', async ({ app }) => {
  const { page, data } = app;
  await app.kill9();
  await writeFile(join(data, 'settings.json'), '{"textSize": 1');
  await app.restart();
  const told = page.getByText('The settings could not be read.');
  await expect(told).toBeVisible();
  await expect(button(page, 'New session')).toBeVisible();
  const aside = (await readdir(data)).find((name) => name.startsWith('settings-unreadable'));
  expect(await readFile(join(data, aside ?? ''), 'utf8')).toBe('{"textSize": 1');
  await page.reload();
  await expect(button(page, 'New session')).toBeVisible();
  await expect(told).toBeHidden();
});

test('a second start on the same folder says who has it, and the first goes on', async ({ app }) => {
  const { page, data } = app;
  await expect(startServer(data)).rejects.toThrow(
    'Power Circle is already open on this computer, in a browser window.',
  );
  await button(page, 'New session').click();
  await expect(heading(page, 'New session')).toBeVisible();
});

test('a double press on New session makes one session', async ({ app }) => {
  const { page, data } = app;
  await button(page, 'New session').dblclick();
  await expect(heading(page, 'New session')).toBeVisible();
  await saved(page);
  expect(await readdir(join(data, 'sessions'))).toHaveLength(1);
});

test.describe('in the middle of a turn', () => {
  test.beforeEach(async ({ app: { page, data } }) => {
    await layEvents(data, id, [...begun(id, planned()), ...answered('p1', 'start')]);
    await page.reload();
    await inList(page, 'Rehearsed')
      .getByRole('button', { name: /^Go on/ })
      .click();
    await button(page, 'Start this turn').click();
    await button(page, 'I am blue star').click();
    await expect(heading(page, 'And when plans are made?')).toBeVisible();
    await drag(page, 'doctor', { x: 0.2, y: -0.6 });
  });

  /** Nobody's board is there until whoever's turn it is says so; then it is as it was left. */
  const comesBackSafely = async (page: Page) => {
    await expect(page.getByRole('application')).toBeHidden();
    await inList(page, 'Rehearsed')
      .getByRole('button', { name: /^Go on/ })
      .click();
    await button(page, 'Start this turn').click();
    await expect(heading(page, 'Blue star’s turn')).toBeVisible();
    await expect(page.getByRole('application')).toBeHidden();
    await button(page, 'I am blue star').click();
    await expect(stands(page)).toContainText('Doctorring 4 of 6, a little say');
  };

  test('loading the page again shows nobody’s board, and nothing is lost', async ({ app: { page } }) => {
    await page.reload();
    await comesBackSafely(page);
  });

  test('the browser’s Back and Forward show nobody’s board, and nothing is lost', async ({
    app: { page },
  }) => {
    await saved(page);
    await page.goBack();
    await page.goForward();
    await comesBackSafely(page);
  });

  test('a move by keys that was just made is kept when the page is loaded again', async ({
    app: { page },
  }) => {
    await saved(page);
    await page.getByRole('application').getByRole('button', { name: 'Doctor' }).focus();
    for (let n = 0; n < 6; n += 1) await page.keyboard.press('ArrowDown');
    await page.reload();
    await inList(page, 'Rehearsed')
      .getByRole('button', { name: /^Go on/ })
      .click();
    await button(page, 'Start this turn').click();
    await button(page, 'I am blue star').click();
    await expect(stands(page)).toContainText('Doctorring 3 of 6');
  });
});

test('a session that was only prepared can be prepared further', async ({ app: { page, data } }) => {
  await layEvents(data, id, created(id, planned({ title: 'Draft', participants: 3 })));
  await page.reload();
  await inList(page, 'Draft')
    .getByRole('button', { name: /^Go on preparing/ })
    .click();
  await expect(page.getByLabel('Number of people')).toHaveValue('3');
});
