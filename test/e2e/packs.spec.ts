import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { eventsOnDisk } from './rehearsed.ts';
import { asked, button, heading, takeTurn } from './turn.ts';

/** Sets of questions on screen: made, changed, sent, brought in, and used in a session. */

const dialog = (page: Page) => page.getByRole('dialog');
const shot = process.env.SHOTS;
const look = async (page: Page, name: string) => {
  if (shot) await page.screenshot({ path: join(shot, `${name}.png`) });
};
const wording = (page: Page) => dialog(page).getByRole('textbox', { name: 'The question', exact: true });
const hints = (page: Page) => dialog(page).getByRole('complementary', { name: 'To think about' });
const rows = (page: Page) => page.getByRole('region', { name: 'The questions' }).getByRole('listitem');
const chooseFile = async (page: Page, path: string) => {
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Bring in a colleague’s set').click();
  await (await chooser).setFiles(path);
};

test('a set is made with suggestions beside it, sent to a colleague, looked at and asked in a session', async ({
  app: { page, data },
}, info) => {
  await button(page, 'Question sets').click();
  await expect(heading(page, 'Question sets')).toBeVisible();
  await look(page, 'packs-list-empty');
  await button(page, 'Make a set').click();
  await look(page, 'pack-new');
  await page.getByLabel('Name of the set').fill('Our ward <b>meetings</b>');

  // Suggestions come by themselves and stand in nobody's way.
  await button(page, 'Write a question').click();
  await look(page, 'question-new');
  await wording(page).fill('Are the stakeholders happy and do you agree with the pathway?');
  await expect(hints(page)).toContainText('This may ask two things at once');
  await expect(hints(page)).toContainText('answered with yes or no');
  await button(page, 'Show 5 more').click();
  await expect(hints(page)).toContainText('Not everybody knows “stakeholders”');
  await look(page, 'question-hints');
  await wording(page).fill('How much do you know about your plan?');
  await dialog(page).getByLabel('In simpler words').fill('Do you know your plan?');
  await dialog(page)
    .getByLabel('Another way of asking', { exact: true })
    .fill('Who could say what is in it?');
  await expect(hints(page)).toContainText('A good question for placing asks one thing');
  await button(page, 'Keep this question').click();
  await button(page, 'Write a question').click();
  await wording(page).fill('Do you agree?');
  await button(page, 'Keep this question').click();
  await expect(rows(page).nth(1)).toContainText('4 things to think about');
  await button(page, 'Copy questions from a set').click();
  await dialog(page).getByText('In a crisis, who knows who to call?').click();
  await dialog(page).getByRole('button', { name: 'Close' }).click();

  // By keys: the button that was pressed stays under the hand, at the end as well.
  const up = button(page, 'Move “Who to call in a crisis” up');
  await up.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await expect(rows(page).first()).toContainText('In a crisis');
  await expect(page.getByText('Kept on this computer')).toBeVisible();
  await look(page, 'pack-edited');
  await page.reload();
  await button(page, 'Question sets').click();
  await button(page, 'Change “Our ward <b>meetings</b>”').click();
  await expect(rows(page)).toHaveCount(3);
  await button(page, 'Done').click();

  await button(page, 'More for “Our ward <b>meetings</b>”').click();
  await page.getByRole('menuitem', { name: 'Send to a colleague' }).click();
  const download = page.waitForEvent('download');
  await button(page, 'Download the file').click();
  const file = info.outputPath((await download).suggestedFilename());
  await (await download).saveAs(file);
  expect(file).toMatch(/questions-our-ward-b-meetings-b\.powercircle-pack\.json$/);
  await dialog(page).getByRole('button', { name: 'Close' }).click();

  await button(page, 'More for “Our ward <b>meetings</b>”').click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await button(page, 'Keep this set').click();
  await button(page, 'More for “Our ward <b>meetings</b>”').click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await button(page, 'Delete this set').click();
  await expect(page.getByText('You have no sets of your own yet.')).toBeVisible();

  // A file that is no set says so and changes nothing.
  const bad = info.outputPath('bad.powercircle-pack.json');
  await writeFile(bad, Buffer.alloc(10 * 1024 * 1024, 32));
  await chooseFile(page, bad);
  await expect(page.getByText('larger than any set of questions can be')).toBeVisible();
  const newer = (await readFile(file, 'utf8')).replace('"version": 1', '"version": 2');
  await writeFile(bad, newer);
  await chooseFile(page, bad);
  await expect(page.getByText('made by a newer Power Circle')).toBeVisible();
  await look(page, 'pack-bad-file');

  await chooseFile(page, file);
  await expect(dialog(page)).toContainText('In simpler words: Do you know your plan?');
  await expect(dialog(page)).toContainText('Our ward <b>meetings</b>');
  await expect(dialog(page).getByRole('listitem')).toHaveCount(3);
  await look(page, 'pack-preview');
  await button(page, 'Don’t keep it').click();
  await expect(page.getByText('You have no sets of your own yet.')).toBeVisible();
  await chooseFile(page, file);
  await button(page, 'Keep this set').click();
  await expect(page.getByText('is kept. You find it among your own sets.')).toBeVisible();
  await look(page, 'packs-list');
  await button(page, 'Back').click();

  await button(page, 'New session').click();
  await button(page, 'Add questions from a set').click();
  await dialog(page).getByText('How much do you know about your plan?').click();
  await dialog(page).getByText('Do you agree?').click();
  await look(page, 'pack-sheet');
  await button(page, 'Make or bring in a set of your own').click();
  await button(page, 'Back to the session').click();
  await expect(heading(page, 'New session')).toBeVisible();
  const asksTwo = page.getByRole('listitem').filter({ hasText: 'Do you agree?' });
  await expect(asksTwo).toContainText('4 things to think about');
  await look(page, 'setup');
  for (const topic of ['Having a say', 'Knowing my medication', 'Who the doctor talks to']) {
    await button(page, `More for “${topic}”`).click();
    await page.getByRole('menuitem', { name: 'Take out' }).click();
  }
  await button(page, 'More for “Decisions about my care”').click();
  await page.getByRole('menuitem', { name: 'Take out' }).click();
  await button(page, 'Start the session').click();
  await takeTurn(page, 'blue star');
  await asked(page, 'How much do you know about your plan?');
  expect(JSON.stringify(await eventsOnDisk(data))).toContain('Who could say what is in it?');
});

