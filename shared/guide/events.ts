import { z } from 'zod';
import { plainText } from '../session/plainText.ts';
import { firstGuide, stepKinds } from './guide.ts';
import { guideLimits } from './limits.ts';

const id = z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$/);
const someText = (max: number) => plainText(max).refine((value) => value.trim() !== '', 'no words');

export const guidePlanSchema = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        id,
        kind: z.enum([...stepKinds, 'own']),
        title: plainText(guideLimits.title),
        say: plainText(guideLimits.say),
        minutes: z.int().min(1).max(240),
        skipped: z.boolean(),
      }),
    )
    .max(guideLimits.steps)
    .refine((list) => new Set(list.map((step) => step.id)).size === list.length, 'ids twice')
    .readonly(),
  contacts: z
    .array(z.strictObject({ who: someText(guideLimits.contact), how: plainText(guideLimits.contact) }))
    .max(guideLimits.contacts)
    .readonly(),
  rules: z.array(someText(guideLimits.rule)).max(guideLimits.rules).readonly(),
});

/** Sessions that were prepared before there was a guide have the guide's own. */
export const guideOfPlan = guidePlanSchema.default(firstGuide);

const count = z.int().min(0).max(99);

/** What happens around the answers. None of it names a participant. */
export const guideEvents = [
  z.strictObject({ type: z.literal('guide-planned'), guide: guidePlanSchema }),
  /** null: the guide is put away. */
  z.strictObject({ type: z.literal('step-begun'), step: id.nullable() }),
  z.strictObject({ type: z.literal('consent-noted'), understood: z.boolean(), quotes: z.boolean() }),
  z.strictObject({
    type: z.literal('thing-parked'),
    id,
    text: someText(guideLimits.parked),
    done: z.boolean(),
  }),
  z.strictObject({ type: z.literal('thing-unparked'), id }),
  z.strictObject({ type: z.literal('checked-out'), red: count, amber: count, green: count }),
  z.strictObject({ type: z.literal('listeners-noted'), present: z.boolean() }),
] as const;
