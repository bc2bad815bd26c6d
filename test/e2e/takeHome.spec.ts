import { readFile } from 'node:fs/promises';
import { expect, test } from './app.ts';
import { axe } from './axe.ts';
import { troubles } from './boxes.ts';
import { begun, eventsOnDisk, everybody, layEvents, planned } from './rehearsed.ts';
import { button } from './turn.ts';

const id = 'rehearsed-take-home';

test('people take home when they hear back and who can help, and the library reminds of the day', async ({
  app: { page, data },
}) => {
  const plan = planned({ participants: 5 });
  await layEvents(data, id, [...begun(id, plan), ...everybody(plan), { type: 'session-finished' }]);
  await page.reload();
  const session = page.getByRole('listitem').filter({ hasText: 'Rehearsed' });
  await session.getByRole('button', { name: /^(Go on|Look)/ }).click();

  await button(page, 'Sheet to take home').click();
  const dialog = page.getByRole('dialog', { name: 'A sheet to take home' });
  await expect(dialog).toContainText('No contacts are written down yet.');
  await dialog.getByLabel('What happens next?').fill('Dr Okafor brings it to the team.');
  await expect(dialog).toContainText('The underlined part may tell who somebody is.');
  await dialog.getByLabel('What happens next?').fill('We bring it to the team.');
  await expect(dialog).not.toContainText('The underlined part');
  await dialog.getByLabel('When do people hear back?').fill('2099-12-04');
  const drafts = dialog.locator('optgroup[label="Draft, not yet checked by a native speaker"] option');
  await expect(drafts).toHaveText(['Polski', 'اردو', 'ਪੰਜਾਬੀ', 'العربية']);
  await dialog.getByLabel('Language of the sheet').selectOption('العربية');
  await expect(dialog.locator('label', { hasText: 'Language of the sheet' })).toContainText(
    'Draft, not yet checked by a native speaker',
  );
  const { violations } = await axe(page).analyze();
  expect(violations.map((each) => each.id)).toEqual([]);

  const download = page.waitForEvent('download');
  await button(page, 'Download the sheet').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('power-circle-take-home-2026-11.pdf');
  const pdf = (await readFile(await file.path())).toString('latin1');
  expect([pdf.slice(0, 5), pdf.includes('/Lang (ar)')]).toEqual(['%PDF-', true]);
  await expect(dialog.getByRole('status').last()).toContainText('Downloaded as');
  expect((await eventsOnDisk(data, id)).slice(-2)).toEqual([
    expect.objectContaining({ type: 'next-steps-noted', text: 'We bring it to the team.' }),
    expect.objectContaining({ type: 'results-promised', date: '2099-12-04' }),
  ]);

  await page.setViewportSize({ width: 640, height: 400 });
  expect(await troubles(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await button(page, 'Close').click();
  await button(page, 'Close this session').click();
  await expect(session).toContainText('People hear back by Friday 4 December 2099.');
});
