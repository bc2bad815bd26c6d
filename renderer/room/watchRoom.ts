import type { RoomNow } from '../../shared/room/calls.ts';
import type { Client } from '../client.ts';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Milliseconds before asking again a host that did not answer. */
const pause = 2_000;

/**
 * Hears what the room sees, again and again, for as long as the page is there. `onNow` gets null while the host is
 * away. `page`: what this page calls itself. Returns what ends it.
 */
export const watchRoom = (client: Client, onNow: (now: RoomNow | null) => void, page = ''): (() => void) => {
  let over = false;
  const watch = async () => {
    let since = -1;
    while (!over) {
      const reply = await client.call('room.look', { since, page });
      if (over) return;
      if (reply.ok) since = reply.value.version;
      else since = -1;
      onNow(reply.ok ? reply.value : null);
      if (!reply.ok) await wait(pause);
    }
  };
  void watch();
  return () => {
    over = true;
  };
};
