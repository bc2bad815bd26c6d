import { z } from 'zod';
import { whereTo, writtenPdf } from '../files/written.ts';
import { aside } from '../questions/packCalls.ts';
import { checklistSchema } from './checklistSchema.ts';
import type { Template } from './template.ts';
import { templateId, templateSchema } from './templateSchema.ts';

/** Calls around preparing: templates, and the checklist on paper. */
export const prepareCalls = {
  'templates.list': {
    input: z.strictObject({}),
    output: z.strictObject({ templates: z.custom<readonly Template[]>(), ...aside }),
  },
  /** Keeps a template in place of the one with this id. */
  'template.keep': { input: z.strictObject({ template: templateSchema }), output: z.strictObject({}) },
  'template.delete': { input: z.strictObject({ id: templateId }), output: z.strictObject({}) },
  /** The safe-environment checklist as a PDF; nothing else of a session is in it. */
  'checklist.write': {
    input: z.strictObject({
      checklist: checklistSchema,
      ...whereTo,
    }),
    output: writtenPdf,
  },
} as const;
