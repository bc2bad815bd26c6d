import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { axe } from './axe.ts';
import { troubles } from './boxes.ts';
import { press, tabTo } from './hands.ts';
import { begun, eventsOnDisk, everybody, help, later, layEvents, planned, said, start } from './rehearsed.ts';
import { download } from './reports.ts';
import { button, heading, saved } from './turn.ts';

/** Quotes on their way into a report: looked at once more, put on piles, held back where somebody could guess. */

const id = 'session-with-quotes';
const plan = planned({ title: 'Quoted', questions: [start, later, help] });
const words = {
  named: 'Dr Okafor moved me to Blake ward',
  first: 'I want to be asked first',
  short: 'The meetings are too short',
  plain: 'Write it in plain words',
  together: 'Make the plan together',
  guessed: 'I have sung this at every meeting',
  mine: 'This stays between us',
} as const;
const spoken = [
  ...said('p1', 'start', words.short),
  ...said('p2', 'start', words.first),
  ...said('p3', 'start', words.together),
  ...said('p4', 'start', words.plain),
  ...said('p5', 'start', words.named),
  ...said('p6', 'start', words.guessed),
  ...said('p6', 'later', words.mine, false),
];

const openQuotes = async (page: Page, data: string) => {
  // Hands reach only what is in the window.
  await page.setViewportSize({ width: 1280, height: 1300 });
  await layEvents(data, id, [
    ...begun(id, plan),
    ...everybody(plan),
    ...spoken,
    { type: 'session-finished' },
  ]);
  await page.reload();
  await page.getByRole('button', { name: /^Look at it/ }).click();
  await page.locator('.next-step').getByRole('button', { name: 'Make a report' }).click();
  await expect(page.getByText('6 quotes still have to be looked at.')).toBeVisible();
  await button(page, 'Look at the quotes').click();
  await expect(heading(page, 'Quotes')).toBeFocused();
};

const quote = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });
const pile = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const makePile = async (page: Page, name: string) => {
  await page.getByLabel('Name of a new pile').fill(name);
  await button(page, 'Make this pile').click();
  await expect(pile(page, name)).toBeVisible();
};
const centre = async (page: Page, text: string) => {
  const box = await quote(page, text).getByText(text).boundingBox();
  if (!box) throw new Error(`not on the page: ${text}`);
  return { x: box.x + 30, y: box.y + box.height / 2 };
};
const middleOf = async (page: Page, name: string) => {
  const box = await pile(page, name).boundingBox();
  if (!box) throw new Error(`no pile: ${name}`);
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height, 120) / 2 };
};

test('by mouse: every quote is looked at, two go on a pile, and the report has what was agreed', async ({
  app: { page, data },
}) => {
  await openQuotes(page, data);
  await expect(page.getByText(words.mine)).toHaveCount(0);
  for (const mark of ['blue star', 'Blue star', 'p1', 'Doctor'])
    await expect(page.getByText(mark)).toHaveCount(0);

  await button(page, 'Look at them, one by one').click();
  // In the order of the alphabet, whoever spoke first.
  await expect(page.getByText('Quote 1 of 6')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What about “Dr Okafor”?' })).toBeFocused();
  await page.getByRole('button', { name: /^Use a general word/ }).click();
  await button(page, 'Use this').click();
  await expect(page.getByRole('heading', { name: 'What about “Blake ward”?' })).toBeFocused();
  await button(page, 'Go back one').click();
  await page.getByRole('button', { name: /^Use a general word/ }).click();
  await button(page, 'Use this').click();
  await page.getByRole('button', { name: /^Hide it/ }).click();
  await expect(page.getByRole('blockquote')).toHaveText('A doctor moved me to […]');
  await button(page, 'No, nobody could').click();

  await expect(page.getByRole('blockquote')).toHaveText(words.guessed);
  await button(page, 'Maybe').click();
  await button(page, 'Keep them here only').click();
  await expect(page.getByRole('blockquote')).toHaveText(words.first);
  await button(page, 'Maybe').click();
  await button(page, 'Change them').click();
  await page.getByRole('textbox', { name: 'What was said' }).fill('Ask Joyce first');
  await button(page, 'Read it back').click();
  await page.getByRole('button', { name: /^Use a general word/ }).click();
  await page.getByLabel('What shall it say?').fill('people');
  await button(page, 'Use this').click();
  await expect(page.getByRole('blockquote')).toHaveText('Ask people first');
  for (let n = 0; n < 4; n += 1) await button(page, 'No, nobody could').click();
  await expect(page.getByText('Every quote has been looked at.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Kept here only' })).toContainText(words.guessed);

  await makePile(page, 'Meetings');
  await makePile(page, 'Plans');
  const from = await centre(page, words.short);
  const to = await middleOf(page, 'Meetings');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
  await expect(pile(page, 'Meetings')).toContainText(words.short);
  await button(page, `Move “${words.together}”`).click();
  await button(page, 'Put it on “Plans”').click();
  await expect(pile(page, 'Plans')).toContainText(words.together);
  await button(page, 'Undo the last move').click();
  await expect(pile(page, 'Quotes without a pile')).toContainText(words.together);
  await button(page, 'Undo the last move').click();
  await expect(pile(page, 'Quotes without a pile')).toContainText(words.short);
  await expect(button(page, 'Undo the last move')).toBeDisabled();
  await saved(page);

  await button(page, 'Back to the report').click();
  await expect(page.getByText('Every quote has been looked at.')).toBeVisible();
  await expect(button(page, 'Download the report')).toBeVisible();
  const anonymous = await download(page, data);
  const all = `${anonymous.csv} ${anonymous.json} ${anonymous.pdf.replace(/\s+/g, ' ')}`;
  for (const agreed of ['A doctor moved me to […]', 'Ask people first', words.short, words.plain])
    expect(all).toContain(agreed);
  for (const secret of ['Okafor', 'Blake', 'Joyce', words.guessed, words.mine, words.first])
    expect(all).not.toContain(secret);
});

