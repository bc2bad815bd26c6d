import type { Page } from '@playwright/test';
import type { SessionEvent } from '../../shared/session/events.ts';
import { expect, test } from './app.ts';
import {
  allBytes,
  answered,
  begun,
  eventsOnDisk,
  everybody,
  layEvents,
  planned,
  start,
} from './rehearsed.ts';
import { button, heading, saved } from './turn.ts';

const id = 'rehearsed-session-1';
const goOn = async (page: Page) => {
  await page.reload();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Rehearsed' })
    .getByRole('button', { name: /^(Go on|Look)/ })
    .click();
};
const row = (page: Page, mark: string) => page.getByRole('listitem').filter({ hasText: mark });
const more = async (page: Page, mark: string, choice: string) => {
  await button(page, `More for ${mark}`).click();
  await page.getByRole('menuitem', { name: choice }).click();
};

const said = 'The kettle in the quiet room is broken';
const saidToo = 'The garden should be open in the evening';
const withWords: SessionEvent[] = answered('p1', 'start', { doctor: { x: 0.1234, y: -0.5678 } }).flatMap(
  (event): SessionEvent[] =>
    event.type === 'answer-done'
      ? [
          {
            type: 'words-kept',
            participant: 'p1',
            question: 'start',
            id: 'w-1',
            text: said,
            quote: true,
          },
          {
            type: 'words-kept',
            participant: 'p1',
            question: 'start',
            id: 'w-2',
            text: saidToo,
            quote: false,
          },
          event,
        ]
      : [event],
);

test('a person who stops gets no more turns, and may come back', async ({ app: { page, data } }) => {
  await layEvents(data, id, begun(id, planned()));
  await goOn(page);
  await more(page, 'Blue star', 'Stop taking part');
  await expect(row(page, 'Blue star')).toContainText('Stopped taking part');
  await expect(heading(page, 'Orange moon’s turn')).toBeVisible();
  await more(page, 'Blue star', 'Take part again');
  await expect(heading(page, 'Blue star’s turn')).toBeVisible();
});

test('a closed answer can be opened again', async ({ app: { page, data } }) => {
  await layEvents(data, id, [...begun(id, planned()), ...answered('p1', 'start')]);
  await goOn(page);
  await more(page, 'Blue star', 'Open “The start” again');
  await expect(heading(page, 'Blue star’s turn')).toBeVisible();
  await button(page, 'I am blue star').click();
  await expect(heading(page, start.wording)).toBeVisible();
});

