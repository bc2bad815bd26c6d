import type { Client } from '../client.ts';

/**
 * Opens the room's window: the desktop host does it by itself, a browser opens a tab with a one-time address. Gives
 * a sentence when it could not.
 */
export const openRoom = async (client: Client): Promise<string | null> => {
  const reply = await client.call('room.open', {});
  if (!reply.ok) return reply.error.message;
  // Without an opener the tab begins with a storage of its own, so the facilitator's token is not in it.
  if (reply.value.by === 'page') window.open(`/#${reply.value.nonce}`, '_blank', 'noopener,popup');
  return null;
};