test('by keys alone: look, decide, make a pile, and move with the list on the card', async ({
  app: { page, data },
}) => {
  await openQuotes(page, data);
  const pressed = async (name: string | RegExp) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  await pressed('Look at them, one by one');
  await expect(page.getByRole('heading', { name: 'What about “Dr Okafor”?' })).toBeFocused();
  await pressed(/^Use a general word/);
  await expect(page.getByLabel('What shall it say?')).toBeFocused();
  await page.keyboard.type('Someone');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What about “Blake ward”?' })).toBeFocused();
  await pressed(/^Keep it/);
  await expect(page.getByRole('blockquote')).toHaveText('Someone moved me to Blake ward');
  await expect(page.getByRole('heading', { name: 'Could someone here guess who said this?' })).toBeFocused();
  await pressed('No, nobody could');
  await expect(page.getByRole('blockquote')).toHaveText(words.guessed);
  await tabTo(page, 'Stop for now', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Quotes')).toBeFocused();
  await expect(page.getByText('5 quotes still have to be looked at.')).toBeVisible();

  await tabTo(page, 'Name of a new pile');
  await page.keyboard.type('Meetings');
  await page.keyboard.press('Enter');
  await pressed(new RegExp(`^Move “${words.short}`));
  await expect(page.getByText('Picked up.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Put it on “Meetings”')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await pressed('Put it on “Meetings”');
  await expect(pile(page, 'Meetings')).toContainText(words.short);
  const list = page.getByLabel(`Pile for “${words.short}”`);
  await expect(list).toBeFocused();
  await press(page, ['ArrowUp', 1]);
  await expect(pile(page, 'Quotes without a pile')).toContainText(words.short);
  await expect(list).toBeFocused();
  await expect(page.getByText('Moved to the quotes without a pile.')).toBeAttached();
  await saved(page);
  const kept = (await eventsOnDisk(data, id)).filter(({ type }) => /^(quote|theme)-/.test(String(type)));
  expect(kept.map(({ type }) => type)).toEqual([
    'quote-reviewed',
    'theme-named',
    'quote-moved',
    'quote-moved',
  ]);
  expect(kept[0]).toMatchObject({ text: 'Someone moved me to Blake ward' });
  expect(Object.keys(kept[0] ?? {})).not.toContain('participant');
});

test('by finger: a quote is dragged by its dots, and a drag that is cancelled goes home', async ({
  app: { page, data },
}) => {
  await openQuotes(page, data);
  await makePile(page, 'Meetings');
  const finger = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    ...at: { x: number; y: number }[]
  ) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: at.map((point) => ({ ...point, id: 1 })) });
  const dragTo = async (end: 'touchEnd' | 'touchCancel') => {
    const grip = button(page, `Move “${words.first}”`);
    await grip.scrollIntoViewIfNeeded();
    const box = await grip.boundingBox();
    if (!box) throw new Error('no dots');
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const to = await middleOf(page, 'Meetings');
    await touch('touchStart', at);
    for (const share of [0.3, 0.6, 1])
      await touch('touchMove', { x: at.x + (to.x - at.x) * share, y: at.y + (to.y - at.y) * share });
    await touch(end);
  };
  await dragTo('touchCancel');
  await expect(pile(page, 'Quotes without a pile')).toContainText(words.first);
  await expect(quote(page, words.first)).not.toHaveAttribute('data-dragged');
  await dragTo('touchEnd');
  await expect(pile(page, 'Meetings')).toContainText(words.first);
});

