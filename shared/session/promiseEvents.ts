import { z } from 'zod';

/** The day by which people hear back (`2026-12-04`); null takes it back, and its month with it. */
export const resultsPromised = z.strictObject({
  type: z.literal('results-promised'),
  date: z.iso.date().nullable(),
});
