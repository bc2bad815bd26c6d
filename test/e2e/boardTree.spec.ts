import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { type Role, roles } from './circle.ts';
import { drag, focusedName, fromList, press, tabTo, tapTap } from './hands.ts';
import { begun, eventsOnDisk, later, layEvents, planned, start } from './rehearsed.ts';
import { asked, button, done, saved, takeTurn } from './turn.ts';

/** What a screen reader and a keyboard meet on the board; axe sees none of it (it passes an empty canvas). */

const id = 'rehearsed-session-1';
const question = async (page: Page, data: string) => {
  await layEvents(data, id, begun(id, planned({ questions: [start, later] })));
  await page.reload();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Rehearsed' })
    .getByRole('button', { name: /^Go on/ })
    .click();
  await button(page, 'Start this turn').click();
  await takeTurn(page, 'blue star');
  await asked(page, start.wording);
};

/** Collects all that is said from now on, by whichever live region of the page. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const said = new Map<Element, string>();
    const regions = () => [
      ...document.querySelectorAll('[aria-live="polite"], [aria-live="assertive"], [role="status"]'),
    ];
    for (const region of regions()) said.set(region, region.textContent ?? '');
    new MutationObserver((changes) => {
      for (const region of regions()) {
        const touched = changes.some(({ target }) => region.contains(target));
        // A region inside another is said with it.
        if (!touched || region.parentElement?.closest('[aria-live], [role="status"]')) continue;
        const text = region.textContent ?? '';
        if (text !== '' && (text !== said.get(region) || region.closest('.board'))) heard.push(text);
        said.set(region, text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => ('heard' in window ? (window.heard as string[]) : []));

test('readers meet three figures with their names, in order, and no picture without words', async ({
  app: { page, data },
}) => {
  await question(page, data);
  await expect(page.getByRole('region', { name: 'The circle' })).toMatchAriaSnapshot(`
    - application "The circle and the figures":
      - button "Doctor"
      - button "Carer"
      - button "Me"
  `);
  await expect(page.getByRole('application')).toHaveAccessibleDescription(/arrow keys move a figure/);
  expect(
    await page
      .locator('canvas')
      .evaluateAll((all) => all.every((each) => each.closest('[aria-hidden="true"]'))),
  ).toBe(true);
});

test('Tab goes from the question to the figures, the cards and the ways on, in the order of reading', async ({
  app: { page, data },
}) => {
  await question(page, data);
  await expect(page.getByRole('heading', { name: start.wording })).toBeFocused();
  const passed = await tabTo(page, 'I’m done');
  expect(passed.map((name) => name.replace(/^(Red|Amber|Green).*/, '$1'))).toEqual([
    'In words',
    'Use a list',
    'Faces',
    'Doctor',
    'Carer',
    'Me',
    'Red',
    'Amber',
    'Green',
    'Add words',
    'Pass on this one',
    'Turn the board',
  ]);
  await tabTo(page, 'Pass on this one', 'Shift+Tab');
});

const ways: readonly [string, (page: Page, role: Role) => Promise<unknown>, string][] = [
  ['a drag', (page, role) => drag(page, role, { x: 0.3, y: 0.3 }), 'Carer, ring 3 of 6, some say'],
  [
    'the list',
    async (page, role) => {
      await fromList(page, role, 'ring 2 of 6');
    },
    'Carer, ring 2 of 6, a lot of say',
  ],
  [
    'ten presses of an arrow',
    async (page) => {
      await press(page, ['ArrowRight', 10]);
    },
    'Carer, ring 4 of 6, a little say',
  ],
  ['Home', (page) => press(page, ['Home', 1]), 'Carer, on the middle dot, all the say'],
];
test('a move is said once, in words, by whichever way it is made', async ({ app: { page, data } }) => {
  await question(page, data);
  for (const [way, move, words] of ways)
    await test.step(way, async () => {
      await tapTap(page, 'carer', { x: -0.9, y: 0.3 });
      if (way === 'the list') await button(page, 'Use a list').click();
      await page.getByRole('application').getByRole('button', { name: 'Carer' }).focus();
      await saved(page);
      await listen(page);
      await move(page, 'carer');
      await expect.poll(() => heard(page)).toContain(words);
      await saved(page);
      expect(await heard(page)).toEqual([words]);
    });
});

test('keys move a figure in steps of the circle, finely with Shift, to the middle only when asked, and back', async ({
  app: { page, data },
}) => {
  await question(page, data);
  const placed = async () => {
    await page.keyboard.press('Shift+Tab');
    await saved(page);
    const event = (await eventsOnDisk(data)).at(-1);
    await page.keyboard.press('Tab');
    return event;
  };
  await tabTo(page, 'Me');
  await press(page, ['ArrowUp', 1]);
  expect(await placed()).toMatchObject({ type: 'figure-placed', role: 'self', x: 1.0046, y: 0.58 });
  await press(page, ['ArrowLeft', 4], ['ArrowUp', 2]);
  expect(await placed()).toMatchObject({ x: 0.8046, y: 0.48 });
  await press(page, ['Shift+ArrowLeft', 3], ['Shift+ArrowDown', 1]);
  expect(await placed()).toMatchObject({ x: 0.7746, y: 0.49 });
  await press(page, ['Home', 1]);
  expect(await placed()).toMatchObject({ x: 0, y: 0 });
  await press(page, ['Delete', 1]);
  expect(await placed()).toMatchObject({ type: 'figure-returned', role: 'self' });
});

test('after every press the keyboard goes on from where the person is', async ({ app: { page, data } }) => {
  await page.getByRole('button', { name: 'New session' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'New session' })).toBeFocused();
  await button(page, 'Add questions from a set').press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(button(page, 'Add questions from a set')).toBeFocused();
  await button(page, 'Back').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await question(page, data);
  for (const role of roles) await tapTap(page, role, { x: 0.1, y: roles.indexOf(role) * 0.4 - 0.3 });
  await button(page, 'Pause').press('Enter');
  await expect(button(page, 'Go on')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await focusedName(page)).toMatch(/^Language and reading/);
  await page.keyboard.press('Tab');
  expect(await focusedName(page)).toMatch(/^For the facilitator/);
  await button(page, 'Go on').press('Enter');
  await expect(button(page, 'Pause')).toBeFocused();
  await button(page, 'Add words').press('Enter');
  await expect(page.getByRole('textbox', { name: 'What was said' })).toBeFocused();
  await button(page, 'Back to the circle').press('Enter');
  await expect(button(page, 'Add words')).toBeFocused();
  await done(page);
  await expect(page.getByRole('heading', { name: later.wording })).toBeFocused();
  await button(page, 'Pass on this one').press('Enter');
  await expect(page.getByRole('heading', { name: 'Orange moon’s turn' })).toBeFocused();
});
