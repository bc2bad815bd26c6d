import { expect, test } from './app.ts';
import { axe } from './axe.ts';
import { begun, everybody, layEvents, planned, start } from './rehearsed.ts';
import { button, heading } from './turn.ts';

test('the group looks at all boards together once everybody is ready, and at no mark', async ({
  app: { page, data },
}) => {
  const id = 'session-ready';
  const plan = planned({ title: 'Ready', questions: [start], participants: 5, reveal: 'together' });
  const events = [...begun(id, plan), ...everybody(plan)];
  await layEvents(data, id, events);
  const early = 'session-early';
  await layEvents(data, early, begun(early, { ...plan, title: 'Early' }));
  await page.reload();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Early' })
    .getByRole('button', { name: /^Go on/ })
    .click();
  await expect(page.getByText('Waiting for 5 people')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Show the boards/ })).toBeDisabled();
  await button(page, 'Close this session').click();

  await page
    .getByRole('listitem')
    .filter({ hasText: 'Ready' })
    .getByRole('button', { name: /^Go on/ })
    .click();
  await page.getByRole('button', { name: /^Show the boards/ }).click();
  await expect(heading(page, start.wording)).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(5);
  for (const mark of ['star', 'moon', 'leaf', 'cloud'])
    await expect(page.locator('main').getByText(mark)).toHaveCount(0);
  const { violations } = await axe(page).analyze();
  expect(violations.map(({ id: rule }) => rule)).toEqual([]);
  await button(page, 'Session page').click();
  await expect(page.getByText('Everybody is ready')).toBeVisible();
});
