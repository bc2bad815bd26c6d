import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { drag, focusFigure, press } from '../e2e/hands.ts';
import { begun, eventsOnDisk, layEvents, planned } from '../e2e/rehearsed.ts';
import { button, takeTurn } from '../e2e/turn.ts';
import { closeWindow, pressCross, startDesktop, test } from './desktop.ts';

const id = 'rehearsed-session-1';

/** On the first board of a session that has begun. */
const atTheBoard = async (data: string) => {
  await layEvents(data, id, begun(id, planned({ participants: 2 })));
  const desktop = await startDesktop(data);
  const { page } = desktop;
  await page.getByRole('button', { name: /^Go on/ }).click();
  await button(page, 'Start this turn').click();
  await takeTurn(page, 'blue star');
  return desktop;
};

type Trouble = {
  /** Each save takes so much longer, in ms. */
  readonly slow?: number;
  /** No room, for so many ms from now. */
  readonly full?: number;
};

/** The disk under the app's own saving: every fdatasync of its process waits or fails. */
const troubleDisk = (electron: ElectronApplication, trouble: Trouble): Promise<void> =>
  electron.evaluate(async (_, { slow = 0, full = 0 }) => {
    const { open } = process.getBuiltinModule('node:fs/promises');
    const { setTimeout: wait } = process.getBuiltinModule('node:timers/promises');
    const file = await open(process.execPath, 'r');
    const handle = Object.getPrototypeOf(file) as { datasync: () => Promise<void> };
    await file.close();
    const room = Date.now() + full;
    const sync = handle.datasync;
    handle.datasync = async function () {
      if (Date.now() < room) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
      await wait(slow);
      return sync.call(this);
    };
  }, trouble);

const lastOnDisk = async (data: string) => (await eventsOnDisk(data, id)).at(-1);
const waiting = (page: Page) => page.getByText('Not saved yet, trying again');

test('a move that a slow disk is still busy with is there after the window was closed at once', async ({
  data,
}) => {
  const desktop = await atTheBoard(data);
  await troubleDisk(desktop.electron, { slow: 1_200 });
  await drag(desktop.page, 'doctor', { x: 0.2, y: -0.6 });
  await drag(desktop.page, 'self', { x: -0.3, y: 0.4 });
  await closeWindow(desktop);
  expect(await lastOnDisk(data)).toMatchObject({ type: 'figure-placed', role: 'self' });
});

test('the window stays open while there is no room, until the move is saved', async ({ data }) => {
  const desktop = await atTheBoard(data);
  await troubleDisk(desktop.electron, { full: 2_500 });
  await drag(desktop.page, 'doctor', { x: 0.2, y: -0.6 });
  await expect(waiting(desktop.page)).toBeVisible();
  await closeWindow(desktop);
  expect(await lastOnDisk(data)).toMatchObject({ type: 'figure-placed', role: 'doctor' });
});

test('where there is no room for longer, somebody is asked before a move is lost', async ({ data }) => {
  const desktop = await atTheBoard(data);
  const { electron, page } = desktop;
  await electron.evaluate(({ dialog }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    // The button that is chosen by itself.
    dialog.showMessageBox = (async (...args: unknown[]) => {
      const { message, defaultId } = args.at(-1) as Electron.MessageBoxOptions;
      asked.push(message);
      return { response: defaultId ?? -1, checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
  });
  await troubleDisk(electron, { full: 6_500 });
  await drag(page, 'doctor', { x: 0.2, y: -0.6 });
  await expect(waiting(page)).toBeVisible();
  await pressCross(electron);
  const asked = () => electron.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  await expect.poll(asked, { timeout: 15_000 }).toHaveLength(1);
  expect(await asked()).toEqual([expect.stringContaining('those moves are lost')]);
  await expect(waiting(page)).toBeVisible();
  await expect(waiting(page)).toBeHidden({ timeout: 15_000 });
  await closeWindow(desktop);
  expect(await lastOnDisk(data)).toMatchObject({ type: 'figure-placed', role: 'doctor' });
});

test('a move by keys that was just made is there after the window was closed at once', async ({ data }) => {
  const desktop = await atTheBoard(data);
  await focusFigure(desktop.page, 'doctor');
  await press(desktop.page, ['ArrowDown', 6]);
  await closeWindow(desktop);
  expect(await lastOnDisk(data)).toMatchObject({ type: 'figure-placed', role: 'doctor' });
});

test('a title that was just typed is there after the window was closed at once', async ({ data }) => {
  const desktop = await startDesktop(data);
  await button(desktop.page, 'New session').click();
  await desktop.page.getByLabel('Title, if you want one').pressSequentially('Hill View');
  await closeWindow(desktop);
  expect(await eventsOnDisk(data)).toContainEqual(
    expect.objectContaining({ type: 'plan-changed', plan: expect.objectContaining({ title: 'Hill View' }) }),
  );
});