test('removed words are gone from the disk, and the placements stay', async ({ app: { page, data } }) => {
  await layEvents(data, id, [...begun(id, planned()), ...withWords]);
  await goOn(page);
  expect(await allBytes(data)).toContain(said);
  const remove = button(page, 'Remove what Blue star gave');
  const question = page.getByRole('alertdialog', { name: 'Remove what Blue star gave?' });
  await remove.click();
  await expect(question.getByRole('button', { name: 'Keep it all' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await allBytes(data)).toContain(said);

  await remove.click();
  await question.getByRole('button', { name: 'Remove their words' }).click();
  const receipt = page.getByRole('dialog', { name: 'It is gone' });
  await expect(receipt).toContainText('2 notes of what was said');
  await expect(receipt).toContainText('Nothing with these answers was ever saved as a report');
  await receipt.getByRole('button', { name: 'OK' }).click();
  await expect.poll(() => allBytes(data)).not.toContain(said);
  const bytes = await allBytes(data);
  expect(bytes).not.toContain(saidToo);
  expect(bytes).toContain('0.1234');
  await expect(row(page, 'Blue star')).toContainText('1 of 2 answered');
});

test('everything that somebody gave is gone from the disk, and nothing more is kept for them', async ({
  app: { page, data },
}) => {
  const plan = planned({ participants: 2 });
  const opened: SessionEvent = { type: 'answer-opened', participant: 'p1', question: 'later' };
  await layEvents(data, id, [...begun(id, plan), ...withWords, opened, ...answered('p2', 'start')]);
  await goOn(page);
  await button(page, 'Start this turn').click();
  await button(page, 'I am blue star').click();
  await button(page, 'Pause').click();
  await button(page, 'For the facilitator: session page').click();
  await button(page, 'Remove what Blue star gave').click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('Their turn is not over yet. If you remove everything, it ends now.');
  await expect(question).not.toContainText('the last person');
  await expect(question).toContainText('A report that has left already can’t be called back');
  await question.getByRole('button', { name: 'Remove everything they gave' }).click();
  await expect(page.getByRole('dialog', { name: 'It is gone' })).toContainText('6 placements');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Blue star')).toContainText('Everything removed');
  const bytes = await allBytes(data);
  for (const trace of [said, saidToo, '0.1234', '0.5678', 'w-1']) expect(bytes).not.toContain(trace);
  expect((await eventsOnDisk(data)).filter((event) => event.participant === 'p1')).toEqual([
    expect.objectContaining({ type: 'participant-withdrew' }),
  ]);
  await expect(heading(page, 'Orange moon’s turn')).toBeVisible();
  await expect(button(page, 'More for Blue star')).toBeHidden();
  await expect(button(page, 'Remove what Blue star gave')).toBeHidden();

  await button(page, 'Remove what Orange moon gave').click();
  await expect(question).toContainText('They are the last person in this session.');
  await expect(question).not.toContainText('Their turn is not over yet');
  await question.getByRole('button', { name: 'Remove everything they gave' }).click();
  await page.getByRole('dialog', { name: 'It is gone' }).getByRole('button', { name: 'OK' }).click();
  await expect(heading(page, 'Nobody is left in this session')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('nobody.png') });
  await button(page, 'Look at the answers').click();
  await page.screenshot({ path: test.info().outputPath('nobody-review.png') });
  await page.reload();
  await goOn(page);
  await button(page, 'Add a person').click();
  await expect(heading(page, 'Purple leaf’s turn')).toBeVisible();
});

test('practice shows how a report looks, and lets none leave', async ({ app: { page } }) => {
  await button(page, 'Try it with a practice session').click();
  await button(page, 'Start the session').click();
  await button(page, 'I am blue star').click();
  await button(page, 'Go to the circle').click();
  await button(page, 'I’m done').click();
  await button(page, 'Leave it like this').click();
  await saved(page);
  await button(page, 'Pause').click();
  await button(page, 'For the facilitator: session page').click();
  await button(page, 'Make a report').click();
  await expect(page.getByText('This was practice, so no report leaves.')).toBeVisible();
  await expect(page.getByText(/Fewer than 5 people answered/)).toBeVisible();
  await expect(button(page, 'Download the report')).toBeHidden();
});

test('with four people there is no anonymous report, and the reason is said', async ({
  app: { page, data },
}) => {
  const plan = planned({ participants: 4 });
  await layEvents(data, id, [...begun(id, plan), ...everybody(plan)]);
  await goOn(page);
  await button(page, 'Make a report').click();
  await expect(
    page.getByText(
      'Fewer than 5 people answered, so there is no anonymous report: somebody could be recognised.',
    ),
  ).toBeVisible();
  await expect(button(page, 'Download the report')).toBeHidden();
  await page.getByRole('radio', { name: /^Group copy/ }).click();
  await button(page, 'Show the group copy').click();
  await expect(button(page, 'Download the report')).toBeVisible();
});

test('a deleted session is gone from the disk after one question', async ({ app: { page, data } }) => {
  await layEvents(data, id, [...begun(id, planned()), ...withWords]);
  await page.reload();
  await more(page, 'Rehearsed', 'Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Keep it' }).click();
  await more(page, 'Rehearsed', 'Delete');
  await expect(page.getByRole('alertdialog')).toContainText('will be gone from this computer');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByRole('dialog', { name: 'It is gone' })).toContainText('everything of 6 people');
  await page.keyboard.press('Escape');
  await expect(heading(page, 'Who holds the power?')).toBeVisible();
  expect(await allBytes(data)).not.toContain(said);
});

test('a session whose date is over waits for the facilitator, and may be kept longer', async ({
  app: { page, data },
}) => {
  await layEvents(data, id, [
    ...begun(id, planned()),
    ...withWords,
    { type: 'keep-until-chosen', on: '2024-02-29' },
  ]);
  await page.reload();
  await expect(page.getByText('1 session has reached its date.')).toBeVisible();
  expect(await allBytes(data)).toContain(said);
  await page.getByRole('button', { name: /^Delete or keep longer/ }).click();
  const question = page.getByRole('alertdialog', { name: /was to be kept until 29 February 2024/ });
  await question.getByRole('button', { name: /^Keep it until/ }).click();
  await expect(page.getByText('1 session has reached its date.')).toBeHidden();
  await more(page, 'Rehearsed', 'Remove what somebody gave');
  await page.getByText('Lock, dates and voices').click();
  await button(page, 'Change the date').click();
  await page.getByLabel('Last day').fill('2031-05-04');
  await button(page, 'Use this date').click();
  await expect(page.getByText('stay on this computer until 4 May 2031')).toBeVisible();
  await saved(page);
  expect((await eventsOnDisk(data)).at(-1)).toMatchObject({ type: 'keep-until-chosen', on: '2031-05-04' });
});

test('in a small window the three dots open their list, and choose nothing by themselves', async ({
  app: { page, data },
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await layEvents(data, id, begun(id, planned()));
  await goOn(page);
  for (const mark of ['Blue star', 'Orange moon', 'Purple leaf']) {
    await button(page, `More for ${mark}`).click();
    await expect(page.getByRole('menuitem', { name: 'Stop taking part' })).toBeVisible();
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button(page, `More for ${mark}`)).toBeFocused();
  }
  expect(await eventsOnDisk(data)).toHaveLength(2);
});
