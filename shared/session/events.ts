import { z } from 'zod';
import { extraIds, figureIds } from '../exercise/figures.ts';
import { cards, cutOuts, faces, paperColours, sizes } from '../exercise/kit.ts';
import { tableReach } from '../exercise/place.ts';
import { designIds } from '../exercise/rings.ts';
import { guideEvents, guideOfPlan } from '../guide/events.ts';
import { emptyChecklist } from '../prepare/checklist.ts';
import { checklistSchema } from '../prepare/checklistSchema.ts';
import { keepUntilChosen } from '../rights/keeping.ts';
import { limits } from './limits.ts';
import { answerFaceDrawn, faceDrawn, figureDecorated } from './makingEvents.ts';
import { plainText } from './plainText.ts';
import { resultsPromised } from './promiseEvents.ts';
import { readingChosen } from './reading.ts';
import { viewDiffered } from './viewEvents.ts';
import { voices } from './voice.ts';

/** Everything that can happen in a session. The journal holds these and nothing else. */

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
/** Any figure, by its id; that the session has it is for reduce.ts to check. */
const role = z.enum(figureIds);
const coordinate = z.number().min(-tableReach).max(tableReach);
export const questionSchema = z.strictObject({
  id,
  kind: z.enum(['baseline', 'placing', 'words']),
  topic: plainText(limits.topic),
  wording: plainText(limits.wording).min(1),
  simpler: plainText(limits.wording),
  otherWays: z.array(plainText(limits.wording)).max(limits.otherWays).readonly(),
});

export const planSchema = z.strictObject({
  title: plainText(limits.title),
  /** Plans made before there was a choice are those of people who use services. */
  voice: z.enum(voices).default('people'),
  participants: z.int().min(1).max(limits.participants),
  turns: z.enum(['person', 'question', 'group']),
  start: z.enum(['carry', 'blank']),
  /** In plans made before there was a choice, nobody sees another person's board. */
  reveal: z.enum(['apart', 'together']).default('apart'),
  guide: guideOfPlan,
  /** Plans made before there was a list have nothing ticked on it. */
  checklist: checklistSchema.default(emptyChecklist),
  extras: z
    .array(
      z.strictObject({
        id: z.enum(extraIds),
        name: plainText(limits.extraName).refine((value) => value.trim() !== '', 'no name'),
      }),
    )
    .max(limits.extras)
    .refine((list) => new Set(list.map((extra) => extra.id)).size === list.length, 'ids twice')
    .readonly()
    .default([]),
  questions: z
    .array(questionSchema)
    .min(1)
    .max(limits.questions)
    .refine((list) => new Set(list.map((question) => question.id)).size === list.length, 'ids twice')
    .readonly(),
});

const look = z.strictObject({
  cutOut: z.enum(cutOuts),
  size: z.enum(sizes),
  colour: z.enum(paperColours),
  face: z.enum(faces),
});

const answer = { participant: id, question: id };
const ofAnswer = <Type extends string>(type: Type) => z.strictObject({ type: z.literal(type), ...answer });
const ofParticipant = <Type extends string>(type: Type) =>
  z.strictObject({ type: z.literal(type), participant: id });
const bare = <Type extends string>(type: Type) => z.strictObject({ type: z.literal(type) });
const ofCard = <Type extends string>(type: Type) =>
  z.strictObject({
    type: z.literal(type),
    ...answer,
    card: z.enum(cards),
    with: z.union([z.literal('answer'), role]),
  });

export const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('session-created'), id, practice: z.boolean(), plan: planSchema }),
  z.strictObject({ type: z.literal('plan-changed'), plan: planSchema }),
  bare('session-started'),
  z.strictObject({ type: z.literal('participants-added'), count: z.int().min(1).max(limits.participants) }),
  z.strictObject({
    type: z.literal('kit-chosen'),
    participant: id,
    design: z.enum(designIds),
    looks: z.strictObject({
      ...{ doctor: look, carer: look, self: look },
      ...{ 'extra-1': look.optional(), 'extra-2': look.optional(), 'extra-3': look.optional() },
    }),
  }),
  figureDecorated,
  faceDrawn,
  answerFaceDrawn,
  readingChosen(id),
  keepUntilChosen,
  ofAnswer('answer-opened'),
  z.strictObject({ type: z.literal('figure-placed'), ...answer, role, x: coordinate, y: coordinate }),
  z.strictObject({ type: z.literal('figure-returned'), ...answer, role }),
  z.strictObject({ type: z.literal('figure-set-aside'), ...answer, role }),
  z.strictObject({ type: z.literal('face-changed'), ...answer, role, face: z.enum(faces) }),
  ofCard('card-held'),
  ofCard('card-lowered'),
  ofAnswer('move-undone'),
  z.strictObject({
    type: z.literal('words-kept'),
    ...answer,
    id,
    text: plainText(limits.words).min(1),
    quote: z.boolean(),
    /** The view that they go with; absent where they go with the answer itself. */
    view: id.optional(),
  }),
  viewDiffered,
  /** `fromPaper`: placed on a circle of card and entered afterwards; absent where it was made here. */
  z.strictObject({ type: z.literal('answer-done'), ...answer, fromPaper: z.literal(true).optional() }),
  ofAnswer('answer-passed'),
  ofParticipant('participant-stopped'),
  ofParticipant('participant-back'),
  ofParticipant('participant-withdrew'),
  bare('session-finished'),
  bare('session-reopened'),
  z.strictObject({ type: z.literal('session-exported'), kind: z.enum(['anonymous', 'group']) }),
  /** What happens with what was heard, and in which month people hear back. An empty text takes it back. */
  z.strictObject({
    type: z.literal('next-steps-noted'),
    text: plainText(limits.nextSteps),
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .nullable(),
  }),
  resultsPromised,
  /** A quote was looked at before it leaves: its text as agreed for reports. The words themselves stay as they are. */
  z.strictObject({
    type: z.literal('quote-reviewed'),
    words: id,
    text: plainText(limits.words).refine((value) => value.trim() !== '', 'nothing left'),
  }),
  z.strictObject({ type: z.literal('quote-held-back'), words: id }),
  z.strictObject({ type: z.literal('quote-moved'), words: id, theme: id.nullable() }),
  /** Makes a pile, or gives one another name. */
  z.strictObject({
    type: z.literal('theme-named'),
    theme: id,
    name: plainText(limits.themeName).refine((value) => value.trim() !== '', 'no name'),
  }),
  z.strictObject({ type: z.literal('theme-removed'), theme: id }),
  ...guideEvents,
]);

export type SessionEvent = z.infer<typeof eventSchema>;
export type EventOf<Type extends SessionEvent['type']> = Extract<SessionEvent, { type: Type }>;

/** One line of a journal around its event. `at` is kept to the minute (UTC) and never leaves the journal. */
export const lineSchema = z.strictObject({
  v: z.literal(1),
  seq: z.int().min(1),
  at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/),
});
