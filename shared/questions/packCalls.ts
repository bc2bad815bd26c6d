import { z } from 'zod';
import { ticket, whereTo, writtenJson } from '../files/written.ts';
import { questionSchema } from '../session/events.ts';
import { limits } from '../session/limits.ts';
import { hintKinds } from './hint.ts';
import { packLimits } from './packLimits.ts';
import { packId, packSchema } from './packSchema.ts';
import type { Pack } from './question.ts';

const hints = z
  .array(
    z.strictObject({
      field: z.enum(['wording', 'simpler', 'otherWays']),
      is: z.enum(hintKinds),
      found: z.string(),
      plainer: z.string(),
    }),
  )
  .readonly();

/** What lies on a shelf of the data folder besides what can be used. */
export const aside = {
  /** Files that could not be read, put aside under another name. */
  setAside: z.int(),
  /** Files of a newer Power Circle, left where they are. */
  newer: z.int(),
};

// Of a larger file only so much comes that it is refused as too large.
const packFile = z.base64().max(Math.ceil((packLimits.file + 1) / 3) * 4);

/** Calls around sets of questions. */
export const packCalls = {
  'packs.list': {
    input: z.strictObject({}),
    output: z.strictObject({ packs: z.custom<readonly Pack[]>(), ...aside }),
  },
  /** Keeps a set of one's own in place of the one with this id. */
  'pack.keep': { input: z.strictObject({ pack: packSchema }), output: z.strictObject({}) },
  'pack.delete': { input: z.strictObject({ id: packId }), output: z.strictObject({}) },
  /** Suggestions for each question, in the order in which they came. Nothing is kept. */
  'questions.check': {
    input: z.strictObject({ questions: z.array(questionSchema).max(limits.questions).readonly() }),
    output: z.array(hints).readonly(),
  },
  /** A set, own or shipped, as a file for a colleague. */
  'pack.write': {
    input: z.strictObject({ id: packId, ...whereTo }),
    output: writtenJson,
  },
  /** Looks into a colleague's set and keeps nothing. A null `file` lets the desktop host ask for one. */
  'pack.open': {
    input: z.strictObject({ file: packFile.nullable() }),
    output: z.discriminatedUnion('by', [
      z.strictObject({
        by: z.literal('opened'),
        ticket,
        pack: z.custom<Pack>(),
        hints: z.array(hints).readonly(),
        /** Name of the set here that has the same id, or null; `same` when it holds the same. */
        here: z.strictObject({ name: z.string(), same: z.boolean() }).nullable(),
        /** Ids of questions that ask something else here. */
        clashes: z.array(packId).readonly(),
      }),
      z.strictObject({ by: z.literal('cancelled') }),
    ]),
  },
  /** Keeps what was opened, under new ids where ids clash. Answers with the set as kept. */
  'pack.take': { input: z.strictObject({ ticket }), output: z.custom<Pack>() },
} as const;
