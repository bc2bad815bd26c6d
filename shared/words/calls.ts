import { z } from 'zod';
import { limits } from '../session/limits.ts';
import { identifyingKinds } from './mark.ts';

export const wordsCalls = {
  /** Marks what may tell who is meant. The draft is looked at and forgotten; nothing of it is kept. */
  'words.mark': {
    input: z.strictObject({ text: z.string().max(limits.words) }),
    output: z
      .array(z.strictObject({ start: z.int().min(0), end: z.int().min(1), kind: z.enum(identifyingKinds) }))
      .readonly(),
  },
} as const;
