import { z } from 'zod';
import { day } from './keeping.ts';

/** What can leave: reports of two kinds, and the file for a colleague. */
export const releasedKinds = ['anonymous', 'group', 'bundle'] as const;
export type ReleasedKind = (typeof releasedKinds)[number];

/** What was asked to be removed. */
export const removals = ['some words', 'all words', 'one view', 'everything', 'session'] as const;
export type Removal = (typeof removals)[number];

const count = z.int().min(0);

/**
 * Says that something was removed from this computer, how much, and what nobody can call back. It names no
 * person, no mark and no title: it is kept after the session is gone, and must not bring any of it back.
 */
export const receiptSchema = z.strictObject({
  what: z.enum(removals),
  on: day,
  /** Of the session: `2026-11`. */
  month: z.string().regex(/^\d{4}-\d\d$/),
  removed: z.strictObject({
    people: count,
    answers: count,
    placements: count,
    cards: count,
    words: count,
  }),
  /** Kinds of things that left with these people's answers; null when the list of what left can't be read. */
  left: z.array(z.enum(releasedKinds)).nullable(),
});
export type Receipt = z.infer<typeof receiptSchema>;
