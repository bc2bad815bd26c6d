import { z } from 'zod';
import { checklistItems, checklistLimits, checklistStates } from './checklist.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused here
const unprintable = /[\u0000-\u001f\u007f-\u009f]|\p{Cs}/u;
const id = z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$/);

export const checklistSchema = z.strictObject({
  ticked: z
    .array(z.strictObject({ item: id, is: z.enum(checklistStates) }))
    .max(checklistItems.length + checklistLimits.own)
    .readonly(),
  own: z
    .array(
      z.strictObject({
        id,
        text: z
          .string()
          .min(1)
          .max(checklistLimits.text)
          .refine((text) => !unprintable.test(text), 'control characters'),
      }),
    )
    .max(checklistLimits.own)
    .readonly(),
});