test('a shipped set is changed as a copy; what is asked in other words is another question', async ({
  app: { page, data },
}) => {
  await button(page, 'Question sets').click();
  await button(page, 'Change a copy of “Survey”').click();
  await expect(page.getByLabel('Name of the set')).toHaveValue('Survey (copy)');
  await button(page, 'More for “What good care is”').click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await expect(dialog(page).getByLabel('Another way of asking (2)')).not.toHaveValue('');
  await wording(page).fill('How sure are you what good care looks like for you?');
  await button(page, 'Keep this question').click();
  await button(page, 'More for “Happy with my part”').click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await dialog(page).getByLabel('In simpler words').fill('Do you have the say that you want?');
  await button(page, 'Keep this question').click();
  await page.getByLabel('Name of the set').fill('');
  await expect(page.getByText('Kept as soon as it has a name and a question.')).toBeVisible();
  await button(page, 'Done').click();
  await button(page, 'Stay here').click();
  await page.getByLabel('Name of the set').fill('Short survey');
  await button(page, 'Done').click();
  await button(page, 'Change “Short survey”').click();
  await expect(rows(page)).toHaveCount(3);
  const { readdir } = await import('node:fs/promises');
  const [name = ''] = await readdir(join(data, 'packs'));
  const { pack } = JSON.parse(await readFile(join(data, 'packs', name), 'utf8'));
  expect(pack.questions.map(({ id }: { id: string }) => id)).toEqual([
    'involved',
    'happy-with-involvement',
    expect.stringMatching(/^own-/),
  ]);

  // What could not be kept and was left is left: nothing is written once the disk is back.
  await page.route('**/call', (route) =>
    route.request().postData()?.includes('"pack.keep"') ? route.abort() : route.continue(),
  );
  await page.getByLabel('Name of the set').fill('Another name');
  await button(page, 'Done').click();
  await expect(button(page, 'Leave without them')).toBeVisible();
  await page.unroute('**/call');
  await button(page, 'Leave without them').click();
  await expect(button(page, 'Change “Short survey”')).toBeVisible();
  await page.reload();
  await button(page, 'Question sets').click();
  await expect(button(page, 'Change “Short survey”')).toBeVisible();
});

test('a word in a sentence says what it means, by keys as well, and leads to all words', async ({
  app: { page },
}) => {
  const word = button(page, 'carer');
  await word.focus();
  await page.keyboard.press('Enter');
  const one = page.getByRole('dialog', { name: 'What “Carer” means' });
  await expect(one).toContainText('looks after a relative or a friend');
  await look(page, 'term');
  await page.keyboard.press('Escape');
  await expect(word).toBeFocused();
  await page.keyboard.press('Enter');
  await one.getByRole('button', { name: 'All words' }).press('Enter');
  const search = page.getByRole('searchbox', { name: 'Find a word' });
  await expect(search).toBeFocused();
  await look(page, 'glossary');
  await page.keyboard.type('MEDIAN');
  await expect(page.getByRole('term')).toHaveText(['Middle answer']);
  await search.fill('zebra');
  await expect(page.getByText('There is no word like “zebra” here.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(word).toBeFocused();

  // From set-up, the session's page and a report as well.
  await button(page, 'New session').click();
  await expect(heading(page, 'New session')).toBeVisible();
  await button(page, 'What words mean').click();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await button(page, 'Begin with the guide').click();
  await expect(page.getByText('Welcome, and thank you for coming.')).toBeVisible();
  await look(page, 'agenda');
  await button(page, 'What words mean').click();
  await page.keyboard.press('Escape');
  await button(page, 'Look at the answers').click();
  await expect(page.getByText('Nobody has answered yet')).toBeVisible();
  await look(page, 'review');
  await button(page, 'What words mean').click();
  await expect(dialog(page)).toBeVisible();
});
