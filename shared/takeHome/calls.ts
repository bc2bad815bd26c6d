import { z } from 'zod';
import { sessionId } from '../session/sessionId.ts';
import { languages } from '../text/languages.ts';

/** The sheet that people take home as a PDF, into a folder of its own as reports are. */
export const takeHomeCalls = {
  'takeHome.write': {
    input: z.strictObject({
      id: sessionId,
      /** Of the people who take it home; left out, the computer's. */
      language: z.enum(languages).optional(),
      ticket: z.string().max(64).nullable(),
      /** A sheet is there already: write beside it under the next free name. */
      beside: z.boolean(),
    }),
    output: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('folder'), name: z.string() }),
      z.strictObject({ by: z.literal('download'), name: z.string(), pdf: z.base64() }),
    ]),
  },
} as const;
