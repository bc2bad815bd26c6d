import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow, IpcMain } from 'electron';
import { expect, test } from 'vitest';
import { channels } from '../../electron/channels.ts';
import { bringToFront, flushBeforeClose } from '../../electron/lifecycle.ts';

/** Milliseconds; roomy, because other work may hold these tests up. */
const atMost = 1_500;

/** A window with a page that answers `closing` after `answersAfter` ms, or never, and calls that end later. */
const closingWindow = (answersAfter: number | null, callsEndAfter: number) => {
  const ipc = new EventEmitter();
  const window = new EventEmitter();
  const began = performance.now();
  let destroyed: number | null = null;
  let asked = 0;
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
    patience: { atMost, quiet: 50 },
  });
  let prevented = 0;
  const close = () => window.emit('close', { preventDefault: () => (prevented += 1) });
  const until = async () => {
    while (destroyed === null) await wait(5);
    return destroyed;
  };
  return { close, until, ipc, prevented: () => prevented, asked: () => asked };
};

test('a page with nothing to save closes at once', async () => {
  const { close, until, prevented } = closingWindow(0, 0);
  close();
  expect(prevented()).toBe(1);
  expect(await until()).toBeLessThan(atMost - 50);
});

test('a move that is on its way is waited for', async () => {
  const { close, until } = closingWindow(20, 250);
  close();
  const took = await until();
  expect(took).toBeGreaterThanOrEqual(250);
  expect(took).toBeLessThan(atMost - 50);
});

test('a page that does not answer, or saves for ever, is not waited for any longer than that', async () => {
  for (const [answersAfter, callsEndAfter] of [
    [null, 0],
    [0, 60_000],
  ] as const) {
    const { close, until } = closingWindow(answersAfter, callsEndAfter);
    close();
    const took = await until();
    expect(took).toBeGreaterThanOrEqual(atMost - 10);
    expect(took).toBeLessThan(atMost + 3_000);
  }
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
