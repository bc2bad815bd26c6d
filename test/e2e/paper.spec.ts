import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { axe } from './axe.ts';
import { troubles } from './boxes.ts';
import { begun, eventsOnDisk, help, later, layEvents, planned, start } from './rehearsed.ts';
import { button, heading, saved } from './turn.ts';

const id = 'paper-session-1';

const openAgenda = async (page: Page, data: string) => {
  // The one-time address is claimed before the page is asked for again.
  await expect(button(page, 'New session')).toBeVisible();
  await layEvents(data, id, begun(id, planned({ title: 'On paper', questions: [start, later, help] })));
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
};

const enter = async (page: Page, mark: string) => {
  // By key: in a low window the menu opens under the pointer, and letting go would choose what lies there.
  await button(page, `More for ${mark}`).press('Enter');
  await page.getByRole('menuitem', { name: 'Enter from paper' }).click();
  await expect(heading(page, start.wording)).toBeVisible();
};

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

const row = (page: Page, name: 'Doctor' | 'Carer' | 'Me') =>
  page.getByRole('group', { name: new RegExp(`^${name}:`) });

const look = async (page: Page, where: string) => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await axe(page).withTags(tags).analyze();
  const found = violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ target }) => target)}`);
  expect.soft(found, where).toEqual([]);
};

test('two people’s boards from paper are keyed in, and stand in the answers as such', async ({
  app: { page, data },
}) => {
  await openAgenda(page, data);
  await enter(page, 'Blue star');
  await look(page, 'an empty board');

  // The doctor in ring 1, up; the carer outside, by its own direction; me in ring 5 and to the right.
  await press(page, '1', 'ArrowUp', 'Enter', 'O', 'Enter', '4', '5', 'ArrowUp', 'ArrowRight', 'ArrowRight');
  await expect(row(page, 'Doctor')).toHaveAccessibleName('Doctor: ring 1 of 6');
  await expect(row(page, 'Carer')).toHaveAccessibleName('Carer: outside');
  await expect(row(page, 'Me')).toBeFocused();
  await expect(
    row(page, 'Me').getByRole('button', { name: 'Me, Which way from the middle? right' }),
  ).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'u');
  await expect(
    row(page, 'Me').getByRole('button', { name: 'up and right' }),
    'undone one step',
  ).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'ArrowRight', 'Enter', 'g');
  await expect(button(page, 'Green')).toHaveAttribute('aria-pressed', 'true');
  await look(page, 'a board with three figures and a card');
  await press(page, 'Enter');

  // The next board begins where the last one stood, and at its first figure.
  await expect(heading(page, later.wording)).toBeVisible();
  await expect(row(page, 'Doctor')).toBeFocused();
  await expect(row(page, 'Carer')).toHaveAccessibleName('Carer: outside');
  await press(page, '3', 'Enter', 'x', 'Enter', 'Enter', 'Enter');
  await expect(heading(page, 'All boards of Blue star are in')).toBeVisible();
  await expect(page.getByText('What Blue star said in words is not in yet.')).toBeVisible();
  await look(page, 'all boards are in');

  await expect(button(page, 'Next: Orange moon')).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByText('Orange moon: from paper')).toBeVisible();
  await press(page, '0', 'Enter', '6', 'Enter', 'n', 'Enter', 'Enter');
  await expect(heading(page, later.wording)).toBeVisible();
  await press(page, 'p');
  await expect(heading(page, 'All boards of Orange moon are in')).toBeVisible();
  await saved(page);

  const closed = (await eventsOnDisk(data, id)).filter(({ type }) =>
    /^answer-(done|passed)$/.test(`${type}`),
  );
  expect(closed).toMatchObject([
    { type: 'answer-done', participant: 'p1', question: 'start', fromPaper: true },
    { type: 'answer-done', participant: 'p1', question: 'later', fromPaper: true },
    { type: 'answer-done', participant: 'p2', question: 'start', fromPaper: true },
    { type: 'answer-passed', participant: 'p2', question: 'later' },
  ]);

  await button(page, 'Session page').click();
  await button(page, 'Look at the answers').click();
  await button(page, 'The start').click();
  await expect(page.getByText('2 people answered.').first()).toBeVisible();
  await expect(page.getByText('Made on paper and entered afterwards: 2.').first()).toBeVisible();
});

test('a board is entered by mouse as well, and nothing is kept before the first press', async ({
  app: { page, data },
}) => {
  await openAgenda(page, data);
  const before = (await eventsOnDisk(data, id)).length;
  await enter(page, 'Purple leaf');
  expect(await eventsOnDisk(data, id)).toHaveLength(before);
  await row(page, 'Carer').getByRole('button', { name: 'Carer: ring 2' }).click();
  await row(page, 'Carer')
    .getByRole('button', { name: /down and left$/ })
    .click();
  await button(page, 'Red').click();
  await button(page, 'Undo').click();
  await expect(button(page, 'Red')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('img', { name: /^The board so far\./ })).toHaveAccessibleName(
    /Carer, ring 2 of 6, a lot of say/,
  );
  await button(page, 'Next question').click();
  await expect(heading(page, later.wording)).toBeVisible();
  const placed = (await eventsOnDisk(data, id)).filter(({ type }) => type === 'figure-placed').at(-1);
  expect(placed).toMatchObject({ role: 'carer', participant: 'p3' });
  expect(Number(placed?.x)).toBeLessThan(0);
  expect(Number(placed?.y)).toBeGreaterThan(0);
});

test('in a small or zoomed window, everything of a paper board can be reached', async ({
  app: { page, data },
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await openAgenda(page, data);
  await enter(page, 'Blue star');
  expect(await troubles(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(async () => expect(await troubles(page)).toEqual([])).toPass();
});

test('the kit is printed from the foot of the library', async ({ app: { page } }) => {
  await button(page, 'Print the kit on paper').click();
  await expect(page.getByRole('dialog')).toContainText('The kit on paper');
  await look(page, 'the kit’s dialog');
  await page.getByRole('radio', { name: /^A3/ }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Download the pages').click(),
  ]);
  expect(file.suggestedFilename()).toBe('power-circle-kit-a3.pdf');
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByText('Downloaded as “power-circle-kit-a3.pdf”')).toBeVisible();
});
