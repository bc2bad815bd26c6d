import { z } from 'zod';
import { sizeBands } from '../disclosure/groupSize.ts';
import { regions } from '../disclosure/regions.ts';
import { voices } from '../session/voice.ts';
import { largestBundle } from './limits.ts';

/** What the page is told of groups that colleagues sent. */

export const digest = z.string().regex(/^[0-9a-f]{64}$/);

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
