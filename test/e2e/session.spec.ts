import { readdir } from 'node:fs/promises';
import { type App, expect, test } from './app.ts';
import { drag } from './hands.ts';
import { checkAnonymous, checkGroupCopy } from './reportChecks.ts';
import { download } from './reports.ts';
import { type Person, sumsOf } from './sums.ts';
import { button, heading, lookAtQuotes } from './turn.ts';
import {
  blueStarByMouse,
  greenCloudByList,
  orangeMoonByTouch,
  pinkKiteInterrupted,
  purpleLeafByKeys,
  words,
  yellowDropByTaps,
} from './visits.ts';

const title = 'Riverside on a Thursday';

/** Kill -9 in the middle of a turn, after one more move that nobody was told is saved; then on from the library. */
const powerCut = async (app: App) => {
  const { page } = app;
  await app.kill9();
  await drag(page, 'self', { x: -0.4, y: 0.6 });
  await expect(page.getByText('Not saved yet, trying again')).toBeVisible();
  await app.restart();
  const session = page.getByRole('listitem').filter({ hasText: title });
  await expect(session).toContainText('Running');
  await session.getByRole('button', { name: /^Go on/ }).click();
  await expect(heading(page, 'Pink kite’s turn')).toBeVisible();
  await button(page, 'Start this turn').click();
};

test('six people take their turns, and the reports say what they placed and nothing more', async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await button(page, 'New session').click();
  await page.getByLabel('Title, if you want one').fill(title);
  await button(page, 'Start the session').click();

  const finger = await page.context().newCDPSession(page);
  const people: Person[] = [
    await blueStarByMouse(page),
    await orangeMoonByTouch(page, finger),
    await purpleLeafByKeys(page),
    await greenCloudByList(page),
    await yellowDropByTaps(page),
    await pinkKiteInterrupted(page, () => powerCut(app)),
  ];
  await expect(heading(page, 'Everybody has had their turn')).toBeVisible();

  await button(page, 'Look at the answers').click();
  await button(page, 'Having a say').click();
  const median = sumsOf(people, 1).find(
    ({ figure, measure, category }) => figure === 'self' && measure === 'say' && category === 'median',
  );
  await expect(
    page
      .getByRole('region', { name: /say, from 0 to 100|say from 0 to 100/i })
      .getByRole('row', { name: /^Me/ }),
  ).toContainText(`${median?.number}`);
  await button(page, 'Session page').click();

  await button(page, 'Finish the session').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Finish the session' }).click();
  await expect(heading(page, 'This session is finished')).toBeVisible();
  await lookAtQuotes(page, 3);
  await page.locator('.next-step').getByRole('button', { name: 'Make a report' }).click();

  const [id = ''] = await readdir(`${app.data}/sessions`);
  const anonymous = await download(page, app.data);
  expect(anonymous.name).toMatch(/^power-circle-anonymous-20\d\d-\d\d\.zip$/);
  checkAnonymous(anonymous, people, [...Object.values(words), title, 'Riverside', id]);

  await page.getByRole('radio', { name: /^Group copy/ }).click();
  await expect(page.getByRole('alertdialog')).toContainText('Somebody who was there may recognise an answer');
  await button(page, 'Show the group copy').click();
  const group = await download(page, app.data);
  expect(group.name).toMatch(/^power-circle-group-copy-20\d\d-\d\d\.zip$/);
  checkGroupCopy(group, people, [words.blueStar, words.fair, words.byKeys]);
  const all = `${group.csv} ${group.json} ${group.pdf}`.replace(/\s+/g, ' ').toLocaleLowerCase();
  for (const secret of [words.orangeMoon, words.taken, words.removed, title, id, 'blue star', 'pink kite'])
    expect(all).not.toContain(secret.toLocaleLowerCase());

  await button(page, 'Back to the session page').click();
  await expect(heading(page, 'This session is finished, and a report has been made')).toBeVisible();
  await button(page, 'Close this session').click();
  await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText('Exported');
});
