import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { fromList } from './hands.ts';
import { begun, layEvents, planned, start } from './rehearsed.ts';
import { asked, button, done, heading, pass, takeTurn } from './turn.ts';

/** Every byte of the data folder but the lock, file by file. */
const everything = async (data: string): Promise<Record<string, string>> => {
  const files = (await readdir(data, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  const read = files
    .filter(({ name }) => !name.includes('lock'))
    .map(async ({ parentPath, name }) => [
      join(parentPath, name),
      await readFile(join(parentPath, name), 'latin1'),
    ]);
  return Object.fromEntries(await Promise.all(read));
};

test('a practice turn is like any other, and leaves nothing on the disk', async ({ app: { page, data } }) => {
  const id = 'session-tried';
  await layEvents(data, id, begun(id, planned({ title: 'Tried', questions: [start] })));
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect(button(page, 'Practice turn')).toBeVisible();
  const before = await everything(data);

  await button(page, 'Practice turn').click();
  await takeTurn(page, 'blue star');
  await expect(page.getByText('Practice: nothing is kept')).toBeVisible();
  await asked(page, 'At home, who decides what is for dinner?');
  await button(page, 'Use a list').click();
  await fromList(page, 'doctor', 'ring 2 of 6');
  await page.getByRole('button', { name: /^Amber/ }).click();
  await done(page);
  await button(page, 'Leave it like this').click();
  await pass(page);

  await expect(heading(page, 'Blue star’s turn')).toBeVisible();
  await expect(page.getByText('Not yet', { exact: true }).first()).toBeVisible();
  expect(await everything(data)).toEqual(before);

  await button(page, 'Practice turn').click();
  await button(page, 'Pause').click();
  await expect(page.getByText('This is a practice turn. Nothing is kept.')).toBeVisible();
  await button(page, 'For the facilitator: session page').click();
  await expect(button(page, 'Practice turn')).toBeVisible();
});
