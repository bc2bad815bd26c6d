import { expect, type Page } from '@playwright/test';
import { begun, everybody, help, later, layEvents, planned, said, start } from './rehearsed.ts';
import { asked, button, heading, pass, saved } from './turn.ts';

/** Called on each screen and dialog, with its name for messages; `at` where it is not the page that walks. */
export type Look = (where: string, at?: Page) => Promise<void>;

const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'));

/** A menu closes when the page moves under it, so the page has to have come to rest before it opens. */
const openMenu = async (page: Page, name: string) => {
  await button(page, name).scrollIntoViewIfNeeded();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await button(page, name).click();
  await expect(page.getByRole('menu')).toBeVisible();
};

/** Everything that participants see, from the cover to the last question, in a session that runs. */
export const walkTheTurn = async (page: Page, data: string, look: Look): Promise<void> => {
  const id = 'walked-session-1';
  await layEvents(data, id, begun(id, planned({ title: 'Walked', questions: [start, later, help] })));
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await button(page, 'Start this turn').click();
  await expect(heading(page, 'Blue star’s turn')).toBeVisible();
  await look('the cover');
  await button(page, 'I am blue star').click();
  await expect(heading(page, 'Make the figures yours')).toBeVisible();
  await look('choosing figures');
  await button(page, 'Decorate this figure').click();
  await look('decorating');
  await page.getByText('Stickers', { exact: true }).click();
  await page.getByRole('button', { name: 'cat sticker', exact: true }).click();
  await look('a sticker put on');
  await button(page, 'Show ideas').click();
  await look('ideas');
  await button(page, 'Finished').click();
  await page.getByRole('radio', { name: 'a face that I draw' }).focus();
  await page.keyboard.press('Space');
  await button(page, 'Draw the face').click();
  await look('drawing a face');
  await button(page, 'Finished').click();
  await button(page, 'Go to the circle').click();
  await asked(page, start.wording);
  await look('a question');
  await button(page, 'Use a list').click();
  await look('the list');
  await button(page, 'Faces').click();
  await look('faces');
  await button(page, 'In words').click();
  await page.getByRole('button', { name: /^Amber/ }).click();
  await look('a card held up');
  await button(page, 'Add words').click();
  await page.getByRole('textbox', { name: 'What was said' }).fill('Dr Okafor called me on 07700 900123');
  await expect(page.getByText('This could tell people who somebody is:')).toBeVisible();
  await look('writing words');
  await button(page, 'Read it back').click();
  await expect(page.getByRole('heading', { name: 'What about “Dr Okafor”?' })).toBeVisible();
  await look('a marked name');
  await page.getByRole('button', { name: /^Use a general word/ }).click();
  await look('a general word');
  await button(page, 'Use this').click();
  await page.getByRole('button', { name: /^Hide it/ }).click();
  await expect(page.getByRole('blockquote')).toHaveText('A doctor called me on […]');
  await look('reading back');
  await button(page, 'Yes, keep it').click();
  await look('could somebody guess');
  await button(page, 'Maybe').click();
  await look('perhaps somebody could guess');
  await button(page, 'Ask me again').click();
  await button(page, 'No, nobody could').click();
  await look('may it be in the report');
  await button(page, 'No, only kept here').click();
  await look('words kept');
  await button(page, 'Back to the circle').click();
  await button(page, 'I’m done').click();
  await expect(dialog(page)).toBeVisible();
  await look('figures left in the tray');
  await button(page, 'Leave it like this').click();
  await asked(page, later.wording);
  await pass(page);
  await asked(page, help.wording);
  await look('a question in words');
  await button(page, 'Pause').click();
  await look('paused');
  await button(page, 'Go on').click();
  await saved(page);
  await walkWithoutAgreement(page, data, look);
};

