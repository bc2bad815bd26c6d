import type { Client } from '../client.ts';
import type { PageState } from './pageStore.ts';

type Set = (change: Partial<PageState>) => void;
type Get = () => PageState;

/** What goes from the disk as well: the core rewrites the journal, and the page goes on from there. */
export const removingActions = (client: Client, set: Set, get: Get) =>
  ({
    forget: async (participant, what) => {
      const { open, screen } = get();
      if (!open) return;
      await get().settled();
      const reply = await client.call('session.forget', { id: open.session.id, participant, what });
      if (!reply.ok) return set({ problem: reply.error.message });
      get().show(reply.value, screen);
      // In a turn the note that goes says enough, and nothing covers the screen; the library has the receipt.
      if (screen.at !== 'turn') set({ receipt: reply.value.receipt });
    },
    unpark: async (thing) => {
      const { open, screen } = get();
      if (!open) return;
      await get().settled();
      const reply = await client.call('session.unpark', { id: open.session.id, thing });
      if (reply.ok) get().show(reply.value, screen);
      else set({ problem: reply.error.message });
    },
  }) satisfies Partial<PageState>;
