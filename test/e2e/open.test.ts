import { expect, test } from './app.ts';
import { figure, goToFirstBoard, standing } from './practice.ts';

test('the printed address opens the library, and opens it only once', async ({ app, browser }) => {
  await expect(app.page.getByRole('heading', { name: 'Who holds the power?' })).toBeVisible();
  const stranger = await browser.newPage();
  await stranger.goto(app.address());
  await expect(stranger.getByRole('button', { name: 'New session' })).toHaveCount(0);
  await stranger.close();
});

test('a figure that was placed stands there again after the power went', async ({ app }) => {
  const { page } = app;
  await goToFirstBoard(page);
  await expect(standing(page, 'Me')).toHaveText('not on the board yet');
  await figure(page, 'Me').press('Home');
  await expect(standing(page, 'Me')).toContainText('on the middle dot');
  await expect(page.getByRole('banner')).toContainText('Saved');

  await app.kill9();
  await app.restart();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Start this turn' }).click();
  await page.getByRole('button', { name: 'I am blue star' }).click();
  await expect(standing(page, 'Me')).toContainText('on the middle dot');
});
