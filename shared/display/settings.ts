import { z } from 'zod';
import { coverTimes } from '../session/coverTimes.ts';
import { wholeLanguages } from '../text/languages.ts';
import { motions, themes, typefaces } from './choices.ts';
import { firstDisplay } from './first.ts';
import { scannings, scanWays } from './scanning.ts';

/** What this computer keeps of how people want it. */

export const settingsSchema = z.strictObject({
  /** Text size in percent of the browser's own. */
  textSize: z.int().min(100).max(300),
  theme: z.enum(themes),
  typeface: z.enum(typefaces),
  motion: z.enum(motions),
  /** Seconds without a touch after which a turn is covered; 0 for never. */
  coverAfter: z.union(coverTimes.map((time) => z.literal(time))),
  /** How switches work the participant's screens. */
  scanning: z.enum(scannings),
  scanBy: z.enum(scanWays),
  /** Whether the placements stand in words beside the board. */
  showWords: z.boolean(),
  /** Of everything that is not a participant's own screen. */
  language: z.enum(wholeLanguages),
});
export type Settings = z.infer<typeof settingsSchema>;
export const firstSettings: Settings = {
  ...firstDisplay,
  coverAfter: 120,
  scanning: 'off',
  scanBy: 'groups',
  showWords: true,
  language: 'en',
};
