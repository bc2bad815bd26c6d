import { z } from 'zod';
import { planSchema } from '../session/events.ts';
import { plainText } from '../session/plainText.ts';

export const templateLimits = { name: 80, file: 1024 * 1024 } as const;
export const templateFormat = 'power-circle-template';
export const templateVersion = 1;

export const templateId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** A prepared session: its whole plan, so that what is added to plans is in templates as well. */
export const templateSchema = z.strictObject({
  id: templateId,
  name: plainText(templateLimits.name).refine((value) => value.trim() !== '', 'nothing there'),
  plan: planSchema,
});

export const templateFileSchema = z.strictObject({
  format: z.literal(templateFormat),
  version: z.literal(templateVersion),
  template: templateSchema,
});