/** A group that shares one board, and somebody in it who sees it differently. */
const walkWithoutAgreement = async (page: Page, data: string, look: Look): Promise<void> => {
  const id = 'walked-session-3';
  await layEvents(data, id, begun(id, planned({ title: 'One board', turns: 'group', questions: [start] })));
  await page.reload();
  const card = page.getByRole('listitem').filter({ hasText: 'One board' });
  await card.getByRole('button', { name: /^Go on/ }).click();
  await button(page, 'Start this turn').click();
  await look('the group’s cover');
  await button(page, 'We are ready').click();
  await button(page, 'Go to the circle').click();
  await asked(page, start.wording);
  await button(page, 'We did not agree').click();
  await expect(heading(page, 'Somebody sees it differently')).toBeVisible();
  await look('a view that differs');
  await page.getByLabel('Place the figures with a list').getByLabel('Me').selectOption('outside');
  await button(page, 'Keep this view').click();
  await expect(heading(page, 'Kept beside the group’s board')).toBeVisible();
  await look('the views that are kept');
  await button(page, 'Add words').click();
  await look('words for a view');
  await page.getByRole('textbox', { name: 'What was said' }).fill('It felt different');
  await button(page, 'Back').click();
  await expect(dialog(page)).toBeVisible();
  await look('words for a view that are not read back yet');
  await dialog(page).getByRole('button', { name: 'Leave them out' }).click();
  await button(page, 'Remove this view').click();
  await expect(dialog(page)).toBeVisible();
  await look('removing a view');
  await dialog(page).getByRole('button', { name: /^Keep/ }).click();
  await button(page, 'Back to the circle').click();
  await saved(page);
};

/** What the room's window shows, asked for from the session's page. */
const walkTheRoom = async (page: Page, look: Look): Promise<void> => {
  const comes = page.context().waitForEvent('page');
  await button(page, 'Open the room’s screen').click();
  const room = await comes;
  await room.setViewportSize(page.viewportSize() ?? { width: 1280, height: 800 });
  await expect(page.getByText('The room sees now: a quiet picture')).toBeVisible();
  await look('the room: a quiet picture', room);
  for (const [what, shown] of [
    ['Three cards for feelings', 'Three cards for feelings'],
    ['The faces', 'A face can show how it feels'],
    ['Medication', 'Who knows which medication you take, and why?'],
  ] as const) {
    await openMenu(page, 'Show something else');
    if (what === 'The faces') await look('what the room can be shown');
    await page.getByRole('menuitem', { name: what }).click();
    await expect(heading(room, shown)).toBeVisible();
    await look(`the room: ${what}`, room);
  }
  await button(page, 'Whiteboard').click();
  await page.getByLabel('Show it to the room').check();
  await button(page, 'Doctor in the middle').click();
  await look('the whiteboard');
  await expect(room.getByText('Here the doctor has all the say')).toBeVisible();
  await look('the room: the whiteboard', room);
  await button(page, 'Session page').click();
  await room.close();
};

/** A PIN is set, somebody has the device, and the facilitator takes it back. */
const walkTheLock = async (page: Page, look: Look): Promise<void> => {
  await page.getByText('Lock, dates and voices').click();
  await look('what is set up once');
  await button(page, 'Set a PIN').click();
  await page.getByLabel('PIN, 4 to 8 digits').fill('4711');
  await page.getByLabel('The same PIN once more').fill('4711');
  await look('setting a PIN');
  await button(page, 'Use this PIN').click();
  await expect(button(page, 'Change the PIN')).toBeVisible();
  await button(page, 'Start this turn').click();
  // Behind a PIN a turn fills the screen, and everything moves while it does.
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await button(page, 'Pause').click();
  await button(page, 'For the facilitator: session page').click();
  await expect(heading(page, 'Please give the screen to the facilitator')).toBeVisible();
  await page.getByLabel('Facilitator’s PIN').fill('0000');
  await button(page, 'Unlock').click();
  await expect(page.getByText('That is not the PIN.')).toBeVisible();
  await look('locked');
  await page.getByLabel('Facilitator’s PIN').fill('4711');
  await button(page, 'Unlock').click();
  await expect(button(page, 'Start this turn')).toBeVisible();
};

const theirs = { id: 'theirs', name: 'Theirs', about: 'For our meetings.', questions: [later, help] };

