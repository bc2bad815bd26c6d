import type { Page } from '@playwright/test';
import type { SessionEvent } from '../../shared/session/events.ts';
import { expect, test } from './app.ts';
import { asking, begun, everybody, layEvents, planned, start } from './rehearsed.ts';
import { download, linesOf } from './reports.ts';
import { button, heading, saved } from './turn.ts';

const id = 'rehearsed-session-1';
const makesNoSidewaysScroll = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

test('thirty people and twenty questions open, can be looked at, and make both reports', async ({ app }) => {
  test.slow();
  const { page, data } = app;
  const questions = [
    start,
    ...Array.from({ length: 19 }, (_, n) => asking(`q-${n}`, `Question of the day ${n + 1}?`)),
  ];
  const plan = planned({ participants: 30, questions });
  await layEvents(data, id, [...begun(id, plan), ...everybody(plan), { type: 'session-finished' }]);
  await page.reload();
  await page.getByRole('button', { name: /^Look at it/ }).click();
  await expect(page.getByText('All answered')).toHaveCount(30);
  await makesNoSidewaysScroll(page);
  await button(page, 'Look at the answers').click();
  await button(page, 'Question of the day 19').click();
  await expect(page.getByText('30 people answered.')).toBeVisible();
  await makesNoSidewaysScroll(page);
  await button(page, 'Session page').click();
  await page.locator('.next-step').getByRole('button', { name: 'Make a report' }).click();
  const anonymous = await download(page, data);
  expect(new Set(linesOf(anonymous).map(({ question }) => question)).size).toBe(20);
  expect(linesOf(anonymous)[0]?.words).toBe('25 or more');
  await page.getByRole('radio', { name: /^Group copy/ }).click();
  await button(page, 'Show the group copy').click();
  const group = await download(page, data);
  expect(linesOf(group)[0]?.number).toBe('30');
  expect(group.pdf).toContain('Question of the day 19?');
});

/** Titles as people may type or paste them. */
const titles = {
  'letters without a space': 'W'.repeat(200),
  emoji: 'Thursday 🌈👩‍👩‍👧‍👦🇬🇧',
  'letters from right to left': 'مجموعة الخميس: من يقرر؟ (3)',
  'a formula': "=cmd()|' /C calc'!A0",
  markup: '<img src=x onerror="document.title=1"> & <b>bold</b>',
};

test('a title of any letters is shown as it was typed and breaks nothing', async ({ app }) => {
  const { page } = app;
  await button(page, 'New session').click();
  await button(page, 'One more').click();
  for (const [what, title] of Object.entries(titles))
    await test.step(what, async () => {
      await page.getByLabel('Title, if you want one').fill(title);
      await saved(page);
      await button(page, 'Back').click();
      await expect(heading(page, 'Sessions on this computer')).toBeVisible();
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(title);
      await makesNoSidewaysScroll(page);
      await button(page, `More for ${title}`).click();
      await page.getByRole('menuitem', { name: 'Delete' }).click();
      await expect(page.getByRole('alertdialog')).toContainText(title);
      for (const name of ['Delete it', 'Keep it'])
        await expect(page.getByRole('alertdialog').getByRole('button', { name })).toBeInViewport({
          ratio: 1,
        });
      await button(page, 'Keep it').click();
      await page.getByRole('button', { name: /^Go on preparing/ }).click();
      await expect(page.getByLabel('Title, if you want one')).toHaveValue(title);
      await expect(page).toHaveTitle('Power Circle');
    });
});

test('the longest title and one that is markup leave the session’s bar whole', async ({ app }) => {
  const { page, data } = app;
  for (const [n, title] of [titles['letters without a space'], titles.markup].entries()) {
    await layEvents(data, `titled-session-${n}`, begun(`titled-session-${n}`, planned({ title })));
    await page.reload();
    await page
      .getByRole('listitem')
      .filter({ hasText: title })
      .getByRole('button', { name: /^Go on/ })
      .click();
    await expect(page.getByRole('banner')).toContainText(title);
    await expect(button(page, 'Pause')).toBeInViewport({ ratio: 1 });
    await makesNoSidewaysScroll(page);
    await expect(page).toHaveTitle('Power Circle');
  }
});

test('words that look like a formula can’t start one in the spreadsheet', async ({ app }) => {
  const { page, data } = app;
  const plan = planned({
    participants: 5,
    questions: [asking('start', '=HYPERLINK("x")?', { kind: 'baseline', topic: '@SUM(A1)' })],
  });
  const events = everybody(plan);
  const words = ['=cmd()', '+1+1', '-2', '@x', '\t=1'];
  const spoken = events.flatMap((event): SessionEvent[] =>
    event.type === 'answer-done'
      ? [
          {
            type: 'words-kept',
            participant: event.participant,
            question: 'start',
            id: `w-${event.participant}`,
            text: words[Number(event.participant.slice(1)) - 1] ?? '=',
            quote: true,
          },
          event,
        ]
      : [event],
  );
  const looked = words.map(
    (text, i): SessionEvent => ({ type: 'quote-reviewed', words: `w-p${i + 1}`, text }),
  );
  await layEvents(data, id, [...begun(id, plan), ...spoken, { type: 'session-finished' }, ...looked]);
  await page.reload();
  await page.getByRole('button', { name: /^Look at it/ }).click();
  await page.locator('.next-step').getByRole('button', { name: 'Make a report' }).click();
  await page.getByRole('radio', { name: /^Group copy/ }).click();
  await button(page, 'Show the group copy').click();
  const report = await download(page, data);
  const cells = linesOf(report).flatMap((line) => [line.topic, line.words, line.category]);
  expect(cells).toContain("'=cmd()");
  expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
});
