import { z } from 'zod';
import { day } from '../rights/keeping.ts';
import { receiptSchema } from '../rights/receipt.ts';
import { eventSchema, planSchema } from './events.ts';
import { notice } from './notice.ts';
import { sessionId } from './sessionId.ts';

const participantId = z.string().regex(/^p[1-9][0-9]?$/);

const summary = z.strictObject({
  id: sessionId,
  title: z.string(),
  /** `2026-11` */
  month: z.string(),
  participants: z.int(),
  state: z.enum(['draft', 'running', 'finished', 'exported']),
  practice: z.boolean(),
  /** The day by which people were promised to hear back, `2026-12-04`. */
  resultsBy: z.iso.date().nullable(),
  /** Set when the session can only be read, or not even that. */
  problem: z.enum(['read-only-garbage', 'read-only-newer']).nullable(),
  /** The last day on which its answers are kept; null before people sit down. */
  keepUntil: day.nullable(),
  /** That day is over: the facilitator is asked to delete it, or to keep it longer. */
  isDue: z.boolean(),
});
export type Summary = z.infer<typeof summary>;

const openSession = z.strictObject({
  id: sessionId,
  month: z.string(),
  events: z.array(eventSchema),
  /** seq of the last line of the journal: the next event names it in `after`. */
  seq: z.int(),
  /** How often lines were taken out of it since the program began. */
  rewrites: z.int(),
  readOnly: z.boolean(),
  notices: z.array(notice),
  keepUntil: day.nullable(),
});
export type OpenSession = z.infer<typeof openSession>;

/** Calls around sessions: the library, what happens in one, and removing. */
export const sessionCalls = {
  'library.list': { input: z.strictObject({}), output: z.array(summary) },

  /** Creating twice with one id makes one session: a double press or a retry does no harm. */
  'session.create': {
    input: z.strictObject({ id: sessionId, practice: z.boolean(), plan: planSchema }),
    output: openSession,
  },
  'session.open': { input: z.strictObject({ id: sessionId }), output: openSession },
  /**
   * Answers after fdatasync. `after` is the seq that the page has seen last; the same event sent again after
   * a lost answer is recognised and not stored twice.
   */
  'session.append': {
    input: z.strictObject({ id: sessionId, after: z.int().min(0), event: eventSchema }),
    output: z.strictObject({ seq: z.int() }),
  },
  /**
   * Rewrites the journal so that the bytes are gone, then answers with what is left. The receipt says what went
   * and what can't be called back; null where there was nothing to remove any more.
   */
  'session.forget': {
    input: z.strictObject({
      id: sessionId,
      participant: participantId,
      what: z.union([
        z.literal('everything'),
        z.literal('all words'),
        z.strictObject({ words: z.string().max(64) }),
        z.strictObject({ view: z.string().max(64) }),
      ]),
    }),
    output: openSession.extend({ receipt: receiptSchema.nullable() }),
  },
  /** Takes a thing out of the parking lot: the journal is rewritten, so that its words are gone. */
  'session.unpark': {
    input: z.strictObject({ id: sessionId, thing: z.string().max(64) }),
    output: openSession,
  },
  'session.copy': { input: z.strictObject({ id: sessionId, as: sessionId }), output: openSession },
  'session.delete': {
    input: z.strictObject({ id: sessionId }),
    output: z.strictObject({ receipt: receiptSchema.nullable() }),
  },
  /** Every removal on this computer, the latest first. */
  'receipts.list': { input: z.strictObject({}), output: z.array(receiptSchema) },
} as const;
