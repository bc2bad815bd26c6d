import { z } from 'zod';
import { samePeopleAnswers } from '../disclosure/collating.ts';
import { regions } from '../disclosure/regions.ts';
import { sessionId } from '../session/sessionId.ts';
import { digest } from './digest.ts';

/** What a facilitator asks for when several groups are put together. */

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** A session of this computer, or a group that a colleague sent. */
export const pick = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('here'), id: sessionId }),
  z.strictObject({ from: z.literal('colleague'), digest }),
]);
export type Picked = z.infer<typeof pick>;

/**
 * How the groups are shown: all as one, or side by side. A report does one of these and never both: from the
 * whole and its parts, the part that is held back could be worked out.
 */
export const arrangement = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('together') }),
  z
    .strictObject({ as: z.literal('over time'), earlier: month, later: month })
    .refine(({ earlier, later }) => earlier < later, 'the earlier month first'),
  z.strictObject({ as: z.literal('months') }),
  z.strictObject({ as: z.literal('voices') }),
  z.strictObject({ as: z.literal('regions') }),
]);
export type Arrangement = z.infer<typeof arrangement>;

export const collating = {
  groups: z.array(pick).min(1).max(5000),
  /** R15's question, as the facilitator answered it. */
  samePeople: z.enum(samePeopleAnswers),
  arrangement,
  /** Where the sessions of this computer took place, for reports by region. */
  ownRegion: z.enum(regions).nullable(),
} as const;
