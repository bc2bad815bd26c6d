import { z } from 'zod';
import { lockNow } from '../lock/calls.ts';
import { sessionId } from '../session/sessionId.ts';
import { roomScene, shownScene } from './scene.ts';

/** How a session stands on the disk: a page that knows other numbers is behind. */
const stand = z.strictObject({
  id: sessionId,
  /** seq of its last line; null once it was deleted. */
  seq: z.int().nullable(),
  /** How often lines were taken out of it since the program began. */
  rewrites: z.int(),
});
export type Stand = z.infer<typeof stand>;

/** What another window of the facilitator may have done. */
const news = z.strictObject({
  /** The sessions that were changed since the program began. */
  sessions: z.array(stand).readonly(),
  lock: lockNow,
  /** Another window of the facilitator is open, and answers for what the room sees as well. */
  others: z.boolean(),
});
export type News = z.infer<typeof news>;

const shown = z.strictObject({
  /** Rises with everything that changes below. */
  version: z.int(),
  scene: shownScene,
  /** Whether a window of the room looks on. */
  watched: z.boolean(),
  /** The facilitator's windows hear of each other through the same look; the room's gets null. */
  news: news.nullable(),
});
export type RoomNow = z.infer<typeof shown>;

/** A page calls itself by a word of its own, new with each load: two windows may share everything else. */
const page = z.string().max(64).default('');

/** The room's screen. `room.look` is all that its window may ask for. */
export const roomCalls = {
  /** Answers when something newer than `since` is to be seen, or after some seconds with what was there. */
  'room.look': { input: z.strictObject({ since: z.int().min(-1), page }), output: shown },
  'room.show': { input: z.strictObject({ scene: roomScene, page }), output: shown },
  /** Desktop: opens the room's window. Loopback: a one-time word that lets one more tab in, as the room's. */
  'room.open': {
    input: z.strictObject({}),
    output: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('window') }),
      z.strictObject({ by: z.literal('page'), nonce: z.string() }),
    ]),
  },
} as const;
