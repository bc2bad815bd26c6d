import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { begun, eventsOnDisk, layEvents, planned, start } from '../e2e/rehearsed.ts';
import { button, heading, saved, takeTurn } from '../e2e/turn.ts';
import { type Desktop, startDesktop, test } from './desktop.ts';

const id = 'session-room';

const atTheSession = async (data: string): Promise<Desktop> => {
  await layEvents(data, id, begun(id, planned({ title: 'Room', questions: [start], participants: 3 })));
  const desktop = await startDesktop(data);
  await desktop.page.getByRole('button', { name: /^Go on/ }).click();
  return desktop;
};

const openRoom = async ({ electron, page }: Desktop): Promise<Page> => {
  const comes = electron.waitForEvent('window');
  await button(page, 'Open the room’s screen').click();
  return comes;
};

/** Windows in the order in which they were opened: the facilitator's, then the room's. */
const windowsOf = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .toSorted((a, b) => a.id - b.id)
      .map((window) => ({
        bounds: window.getBounds(),
        kiosk: window.isKiosk(),
        visible: window.isVisible(),
      })),
  );

const closeFirst = (electron: ElectronApplication, which: 'first' | 'last') =>
  electron.evaluate(({ BrowserWindow }, which) => {
    const all = BrowserWindow.getAllWindows().toSorted((a, b) => a.id - b.id);
    setTimeout(() => all.at(which === 'first' ? 0 : -1)?.close());
  }, which);

test('the room’s window goes along, may be closed or unplugged at any time, and ends with the other', async ({
  data,
}) => {
  const desktop = await atTheSession(data);
  const { electron, page } = desktop;
  const room = await openRoom(desktop);
  await button(page, 'Begin with the guide').click();
  await expect(heading(room, 'Ground rules')).toBeVisible();
  await button(page, 'Next step').click();
  await expect(heading(room, 'If you were a superhero, what would your power be?')).toBeVisible();
  await expect(room.getByRole('button')).toHaveCount(0);
  // Its window can ask for nothing of a session, whoever types into it.
  const said = await room.evaluate(async () => {
    const { powerCircle } = window as unknown as {
      powerCircle: { call: (name: string, input: unknown) => Promise<unknown> };
    };
    return JSON.stringify(await powerCircle.call('session.open', { id: 'session-room' }));
  });
  expect(said).toContain('not-let-in');

  // A projector that is unplugged: the window comes back to where it can be seen.
  await electron.evaluate(({ BrowserWindow, screen }) => {
    const [, second] = BrowserWindow.getAllWindows().toSorted((a, b) => a.id - b.id);
    second?.setBounds({ x: 9_000, y: 9_000, width: 600, height: 400 });
    screen.emit('display-removed', {}, screen.getPrimaryDisplay());
  });
  const area = await electron.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
  await expect
    .poll(async () => (await windowsOf(electron))[1]?.bounds.x ?? 9_000)
    .toBeLessThan(area.x + area.width);

  await closeFirst(electron, 'last');
  await expect(page.getByText('No screen for the room is open.')).toBeVisible({ timeout: 15_000 });
  await button(page, 'Next step').click();
  await saved(page);
  const again = await openRoom(desktop);
  await expect(heading(again, 'Why we are here')).toBeVisible();

  const ended = electron.waitForEvent('close');
  await closeFirst(electron, 'first');
  await ended;
  expect((await eventsOnDisk(data, id)).filter(({ type }) => type === 'step-begun')).toHaveLength(3);
});

test('behind a PIN a turn fills the screen, and only the PIN gives the screen back', async ({ data }) => {
  const desktop = await atTheSession(data);
  const { electron, page } = desktop;
  await page.getByText('Lock, dates and voices').click();
  await button(page, 'Set a PIN').click();
  await page.getByLabel('PIN, 4 to 8 digits').fill('4711');
  await page.getByLabel('The same PIN once more').fill('4711');
  await button(page, 'Use this PIN').click();
  await expect(page.getByText('hold the lock in the top corner for 3 seconds')).toBeVisible();
  await button(page, 'Start this turn').click();
  await takeTurn(page, 'blue star');
  const kiosk = async () => (await windowsOf(electron))[0]?.kiosk;
  await expect.poll(kiosk).toBe(true);
  await electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (const keyCode of ['Escape', 'F11'])
      for (const type of ['keyDown', 'keyUp'] as const) contents?.sendInputEvent({ type, keyCode });
    for (const keyCode of ['w', 'q'])
      for (const type of ['keyDown', 'keyUp'] as const)
        contents?.sendInputEvent({ type, keyCode, modifiers: ['control'] });
  });
  await expect(button(page, 'I’m done')).toBeVisible();
  expect(await kiosk()).toBe(true);

  const mark = button(page, 'For the facilitator: hold this for 3 seconds');
  await mark.click();
  await expect(button(page, 'I’m done')).toBeVisible();
  await mark.hover();
  await page.mouse.down();
  await expect(heading(page, 'Please give the screen to the facilitator')).toBeVisible();
  await page.mouse.up();
  expect(await kiosk()).toBe(true);
  await page.getByLabel('Facilitator’s PIN').fill('4711');
  await button(page, 'Unlock').click();
  await expect(button(page, 'Start this turn')).toBeVisible();
  await expect.poll(kiosk).toBe(false);
  await electron.close();
});
