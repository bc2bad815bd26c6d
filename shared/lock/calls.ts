import { z } from 'zod';

const locked = z.strictObject({
  session: z.string().regex(/^[a-z0-9][a-z0-9-]{7,63}$/),
  participant: z.string().regex(/^p[1-9][0-9]?$/),
  questions: z.array(z.string().max(64)).max(100).readonly(),
});
/** Who has the device. */
export type Locked = z.infer<typeof locked>;

export const lockNow = z.strictObject({
  /** Whether the facilitator set a PIN. */
  pin: z.boolean(),
  locked: locked.nullable(),
  /** Rises with every change since the program began: of two answers, the one with more is the newer. */
  changes: z.int(),
});
export type LockNow = z.infer<typeof lockNow>;

/** Four to eight digits. */
const pin = z.string().regex(/^\d{4,8}$/);

export const lockCalls = {
  /** null takes the PIN away. Refused while a participant has the device. */
  'lock.set': { input: z.strictObject({ pin: pin.nullable() }), output: lockNow },
  /**
   * A participant gets the device. Without a PIN nothing is locked. From one participant it goes on to the next
   * alone, as the session's order has it.
   */
  'lock.give': { input: locked, output: lockNow },
  /** `wait`: seconds until the next try counts, after a wrong one. */
  'lock.open': {
    input: z.strictObject({ pin: z.string().max(64) }),
    output: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('open') }),
      z.strictObject({ is: z.literal('wrong'), wait: z.int() }),
      z.strictObject({ is: z.literal('waiting'), wait: z.int() }),
    ]),
  },
} as const;
