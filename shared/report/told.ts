import { z } from 'zod';
import { regions } from '../disclosure/regions.ts';
import { languages } from '../text/languages.ts';

export const region = z.enum(regions).nullable();

/** What the facilitator chooses about a report, of one session or of several. */
export const told = {
  kind: z.enum(['anonymous', 'group']),
  region,
  /** Which language it is written in; its rules and its data files are the same in each. */
  language: z.enum(languages).default('en'),
};