test('in a low window the page comes along with a quote that is dragged to its edge', async ({
  app: { page, data },
}) => {
  await openQuotes(page, data);
  await makePile(page, 'Meetings');
  await page.setViewportSize({ width: 1280, height: 500 });
  await quote(page, words.plain).scrollIntoViewIfNeeded();
  const from = await centre(page, words.plain);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y - 20);
  const { x } = await middleOf(page, 'Meetings');
  expect((await middleOf(page, 'Meetings')).y).toBeLessThan(0);
  await page.mouse.move(x, 60, { steps: 4 });
  await page.mouse.move(x, 40);
  await expect.poll(async () => (await middleOf(page, 'Meetings')).y).toBeGreaterThan(100);
  // Away from the edge it stands still.
  await page.mouse.move(x, 200);
  await expect(async () => {
    const before = await middleOf(page, 'Meetings');
    await page.waitForTimeout(200);
    expect(await middleOf(page, 'Meetings')).toEqual(before);
  }).toPass();
  const there = await middleOf(page, 'Meetings');
  await page.mouse.move(there.x, there.y, { steps: 2 });
  await page.mouse.up();
  await expect(pile(page, 'Meetings')).toContainText(words.plain);
});

test('a pile that is removed gives its quotes back, and a name that tells who is marked', async ({
  app: { page, data },
}) => {
  await openQuotes(page, data);
  await page.getByLabel('Name of a new pile').fill('About Dr Okafor');
  await expect(page.getByText('This name could tell who somebody is.')).toBeVisible();
  await button(page, 'Make this pile').click();
  await page.getByLabel(`Pile for “${words.plain}”`).selectOption({ label: 'About Dr Okafor' });
  await expect(pile(page, 'About Dr Okafor')).toContainText(words.plain);
  await button(page, 'Back to the report').click();
  await expect(page.getByText('These words could tell who somebody is: “Dr Okafor”')).toBeVisible();
  await button(page, 'Look at the quotes').click();
  await page.getByLabel('Name of this pile').fill('Doctors');
  await page.keyboard.press('Enter');
  await button(page, 'Remove this pile').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove this pile' }).click();
  await expect(pile(page, 'Doctors')).toHaveCount(0);
  await expect(pile(page, 'Quotes without a pile')).toContainText(words.plain);
});

test('axe finds nothing on the quotes, and nothing lies over anything when zoomed', async ({
  app: { page, data },
}) => {
  await openQuotes(page, data);
  const look = async (where: string) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await axe(page).withTags(tags).analyze();
    expect
      .soft(
        violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ target }) => target)}`),
        where,
      )
      .toEqual([]);
    for (const [width, height] of [
      [640, 400],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect.soft(await troubles(page), `${where}, ${width} wide`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  await look('no pile yet');
  await makePile(page, 'Meetings');
  await page.getByLabel(`Pile for “${words.plain}”`).selectOption({ label: 'Meetings' });
  await look('a pile');
  await button(page, `Move “${words.first}”`).click();
  await look('a quote in the hand');
  await page.keyboard.press('Escape');
  await button(page, 'Look at them, one by one').click();
  await expect(page.getByRole('heading', { name: /^What about/ })).toBeVisible();
  await look('a mark');
  await page.getByRole('button', { name: /^Keep it/ }).click();
  await page.getByRole('button', { name: /^Keep it/ }).click();
  await look('could somebody guess');
});
