import { mkdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { linesOf, type Report, rowsOf } from '../e2e/reports.ts';
import { type Person, sumsOf } from '../e2e/sums.ts';
import { button, heading } from '../e2e/turn.ts';
import { words } from '../e2e/visits.ts';
import { closeWindow, type Desktop, startDesktop, test } from './desktop.ts';
import { answerDialog, beginningOf, readReport } from './folder.ts';
import { blueStar, greenCloud, orangeMoon, purpleLeaf, yellowDrop } from './people.ts';

const title = 'Riverside on a Thursday';
const inLibrary = (page: Page) => page.getByRole('listitem').filter({ hasText: title });
const boards = [0, 1] as const;

const prepare = async (page: Page) => {
  await button(page, 'New session').click();
  await page.getByLabel('Title, if you want one').fill(title);
  await button(page, 'One fewer').click();
  for (const topic of ['Knowing my medication', 'Who the doctor talks to']) {
    await button(page, `More for “${topic}”`).click();
    await page.getByRole('menuitem', { name: 'Take out' }).click();
  }
  await button(page, 'Start the session').click();
};

/** The numbers of the report about the boards, one a line. */
const numbersOf = (report: Report): string[] =>
  linesOf(report)
    .filter(({ question, number }) => ['q1', 'q2'].includes(question) && number !== '')
    .map((line) => [line.question, line.figure, line.measure, line.category, line.number].join(' | '));

const placedBy = (people: readonly Person[]): string[] =>
  boards
    .flatMap((question) => sumsOf(people, question))
    .map((sum) => [`q${sum.question + 1}`, sum.figure, sum.measure, sum.category, sum.number].join(' | '));

test('a whole session in the window, closed and opened again half way, ends in reports that say what was placed', async ({
  data,
}) => {
  test.slow();
  let desktop: Desktop = await startDesktop(data);
  const reopen = async (): Promise<Page> => {
    await closeWindow(desktop);
    desktop = await startDesktop(data);
    await expect(inLibrary(desktop.page)).toContainText('Running');
    await inLibrary(desktop.page)
      .getByRole('button', { name: /^Go on/ })
      .click();
    await button(desktop.page, 'Start this turn').click();
    return desktop.page;
  };
  await prepare(desktop.page);
  const people: Person[] = [
    await blueStar(desktop.page),
    await orangeMoon(desktop.page),
    await purpleLeaf(desktop.page, reopen),
    await greenCloud(desktop.page),
    await yellowDrop(desktop.page),
  ];
  const { electron, page } = desktop;

  await expect(heading(page, 'Everybody has had their turn')).toBeVisible();
  await button(page, 'Look at the answers').click();
  await button(page, 'Having a say').click();
  const median = sumsOf(people, 1).find(
    ({ figure, measure, category }) => figure === 'self' && measure === 'say' && category === 'median',
  );
  await expect(
    page.getByRole('region', { name: /say from 0 to 100/i }).getByRole('row', { name: /^Me/ }),
  ).toContainText(`${median?.number}`);
  await button(page, 'Session page').click();
  await button(page, 'Finish the session').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Finish the session' }).click();
  await page.locator('.next-step').getByRole('button', { name: 'Make a report' }).click();

  const [folder, stick] = [join(data, 'reports'), join(data, 'memory-stick')];
  for (const each of [folder, stick]) mkdirSync(each);
  const save = button(page, 'Save the report…');
  await answerDialog(electron, { folder: null });
  await save.click();
  await expect(save).toBeEnabled();
  await answerDialog(electron, { folder: stick, vanishes: true });
  await save.click();
  await expect(page.getByText('That folder is not there any more. Please choose another one.')).toBeVisible();
  expect(await readdir(folder)).toEqual([]);

  await answerDialog(electron, { folder });
  await button(page, 'Choose another folder').click();
  const said = page.getByText(/^Saved in the folder “power-circle-anonymous-20\d\d-\d\d”\.$/);
  await expect(said).toBeVisible();
  const [name = ''] = await readdir(folder);
  expect(name).toMatch(/^power-circle-anonymous-20\d\d-\d\d$/);
  const anonymous = await readReport(join(folder, name));
  expect(anonymous.files).toEqual(
    expect.arrayContaining([
      'README.txt',
      'easy-read.pdf',
      'report.csv',
      'report.html',
      'report.json',
      'report.pdf',
    ]),
  );
  expect(await beginningOf(join(folder, name, 'report.pdf'))).toBe('%PDF-');
  expect(rowsOf(anonymous)).toContain('Who holds the power?');
  expect(anonymous.pdf).toContain('Anonymous report');
  expect(linesOf(anonymous).filter(({ number }) => number !== '')).toEqual([]);
  const [id = ''] = await readdir(join(data, 'sessions'));
  for (const secret of [...Object.values(words), title, id, data, 'lue star', 'urple leaf'])
    expect(`${anonymous.bytes}\n${anonymous.pdf}`, `it holds “${secret}”`).not.toContain(secret);

  await save.click();
  await expect(
    page.getByText('A report with this name is already there. Nothing was changed.'),
  ).toBeVisible();
  expect(await readdir(folder)).toEqual([name]);
  await button(page, 'Save it beside the other one').click();
  await expect(page.getByText(`Saved in the folder “${name}-2”.`)).toBeVisible();
  const beside = await readReport(join(folder, `${name}-2`));
  expect({ ...beside, name }).toEqual(anonymous);

  await page.getByRole('radio', { name: /^Group copy/ }).click();
  await button(page, 'Show the group copy').click();
  await save.click();
  const groupName = name.replace('anonymous', 'group-copy');
  await expect(page.getByText(`Saved in the folder “${groupName}”.`)).toBeVisible();
  const group = await readReport(join(folder, groupName));
  expect(await beginningOf(join(folder, groupName, 'report.pdf'))).toBe('%PDF-');
  expect(rowsOf(group)).toContain('Who holds the power?');
  expect(group.pdf).toContain('Detailed copy – people who were there may recognise answers.');
  expect(numbersOf(group).sort()).toEqual(placedBy(people).sort());
  expect((await readdir(folder)).sort()).toEqual([name, `${name}-2`, groupName]);

  await closeWindow(desktop);
  desktop = await startDesktop(data);
  await expect(inLibrary(desktop.page)).toContainText('Exported');
  await sendAndBringIn(desktop, stick);
  await closeWindow(desktop);
});

/** A set of questions goes to a colleague and comes back, through the system's own windows for files and folders. */
const sendAndBringIn = async ({ electron, page }: Desktop, stick: string) => {
  mkdirSync(stick, { recursive: true });
  const said = page.getByRole('dialog').getByRole('status');
  await button(page, 'Question sets').click();
  await button(page, 'Change a copy of “Survey”').click();
  await button(page, 'Done').click();
  const more = async (choice: string) => {
    await button(page, 'More for “Survey (copy)”').click();
    await page.getByRole('menuitem', { name: choice }).click();
  };
  await more('Send to a colleague');
  const save = button(page, 'Choose a folder and save');
  await answerDialog(electron, { folder: null });
  await save.click();
  await expect(save).not.toHaveAttribute('aria-disabled', 'true');
  expect(await readdir(stick)).toEqual([]);
  await answerDialog(electron, { folder: stick });
  await save.click();
  await expect(said).toContainText('questions-survey-copy');
  const [name = ''] = await readdir(stick);
  expect(name).toBe('questions-survey-copy.powercircle-pack.json');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await more('Delete');
  await button(page, 'Delete this set').click();
  await expect(page.getByText('You have no sets of your own yet.')).toBeVisible();

  const bringIn = button(page, 'Bring in a colleague’s set');
  await answerDialog(electron, { folder: null });
  await bringIn.click();
  await answerDialog(electron, { folder: join(stick, name) });
  await bringIn.click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(3);
  await button(page, 'Keep this set').click();
  await expect(button(page, 'Change “Survey (copy)”')).toBeVisible();
};
