import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { Plan } from '../../shared/session/model.ts';
import { test } from './app.ts';
import { axe } from './axe.ts';
import { answered, begun, later, lay, linesOf, planned, start } from './rehearsed.ts';
import { download, linesOf as factsOf } from './reports.ts';
import { button, heading } from './turn.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const looksRight = async (page: Page, where: string) => {
  const { violations } = await axe(page).withTags(tags).analyze();
  expect(violations, where).toEqual([]);
};

/** A finished session in which everybody put themselves this far from the middle. */
const held = async (data: string, name: string, month: string, far: number, plan: Partial<Plan>) => {
  const whole = planned({ title: name, questions: [start, later], ...plan });
  const people = Array.from({ length: whole.participants }, (_, i) => `p${i + 1}`);
  const events = [
    ...begun(`session-${name.toLowerCase()}`, whole),
    ...people.flatMap((person) =>
      [start, later].flatMap(({ id }) => answered(person, id, { self: { x: far, y: 0 } })),
    ),
    { type: 'session-finished' } as const,
  ];
  const lines = linesOf(events).map((line) => line.replace('2026-11-02', `${month}-02`));
  await lay(data, `session-${name.toLowerCase()}`, `${lines.join('\n')}\n`);
};

/** A line of the report itself; the files below it say the same again. */
const reads = (page: Page, line: RegExp) => page.getByRole('paragraph').filter({ hasText: line });

const choose = (page: Page, name: RegExp) => page.getByRole('radio', { name }).check();

test('three sessions and a colleague’s are told together, over time and by voice', async ({ app }) => {
  const { page, data } = app;
  await held(data, 'Spring', '2026-03', 0.9, { participants: 9 });
  await held(data, 'Autumn', '2026-11', 0.1, { participants: 7 });
  await held(data, 'Staffroom', '2026-11', 0.5, { participants: 6, voice: 'staff' });
  await held(data, 'Visitors', '2026-11', 0.1, { participants: 3, voice: 'carers' });
  await page.reload();

  // The smallest one has no report of its own, and offers two ways on.
  await page.getByRole('button', { name: /^Look at it.*Visitors/ }).click();
  await button(page, 'Make a report').first().click();
  await expect(button(page, 'Put it together with other sessions')).toBeVisible({ timeout: 30_000 });
  await looksRight(page, 'a report that is withheld');
  await button(page, 'Send this session to a colleague').click();
  await expect(page.getByText('do not publish it')).toBeVisible();
  await button(page, 'Show what would be sent').click();
  await expect(heading(page, 'Send this session to a colleague')).toBeVisible();
  await looksRight(page, 'the bundle');
  const code = (await page.locator('.code-to-read-digits').textContent()) ?? '';
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Download the file').click(),
  ]);
  expect(file.suggestedFilename()).toBe('power-circle-bundle-2026-11.powercircle');
  const sent = await readFile(await file.path());

  // On the colleague's computer the session itself is not there.
  await button(page, 'Back to the report').click();
  await button(page, 'Back to the session page').click();
  await button(page, 'Close this session').click();
  await button(page, 'More for Visitors').click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await button(page, 'Delete it').click();
  // The receipt for it.
  await button(page, 'OK').click();
  await expect(page.getByText('Visitors')).toHaveCount(0);
  const bringIn = async (name: string, buffer: Buffer) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      button(page, 'Bring in a colleague’s session').click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
  };
  await bringIn('cut.powercircle', sent.subarray(0, -40));
  await expect(page.getByText('This file is not a whole Power Circle bundle.')).toBeVisible();
  await button(page, 'OK').click();
  await bringIn('sent.powercircle', sent);
  await expect(page.getByRole('dialog').getByText(code)).toBeVisible();
  await looksRight(page, 'a bundle that was opened');
  await button(page, 'The code is the same: bring it in').click();
  await expect(page.getByRole('heading', { name: 'From colleagues' })).toBeVisible();
  await expect(page.getByText('November 2026 · Carers · fewer than 5 people')).toBeVisible();
  await looksRight(page, 'the library with a colleague’s session');

  // All four together: every person is counted once.
  await button(page, 'Put sessions together').click();
  await expect(page.getByText('4 finished sessions')).toBeVisible();
  await page.getByRole('combobox', { name: 'Voice' }).selectOption('Staff');
  await expect(page.getByText('1 finished session', { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Voice' }).selectOption('Every voice');
  await button(page, 'Choose all of these').click();
  await expect(button(page, 'Show the report')).toBeDisabled();
  await choose(page, /^No\b(?!t)/);
  await looksRight(page, 'choosing sessions');
  await button(page, 'Show the report').click();
  await expect(reads(page, /25 or more people answered, in several sessions\./)).toBeVisible({
    timeout: 30_000,
  });
  await looksRight(page, 'the report together');

  // The same questions in March and in November, and the voices of November apart.
  await button(page, 'Back to the choice').click();
  await choose(page, /^An earlier and a later time/);
  await expect(page.getByRole('combobox', { name: 'Earlier' })).toHaveValue('2026-03');
  await looksRight(page, 'choosing two months');
  await button(page, 'Show the report').click();
  await expect(
    reads(page, /over half put themselves closer to the middle in November 2026 than in March 2026/),
  ).toBeVisible({ timeout: 30_000 });
  await page.getByRole('navigation').getByRole('button', { name: 'The start' }).click();
  await expect(page.getByRole('img', { name: /groups side by side/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^March 2026/ })).toContainText('ring 5 to outside');
  await looksRight(page, 'over time');
  const overTime = await download(page, data);
  const groups = new Set(overTime.csv.split('\r\n').map((line) => line.split(',')[2]));
  expect([...groups].filter(Boolean)).toEqual(['group', '2026-03', '2026-11']);
  expect(overTime.pdf).toContain('closer to the middle in November 2026');

  await button(page, 'Back to the choice').click();
  await choose(page, /^Voices side by side/);
  await button(page, 'Show the report').click();
  await page.getByRole('navigation').getByRole('button', { name: 'The start' }).click({ timeout: 30_000 });
  await expect(page.getByRole('row', { name: /^Carers/ })).toContainText('not shown');
  await expect(page.getByRole('row', { name: /^Staff/ })).toContainText('rings 3 and 4');

  // The numbers of everybody, counted once. It is said that one part of them is known already.
  await button(page, 'Back to the choice').click();
  await choose(page, /^Together/);
  await button(page, 'Show the report').click();
  await expect(reads(page, /25 or more people answered/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('radio', { name: /^Group copy/ }).click();
  await button(page, 'Show the group copy').click();
  await expect(reads(page, /25 people answered, in 4 sessions\./)).toBeVisible({ timeout: 30_000 });
  const together = await download(page, data);
  expect(together.name).toBe('power-circle-together-group-copy-2026-11.zip');
  const counts = factsOf(together).filter(
    ({ question, figure, measure }) => question === 'q1' && figure === 'self' && measure === 'stood',
  );
  const counted = Object.fromEntries(counts.map(({ category, number }) => [category, number]));
  expect(counted).toMatchObject({ 'ring 1': '10', 'ring 3': '6', 'ring 6': '9', outside: '0' });
  expect(together.bytes).not.toMatch(/Spring|Autumn|Staffroom|Visitors/);
});
