import { expect, test } from './app.ts';
import { axe } from './axe.ts';
import { troubles } from './boxes.ts';
import { drag } from './hands.ts';
import { begun, eventsOnDisk, layEvents, planned, start } from './rehearsed.ts';
import { agree, asked, button, heading, saved } from './turn.ts';

test('the group agrees, somebody does not, and that view stays beside the board', async ({ app }) => {
  const { page, data } = app;
  const id = 'session-differ';
  await layEvents(data, id, begun(id, planned({ title: 'One board', turns: 'group', questions: [start] })));
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await button(page, 'Start this turn').click();
  await button(page, 'We are ready').click();
  await button(page, 'Go to the circle').click();
  await asked(page, start.wording);
  await drag(page, 'self', { x: 0.2, y: 0 });
  const look = async () => (await axe(page).analyze()).violations.map((each) => each.id);

  await button(page, 'We did not agree').click();
  await expect(heading(page, 'Somebody sees it differently')).toBeFocused();
  await expect(button(page, 'Keep this view')).toBeDisabled();
  await drag(page, 'self', { x: 0.9, y: 0.3 });
  await page.getByLabel('Place the figures with a list').getByLabel('Doctor').selectOption('middle');
  await button(page, 'Undo').click();
  await expect(page.getByLabel('Place the figures with a list').getByLabel('Doctor')).toHaveValue('tray');
  expect(await look()).toEqual([]);
  await button(page, 'Keep this view').click();

  await expect(heading(page, 'Kept beside the group’s board')).toBeFocused();
  await expect(page.getByRole('figure')).toHaveCount(2);
  await button(page, 'Add words').click();
  await agree(page, 'It felt different to me', false);
  await button(page, 'Back').click();
  await expect(page.getByRole('blockquote')).toHaveText('It felt different to me');
  expect(await look()).toEqual([]);
  for (const [width, height] of [
    [640, 400],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect.soft(await troubles(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await button(page, 'Back to the circle').click();
  await expect(page.getByText('1 other view kept')).toBeVisible();
  await expect(page.getByText(/note kept/)).toHaveCount(0);
  await drag(page, 'self', { x: -0.4, y: 0.2 });
  await saved(page);

  const view = (await eventsOnDisk(data)).find(({ type }) => type === 'view-differed');
  expect(view?.figures).toMatchObject({ self: { at: 'table', place: { x: expect.closeTo(0.9, 1) } } });

  await button(page, 'We are done').click();
  await button(page, 'Leave it like this').click();
  await button(page, 'Look at the answers').click();
  const kept = page.getByRole('region', { name: 'Where we did not agree' });
  await expect(kept.getByRole('figure')).toHaveCount(2);
  await expect(kept.getByText('It felt different to me')).toBeVisible();
  await button(page, 'The start').click();
  await expect(page.getByText('1 differing view was kept beside it.')).toBeVisible();
});

test('a view is removed in two presses, with its words', async ({ app: { page, data } }) => {
  const id = 'session-differ';
  const of = { participant: 'p1', question: 'start' };
  const at = (x: number, y: number) => ({ at: 'table', place: { x, y } }) as const;
  await layEvents(data, id, [
    ...begun(id, planned({ title: 'One board', turns: 'group', questions: [start] })),
    { type: 'answer-opened', ...of },
    {
      type: 'view-differed',
      ...of,
      id: 'v-1',
      figures: { doctor: at(0, 0), carer: at(1, 0), self: at(0, 1) },
    },
    { type: 'words-kept', ...of, id: 'w-1', text: 'Not for me', quote: false, view: 'v-1' },
  ]);
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await button(page, 'Start this turn').click();
  await button(page, 'We are ready').click();
  await button(page, 'We did not agree').click();
  await expect(page.getByRole('blockquote')).toHaveText('Not for me');
  await button(page, 'Remove this view').click();
  await button(page, 'Remove it').click();
  await expect(page.getByRole('blockquote')).toHaveCount(0);
  await saved(page);
  expect(JSON.stringify(await eventsOnDisk(data))).not.toContain('Not for me');
});
