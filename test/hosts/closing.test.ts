import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow, IpcMain } from 'electron';
import { expect, test } from 'vitest';
import { channels } from '../../electron/channels.ts';
import { bringToFront, flushBeforeClose } from '../../electron/lifecycle.ts';

/** Milliseconds; roomy, because other work may hold these tests up. */
const atMost = 1_500;

/**
 * A window with a page that answers `closing` after `answersAfter` ms, or never, and calls that end later. Who is
 * asked whether moves may be lost says `mayLose` in turn.
 */
const closingWindow = (
  answersAfter: number | null,
  callsEndAfter: number,
  mayLose: readonly boolean[] = [true],
) => {
  const ipc = new EventEmitter();
  const window = new EventEmitter();
  const began = performance.now();
  let destroyed: number | null = null;
  let asked = 0;
  let people = 0;
  const webContents = {
    send: (channel: string, event: unknown) => {
      expect([channel, event]).toEqual([channels.event, { type: 'closing' }]);
      asked += 1;
      if (answersAfter === null) return;
      setTimeout(() => ipc.emit(channels.letGo, { sender: webContents }), answersAfter);
    },
  };
  Object.assign(window, { webContents, destroy: () => (destroyed ??= performance.now() - began) });
  flushBeforeClose({
    window: window as unknown as BrowserWindow,
    ipc: ipc as unknown as IpcMain,
    underWay: () => (performance.now() - began < callsEndAfter ? 1 : 0),
    mayLose: async () => {
      people += 1;
      return mayLose[people - 1] ?? false;
    },
    patience: { atMost, quiet: 50 },
  });
  let prevented = 0;
  const close = () => window.emit('close', { preventDefault: () => (prevented += 1) });
  const until = async () => {
    while (destroyed === null) await wait(5);
    return destroyed;
  };
  const counts = { prevented: () => prevented, asked: () => asked, people: () => people };
  return { close, until, ipc, isOpen: () => destroyed === null, ...counts };
};

test('a page with nothing to save closes at once', async () => {
  const { close, until, prevented, people } = closingWindow(0, 0);
  close();
  expect(prevented()).toBe(1);
  expect(await until()).toBeLessThan(atMost - 50);
  expect(people()).toBe(0);
});

test('a move that is on its way is waited for', async () => {
  const { close, until, people } = closingWindow(20, 250);
  close();
  const took = await until();
  expect(people()).toBe(0);
  expect(took).toBeGreaterThanOrEqual(250);
  expect(took).toBeLessThan(atMost - 50);
});

test('where a page does not answer or saves for ever, somebody is asked, and then the window closes', async () => {
  for (const [answersAfter, callsEndAfter] of [
    [null, 0],
    [0, 60_000],
  ] as const) {
    const { close, until, people } = closingWindow(answersAfter, callsEndAfter);
    close();
    const took = await until();
    expect(people()).toBe(1);
    expect(took).toBeGreaterThanOrEqual(atMost - 10);
    expect(took).toBeLessThan(atMost + 3_000);
  }
});

test('a window that is to stay open stays, and asks again the next time', async () => {
  const { close, until, isOpen, people } = closingWindow(null, 0, [false, true]);
  close();
  await wait(atMost + 100);
  expect([isOpen(), people()]).toEqual([true, 1]);
  close();
  await until();
  expect(people()).toBe(2);
});

test('pressing the cross again and again asks once', async () => {
  const { close, until, asked } = closingWindow(50, 0);
  for (let times = 0; times < 3; times += 1) close();
  await until();
  expect(asked()).toBe(1);
});

test('another window letting go closes nothing', async () => {
  const { close, until, ipc } = closingWindow(null, 0);
  close();
  ipc.emit(channels.letGo, { sender: {} });
  expect(await until()).toBeGreaterThanOrEqual(atMost - 10);
});

test('a second start brings the window to the front, also when it was put away', () => {
  const done: string[] = [];
  const note = (what: string) => () => void done.push(what);
  const window = { isDestroyed: () => false, isMinimized: () => true };
  const whole = { ...window, restore: note('restored'), show: note('shown'), focus: note('focused') };
  expect(bringToFront(whole as unknown as BrowserWindow)).toBe(true);
  expect(done).toEqual(['restored', 'shown', 'focused']);
  expect(bringToFront({ isDestroyed: () => true } as unknown as BrowserWindow)).toBe(false);
  expect(bringToFront(null)).toBe(false);
});
