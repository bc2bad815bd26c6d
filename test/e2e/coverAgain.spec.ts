import { expect, test } from './app.ts';
import { begun, layEvents, planned, start } from './rehearsed.ts';
import { asked, button, takeTurn } from './turn.ts';

test('a board that nobody touches is covered, keeps its draft, and opens for its own mark alone', async ({
  app: { page, data },
}) => {
  const id = 'session-left';
  await layEvents(data, id, begun(id, planned({ title: 'Left', questions: [start] })));
  await page.clock.install();
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await button(page, 'Start this turn').click();
  await takeTurn(page, 'blue star');
  await asked(page, start.wording);
  await button(page, 'Add words').click();
  await page.getByRole('textbox', { name: 'What was said' }).fill('Half a thou');

  await page.clock.runFor(119_000);
  const cover = page.getByRole('dialog', { name: 'This board is covered' });
  await expect(cover).toBeHidden();
  await page.clock.runFor(2_000);
  await expect(cover).toBeVisible();
  const onTop = await page.getByRole('heading', { name: start.wording }).evaluate((heading) => {
    const { x, y } = heading.getBoundingClientRect();
    return heading.contains(document.elementFromPoint(x + 5, y + 5));
  });
  expect(onTop).toBe(false);
  await expect(page.locator('.frame')).toHaveAttribute('inert');
  await page.keyboard.press('Escape');
  await cover.getByRole('button', { name: 'orange moon' }).click();
  await expect(cover.getByRole('status')).toHaveText(
    'This board has another mark. Look for it, or ask the facilitator.',
  );
  await cover.getByRole('button', { name: 'blue star' }).click();
  await expect(page.getByRole('textbox', { name: 'What was said' })).toHaveValue('Half a thou');
});

test('the facilitator gets out of a covered board, and may turn the cover off', async ({
  app: { page, data },
}) => {
  const id = 'session-off';
  await layEvents(data, id, begun(id, planned({ title: 'Off', questions: [start] })));
  await page.clock.install();
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await button(page, 'Start this turn').click();
  await takeTurn(page, 'blue star');
  await page.clock.runFor(121_000);
  await button(page, 'For the facilitator: session page').click();
  await expect(button(page, 'Start this turn')).toBeVisible();
  await button(page, 'Close this session').click();
  await button(page, 'New session').click();
  await page.getByRole('button', { name: /^How it runs/ }).click();
  await page.getByLabel('Cover the board by itself').selectOption('never');
  await button(page, 'Start the session').click();
  await takeTurn(page, 'blue star');
  await page.clock.runFor(900_000);
  await expect(button(page, 'I’m done')).toBeVisible();
});
