import { z } from 'zod';
import { whereTo, writtenPdf } from '../files/written.ts';
import { paperSizes } from './paperSize.ts';

export const kitCalls = {
  /** The kit on paper as a PDF, into a folder of its own as reports are; nothing of a session is in it. */
  'kit.write': {
    input: z.strictObject({
      paper: z.enum(paperSizes),
      ...whereTo,
    }),
    output: writtenPdf,
  },
} as const;
