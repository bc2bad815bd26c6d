import type { IpcMain, IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron';

/** Electron's side of one channel: arguments and answers are cloned on their way, as the real one does. */
export type FakeIpc = Pick<IpcMain, 'handle'> & {
  readonly invoke: (sender: FakeSender, channel: string, ...args: readonly unknown[]) => Promise<unknown>;
};

export type FakeSender = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>;

type Listener = Parameters<IpcMain['handle']>[1];

export const fakeIpc = (): FakeIpc => {
  const listeners = new Map<string, Listener>();
  return {
    handle: (channel, listener) => {
      if (listeners.has(channel)) throw new Error(`a second handler for ${channel}`);
      listeners.set(channel, listener);
    },
    invoke: async (sender, channel, ...args) => {
      const listener = listeners.get(channel);
      if (!listener) throw new Error(`No handler registered for '${channel}'`);
      const event = sender as IpcMainInvokeEvent;
      return structuredClone(await listener(event, ...structuredClone(args)));
    },
  };
};

/** A frame as far as the sender check looks at it. */
export const fakeFrame = (url: string, parent: WebFrameMain | null = null): WebFrameMain =>
  ({ url, parent }) satisfies Pick<WebFrameMain, 'url' | 'parent'> as WebFrameMain;

export const fakeContents = (id: number): WebContents =>
  ({ id }) satisfies Pick<WebContents, 'id'> as WebContents;
