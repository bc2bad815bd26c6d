import { z } from 'zod';
import { whereTo, writtenPdf } from '../files/written.ts';
import { sessionId } from '../session/sessionId.ts';
import { languages } from '../text/languages.ts';

/** The sheet that people take home as a PDF, into a folder of its own as reports are. */
export const takeHomeCalls = {
  'takeHome.write': {
    input: z.strictObject({
      id: sessionId,
      /** Of the people who take it home; left out, the computer's. */
      language: z.enum(languages).optional(),
      ...whereTo,
    }),
    output: writtenPdf,
  },
} as const;
