import { z } from 'zod';
import { dayAfter } from './days.ts';

/** A day that there is: `2026-12-25`. */
export const day = z
  .string()
  .regex(/^20\d\d-\d\d-\d\d$/)
  .refine((value) => dayAfter(value, 0) === value, 'no such day');

/** Until when the answers of a session are kept on this computer. It never leaves in a report. */
export const keepUntilChosen = z.strictObject({ type: z.literal('keep-until-chosen'), on: day });
