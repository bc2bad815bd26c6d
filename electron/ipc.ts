import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import type { App } from '../shared/contract.ts';
import { dispatch, failure } from '../shared/dispatch.ts';
import type { View } from '../shared/room/views.ts';
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

/** The contents of our windows as they are now. */
export type Pages = Readonly<Record<View, WebContents | null>>;

const viewOf = (event: Sender, pages: Pages): View | null => {
  if (isFromPage(event, pages.facilitator)) return 'facilitator';
  return isFromPage(event, pages.room) ? 'room' : null;
};

/** Carries the pages' calls into the core. Which window calls decides what it may call. */
export const carryCalls = (
  ipc: Pick<IpcMain, 'handle'>,
  app: App,
  pages: () => Pages,
  report: (error: unknown) => void,
): Calls => {
  let underWay = 0;
  ipc.handle(channels.call, async (event, name: unknown, input: unknown) => {
    const view = viewOf(event, pages());
    if (!view) return failure('not-let-in');
    // A look waits for news and saves nothing: closing must not wait for it.
    const counts = name === 'room.look' ? 0 : 1;
    underWay += counts;
    try {
      return await dispatch(app, name, input, report, view);
    } finally {
      underWay -= counts;
    }
  });
  return { underWay: () => underWay };
};
