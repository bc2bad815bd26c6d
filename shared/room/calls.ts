import { z } from 'zod';
import { roomScene, shownScene } from './scene.ts';

const shown = z.strictObject({
  /** Rises with everything that changes below. */
  version: z.int(),
  scene: shownScene,
  /** Whether a window of the room looks on. */
  watched: z.boolean(),
});
export type RoomNow = z.infer<typeof shown>;

/** The room's screen. `room.look` is all that its window may ask for. */
export const roomCalls = {
  /** Answers when something newer than `since` is to be seen, or after some seconds with what was there. */
  'room.look': { input: z.strictObject({ since: z.int().min(-1) }), output: shown },
  'room.show': { input: z.strictObject({ scene: roomScene }), output: shown },
  /** Desktop: opens the room's window. Loopback: a one-time word that lets one more tab in, as the room's. */
  'room.open': {
    input: z.strictObject({}),
    output: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('window') }),
      z.strictObject({ by: z.literal('page'), nonce: z.string() }),
    ]),
  },
} as const;
