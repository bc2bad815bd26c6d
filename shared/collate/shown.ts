import { z } from 'zod';
import { sizeBands } from '../disclosure/groupSize.ts';
import { regions } from '../disclosure/regions.ts';
import { voices } from '../session/voice.ts';
import { pick } from './asked.ts';
import { digest } from './digest.ts';
import { largestBundle } from './limits.ts';

/** What the page is told of groups that colleagues sent. */

/** One byte more than a bundle can have is let in, so that it is the core that says so, in a sentence. */
export const bundleFile = z.base64().max(Math.ceil((largestBundle + 1) / 3) * 4);

export const importedGroup = z.strictObject({
  digest,
  /** To be read to the colleague who made it. */
  code: z.string(),
  /** Null where the file on this computer is damaged. */
  about: z
    .strictObject({
      month: z.string(),
      region: z.enum(regions).nullable(),
      voice: z.enum(voices),
      /** Null for fewer than 5. */
      size: z.enum(sizeBands).nullable(),
      topics: z.array(z.string()),
    })
    .nullable(),
});
export type ImportedGroup = z.infer<typeof importedGroup>;

/** A group that can be put together with others. */
const collatable = z.strictObject({
  pick,
  /** As the facilitator called it; null for a colleague's. */
  title: z.string().nullable(),
  month: z.string(),
  region: z.enum(regions).nullable(),
  voice: z.enum(voices),
  /** One's own session: how many answered. */
  answered: z.int().nullable(),
  /** A colleague's: the band of its size, null for fewer than 5. */
  size: z.enum(sizeBands).nullable(),
  /** Which of `questions` it was asked. */
  asked: z.array(z.int().min(0)),
});
export type Collatable = z.infer<typeof collatable>;

export const collatables = z.strictObject({
  groups: z.array(collatable),
  /** Every question that one of the groups was asked: the same where id and wording are. */
  questions: z.array(z.strictObject({ topic: z.string(), wording: z.string() })),
});
export type Collatables = z.infer<typeof collatables>;
