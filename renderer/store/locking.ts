import type { Locked, LockNow } from '../../shared/lock/calls.ts';
import type { Client } from '../client.ts';
import type { PageState } from './pageStore.ts';

type Set = (change: Partial<PageState>) => void;
type Get = () => PageState;

const knows = (set: Set, get: Get, lock: LockNow) => {
  const { hello } = get();
  if (hello) set({ hello: { ...hello, lock } });
};

/** Tells the core who has the device now. Without a PIN nothing happens. */
export const lockFor = async (
  client: Client,
  set: Set,
  get: Get,
  to: Pick<Locked, 'participant' | 'questions'>,
): Promise<void> => {
  const { hello, open } = get();
  if (!hello?.lock.pin || !open) return;
  // Until the core knows, it would refuse what this person does: their cover waits that moment.
  set({ isGiving: true });
  try {
    const before = hello.lock.locked;
    await get().settled();
    const reply = await client.call('lock.give', { session: open.session.id, ...to });
    // It is not their turn as the core has it: the facilitator goes on from here.
    if (!reply.ok) return set({ screen: { at: 'agenda' } });
    knows(set, get, reply.value);
    // After a reload this page has the part of one person alone; the next one's own comes with them.
    if (before && before.participant !== to.participant) await get().reopen(get().screen);
  } finally {
    set({ isGiving: false });
  }
};

export const lockActions = (client: Client, set: Set, get: Get, refreshLibrary: () => Promise<void>) =>
  ({
    setPin: async (pin) => {
      const reply = await client.call('lock.set', { pin });
      if (reply.ok) knows(set, get, reply.value);
      else set({ problem: reply.error.message });
    },
    unlock: async (pin) => {
      const reply = await client.call('lock.open', { pin });
      if (!reply.ok) {
        set({ problem: reply.error.message });
        return null;
      }
      if (reply.value.is === 'open') {
        const { hello, open } = get();
        // Where only one person's part was here, the whole session comes before it is shown.
        if (open) await get().reopen();
        else await refreshLibrary();
        if (hello) knows(set, get, { ...hello.lock, locked: null });
      }
      return reply.value;
    },
    backToTurn: async ({ session, participant, questions }) => {
      const screen = { at: 'cover', participant, questions } as const;
      if (get().open?.session.id === session) set({ screen });
      else await get().openSession(session, screen);
    },
  }) satisfies Partial<PageState>;
