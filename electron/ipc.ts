import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import type { App } from '../shared/contract.ts';
import { dispatch, failure } from '../shared/dispatch.ts';
import { channels, pageOrigin } from './channels.ts';

type Sender = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>;

/** Only the page itself may call: our window, its top frame, still on our origin. */
export const isFromPage = ({ sender, senderFrame }: Sender, page: WebContents | null): boolean =>
  page !== null &&
  sender === page &&
  senderFrame !== null &&
  senderFrame.parent === null &&
  isPageUrl(senderFrame.url);

/** `URL.origin` is "null" for schemes that it does not know, in Node though not in Chromium. */
export const isPageUrl = (url: string): boolean => {
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}` === pageOrigin;
  } catch {
    return false;
  }
};

export type Calls = {
  /** Calls whose answer has not been given yet. */
  readonly underWay: () => number;
};

/** Carries the page's calls into the core. `page` is the window's contents as they are now. */
export const carryCalls = (
  ipc: Pick<IpcMain, 'handle'>,
  app: App,
  page: () => WebContents | null,
  report: (error: unknown) => void,
): Calls => {
  let underWay = 0;
  ipc.handle(channels.call, async (event, name: unknown, input: unknown) => {
    if (!isFromPage(event, page())) return failure('not-let-in');
    underWay += 1;
    try {
      return await dispatch(app, name, input, report);
    } finally {
      underWay -= 1;
    }
  });
  return { underWay: () => underWay };
};