/** Everything that the facilitator sees, from an empty library to the group copy. */
export const walkTheSession = async (page: Page, data: string, look: Look): Promise<void> => {
  await look('an empty library');
  await button(page, 'carer').click();
  await expect(dialog(page)).toBeVisible();
  await look('one word of the glossary');
  await button(page, 'All words').click();
  await look('the glossary');
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await button(page, 'Question sets').click();
  await expect(heading(page, 'Question sets')).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles({
    name: 'theirs.powercircle-pack.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'power-circle-pack', version: 1, pack: theirs })),
  });
  await expect(dialog(page)).toContainText(later.wording);
  await look('a colleague’s set, before it is kept');
  await button(page, 'Keep this set').click();
  await expect(page.getByText(/is kept/)).toBeVisible();
  await look('the question sets');
  await button(page, 'Change “Theirs”').click();
  await expect(page.getByText(/to think about/).first()).toBeVisible();
  await look('a set of one’s own');
  await button(page, 'Write a question').click();
  await dialog(page).getByLabel('The question', { exact: true }).fill('Do you agree with the pathway?');
  await expect(dialog(page)).toContainText('Not everybody knows “pathway”');
  await look('a question with suggestions');
  await button(page, 'Cancel').click();
  await button(page, 'Done').click();
  await button(page, 'Back').click();
  await button(page, 'New session').click();
  await expect(heading(page, 'New session')).toBeVisible();
  await look('preparing');
  await button(page, 'Add questions from a set').click();
  await expect(dialog(page)).toBeVisible();
  await look('the sets of questions');
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await button(page, 'Write a question').click();
  await button(page, 'Keep this question').click();
  await look('a question that is missing its words');
  await button(page, 'Cancel').click();
  await button(page, 'Start the session').click();
  await button(page, 'Pause').click();
  await button(page, 'For the facilitator: session page').click();
  await expect(heading(page, 'Blue star’s turn')).toBeVisible();
  await look('the session page');
  await openMenu(page, 'More for Blue star');
  await look('a person’s menu');
  await page.keyboard.press('Escape');
  await button(page, 'Remove what Blue star gave').click();
  await expect(dialog(page)).toBeVisible();
  await look('removing everything');
  await button(page, 'Keep it all').click();
  await button(page, 'Finish the session').click();
  await expect(dialog(page)).toBeVisible();
  await look('finishing');
  await button(page, 'Not yet').click();
  await walkTheRoom(page, look);
  await walkTheLock(page, look);

  const id = 'walked-session-2';
  const plan = planned({ title: 'Finished', participants: 7, questions: [start, later, help] });
  const spoken = said('p1', 'later', 'Dr Okafor moved me');
  await layEvents(data, id, [
    ...begun(id, plan),
    ...everybody(plan),
    ...spoken,
    { type: 'session-finished' },
  ]);
  await button(page, 'Close this session').click();
  const card = page.getByRole('listitem').filter({ hasText: 'Finished' });
  await expect(card.getByRole('button', { name: /^Look at it/ })).toBeVisible();
  await look('the library');
  await openMenu(page, 'More for Finished');
  await look('a session’s menu');
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await look('deleting');
  await button(page, 'Keep it').click();
  await card.getByRole('button', { name: /^Look at it/ }).click();
  await expect(heading(page, 'This session is finished')).toBeVisible();
  await look('a finished session');
  await button(page, 'Look at the answers').click();
  for (const part of ['In short', 'The start', 'Plans', 'Help']) {
    await button(page, part).click();
    await look(`the answers: ${part}`);
  }
  await button(page, 'Session page').click();
  await button(page, 'Quotes and piles').click();
  await page.getByLabel('Name of a new pile').fill('Moving');
  await button(page, 'Make this pile').click();
  await look('the quotes');
  await button(page, 'Look at it').click();
  await expect(page.getByRole('heading', { name: 'What about “Dr Okafor”?' })).toBeVisible();
  await look('a quote on its way out');
  await button(page, 'Stop for now').click();
  await button(page, 'Back to the session page').click();
  await page.locator('.next-step').getByRole('button', { name: 'Make a report' }).click();
  await expect(button(page, 'Download the report')).toBeVisible();
  await look('the anonymous report');
  await button(page, 'The start').click();
  await page.getByText('report.csv', { exact: true }).click();
  await look('what will leave');
  await page.getByRole('radio', { name: /^Group copy/ }).click();
  await expect(dialog(page)).toBeVisible();
  await look('the step to the group copy');
  await button(page, 'Show the group copy').click();
  await expect(page.getByText('Do not publish.').first()).toBeVisible();
  await look('the group copy');
};
