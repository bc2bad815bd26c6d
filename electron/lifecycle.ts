import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow, IpcMain } from 'electron';
import type { HostEvent } from '../shared/contract.ts';
import { channels } from './channels.ts';

/** Milliseconds. */
export type Patience = {
  /** Saving that takes longer is not waited for any more: a person decides. */
  readonly atMost: number;
  /** No call came for so long: the page has nothing left to save. */
  readonly quiet: number;
};
export const patience: Patience = { atMost: 4_000, quiet: 150 };

type Closing = {
  readonly window: BrowserWindow;
  readonly ipc: Pick<IpcMain, 'on' | 'removeListener'>;
  readonly underWay: () => number;
  /** Asks whether the window may close although not all is saved. */
  readonly mayLose: (window: BrowserWindow) => Promise<boolean>;
  readonly patience: Patience;
};

const pageLetsGo = ({ window, ipc }: Closing): Promise<void> =>
  new Promise((resolve) => {
    const listener = (event: { readonly sender: unknown }) => {
      if (event.sender !== window.webContents) return;
      ipc.removeListener(channels.letGo, listener);
      resolve();
    };
    ipc.on(channels.letGo, listener);
    window.webContents.send(channels.event, { type: 'closing' } satisfies HostEvent);
  });

const callsSettle = async ({ underWay, patience: { quiet } }: Closing, isOver: () => boolean) => {
  let since = 0;
  while (since < quiet && !isOver()) {
    await wait(25);
    since = underWay() > 0 ? 0 : since + 25;
  }
};

/** Tells the page and waits until all is saved. False when that took longer than `atMost`. */
const saves = async (closing: Closing): Promise<boolean> => {
  let over = false;
  const saved = pageLetsGo(closing)
    .then(() => callsSettle(closing, () => over))
    .then(() => true);
  const tooLate = wait(closing.patience.atMost).then(() => false);
  const inTime = await Promise.race([saved, tooLate]);
  over = true;
  return inTime;
};

/**
 * Lets the page save what is waiting before its window closes: it is told, it lets go, its calls settle. Where
 * that takes too long (a full disk, a page that does not answer) nothing is lost unasked.
 */
export const flushBeforeClose = (closing: Closing): void => {
  const { window } = closing;
  let isClosing = false;
  window.on('close', async (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    if ((await saves(closing)) || (await closing.mayLose(window))) window.destroy();
    isClosing = false;
  });
};

/** Brings the window to the front, for somebody who started Power Circle a second time. */
export const bringToFront = (window: BrowserWindow | null): boolean => {
  if (!window || window.isDestroyed()) return false;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
  return true;
};
