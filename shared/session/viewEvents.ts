import { z } from 'zod';
import { tableReach } from '../exercise/place.ts';

/**
 * With one board for the group: somebody's view that differs from what the group agreed. It is kept beside the
 * group's board and never changed: there is no event that could.
 */

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const coordinate = z.number().min(-tableReach).max(tableReach);

const standing = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('table'), place: z.strictObject({ x: coordinate, y: coordinate }) }),
  z.strictObject({ at: z.literal('tray') }),
  z.strictObject({ at: z.literal('aside') }),
]);

export const viewDiffered = z.strictObject({
  type: z.literal('view-differed'),
  participant: id,
  question: id,
  id,
  /** Where every figure stands in this view, also those that stand where the group put them. */
  figures: z.strictObject({
    ...{ doctor: standing, carer: standing, self: standing },
    ...{ 'extra-1': standing.optional(), 'extra-2': standing.optional(), 'extra-3': standing.optional() },
  }),
});
