import { expect, test } from './app.ts';
import { press, tabTo } from './hands.ts';
import { linesOf, opened } from './reports.ts';
import { button, heading } from './turn.ts';

test('a whole session, from preparing it to the report, needs no mouse and no touch', async ({ app }) => {
  const { page, data } = app;
  await page.evaluate(() => {
    const pointers: string[] = [];
    Object.assign(window, { pointers });
    for (const type of ['pointerdown', 'mousedown', 'touchstart'])
      window.addEventListener(type, () => pointers.push(type), { capture: true });
  });
  const go = async (name: string | RegExp) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };

  await go('New session');
  await expect(heading(page, 'New session')).toBeFocused();
  for (let people = 6; people > 1; people -= 1) await go('One fewer');
  await expect(page.getByLabel('Number of people')).toHaveValue('1');
  await tabTo(page, 'Title, if you want one');
  await page.keyboard.type('By keys');
  await go(/^How it runs/);
  await tabTo(page, /^Each person does all questions/);
  await press(page, ['ArrowDown', 1]);
  await expect(page.getByRole('radio', { name: /^Question by question/ })).toBeChecked();
  await go('More for “Having a say”');
  await expect(page.getByRole('menuitem', { name: 'Edit' })).toBeFocused();
  await press(page, ['ArrowDown', 1], ['Enter', 1]);
  await expect(page.getByRole('list').getByText('When your care is planned, who has a say?')).toBeHidden();
  await go('Start the session');

  await go('I am blue star');
  await tabTo(page, 'Me');
  await press(page, ['ArrowLeft', 1]);
  await expect(page.getByRole('radio', { name: 'Carer' })).toBeChecked();
  await tabTo(page, 'round');
  await press(page, ['ArrowRight', 2]);
  await expect(page.getByRole('radio', { name: 'in a coat' })).toBeChecked();
  await go('Go to the circle');
  await tabTo(page, 'Doctor');
  await press(page, ['ArrowDown', 15]);
  await tabTo(page, 'Me');
  await press(page, ['ArrowUp', 1]);
  await go('I’m done');
  await go('Leave it like this');
  for (let left = 0; left < 3; left += 1) {
    await go('I am blue star');
    await go('Pass on this one');
  }
  await expect(heading(page, 'Everybody has had their turn')).toBeFocused();
  await go('Finish the session');
  await expect(page.getByRole('dialog')).toBeVisible();
  await go('Finish the session');
  await expect(heading(page, 'This session is finished')).toBeFocused();
  await go('Look at the answers');
  await go('Decisions about my care');
  await go('Session page');
  await go('Make a report');
  await tabTo(page, /^Anonymous report/);
  await press(page, ['ArrowDown', 1]);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await go('Show the group copy');
  const arrives = page.waitForEvent('download');
  await expect(button(page, 'Download the report')).toBeVisible();
  await go('Download the report');
  const report = await opened(await arrives, data);
  expect(linesOf(report)).toContainEqual(
    expect.objectContaining({
      question: 'q1',
      figure: 'doctor',
      measure: 'say',
      category: 'median',
      number: '54',
    }),
  );
  expect(await page.evaluate(() => ('pointers' in window ? window.pointers : null))).toEqual([]);
});
