import { z } from 'zod';
import { questionSchema } from '../session/events.ts';
import { limits } from '../session/limits.ts';
import { plainText } from '../session/plainText.ts';
import { packLimits } from './packLimits.ts';

const filled = (max: number) => plainText(max).refine((value) => value.trim() !== '', 'nothing there');

/** A question of a set. The first placement belongs to the session, so no set has one. */
export const packQuestionSchema = questionSchema.extend({
  kind: z.enum(['placing', 'words']),
  topic: filled(limits.topic),
  wording: filled(limits.wording),
});

export const packId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

export const packSchema = z.strictObject({
  id: packId,
  name: filled(packLimits.name),
  about: plainText(packLimits.about),
  questions: z
    .array(packQuestionSchema)
    .min(1)
    .max(limits.questions)
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'ids twice')
    .readonly(),
});

export const packFormat = 'power-circle-pack';
export const packVersion = 1;

/** A set as a file: for a colleague, and in the data folder. */
export const packFileSchema = z.strictObject({
  format: z.literal(packFormat),
  version: z.literal(packVersion),
  pack: packSchema,
});
