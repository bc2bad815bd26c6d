import { z } from 'zod';

/** R13: what a release would let somebody work out beside what left before. */
export const exposure = z
  .strictObject({
    people: z.int(),
    why: z.enum(['withdrawal', 'difference']),
    refused: z.boolean(),
  })
  .nullable();
