import { z } from 'zod';
import { languages } from '../text/languages.ts';

/** How a person likes to read, chosen by themselves. It is part of what they gave, and goes with it. */
export const readingChosen = (participant: z.ZodString) =>
  z.strictObject({
    type: z.literal('reading-chosen'),
    participant,
    language: z.enum(languages),
    easyRead: z.boolean(),
  });
