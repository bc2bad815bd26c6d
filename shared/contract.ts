import { z } from 'zod';
import { collating } from './collate/asked.ts';
import { digest } from './collate/digest.ts';
import { bundleFile, collatables, importedGroup } from './collate/shown.ts';
import { regions } from './disclosure/regions.ts';
import { motions, themes, typefaces } from './display/choices.ts';
import { firstDisplay } from './display/first.ts';
import { scannings } from './display/scanning.ts';
import { paperSizes } from './exercise/paperSize.ts';
import { lockCalls, lockNow } from './lock/calls.ts';
import { prepareCalls } from './prepare/calls.ts';
import { packCalls } from './questions/packCalls.ts';
import type { ReportModel } from './report/model.ts';
import { day } from './rights/keeping.ts';
import { receiptSchema } from './rights/receipt.ts';
import { roomCalls } from './room/calls.ts';
import type { View } from './room/views.ts';
import { coverTimes } from './session/coverTimes.ts';
import { eventSchema, planSchema } from './session/events.ts';
import { limits } from './session/limits.ts';
import { sessionId } from './session/sessionId.ts';
import { takeHomeCalls } from './takeHome/calls.ts';
import { languages, wholeLanguages } from './text/languages.ts';
import { identifyingKinds } from './words/mark.ts';

/**
 * Every call that the page can make, with what goes in and what comes out. `dispatch` is the only way in. The
 * page's client is typed from this object and imports nothing of it at run time.
 */

const participantId = z.string().regex(/^p[1-9][0-9]?$/);
const nothing = z.strictObject({});
const kind = z.enum(['anonymous', 'group']);
const region = z.enum(regions).nullable();
/** Which language a report is written in; its rules and its data files are the same in each. */
const reportLanguage = z.enum(languages).default('en');

/** Something to tell the facilitator once, as a code with a sentence in shared/text. */
const notice = z.strictObject({
  code: z.enum([
    'settings-set-aside',
    'line-cut',
    'read-only-garbage',
    'read-only-newer',
    'folder-not-writable',
    'folder-held',
  ]),
});
export type Notice = z.infer<typeof notice>;

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
  showWords: true,
  language: 'en',
};

const summary = z.strictObject({
  id: sessionId,
  title: z.string(),
  /** `2026-11` */
  month: z.string(),
  participants: z.int(),
  state: z.enum(['draft', 'running', 'finished', 'exported']),
  practice: z.boolean(),
  /** The day by which people were promised to hear back, `2026-12-04`. */
  resultsBy: z.iso.date().nullable(),
  /** Set when the session can only be read, or not even that. */
  problem: z.enum(['read-only-garbage', 'read-only-newer']).nullable(),
  /** The last day on which its answers are kept; null before people sit down. */
  keepUntil: day.nullable(),
  /** That day is over: the facilitator is asked to delete it, or to keep it longer. */
  isDue: z.boolean(),
});
export type Summary = z.infer<typeof summary>;

const openSession = z.strictObject({
  id: sessionId,
  month: z.string(),
  events: z.array(eventSchema),
  /** seq of the last line of the journal: the next event names it in `after`. */
  seq: z.int(),
  /** How often lines were taken out of it since the program began. */
  rewrites: z.int(),
  readOnly: z.boolean(),
  notices: z.array(notice),
  keepUntil: day.nullable(),
});
export type OpenSession = z.infer<typeof openSession>;

const exportFile = z.strictObject({
  name: z.string(),
  bytes: z.int(),
  /** The content of text files, exactly as it will be written; null for the PDF. */
  text: z.string().nullable(),
});
export type ExportFile = z.infer<typeof exportFile>;

/** R13: what a release would let somebody work out beside what left before. */
const exposure = z
  .strictObject({
    people: z.int(),
    why: z.enum(['withdrawal', 'difference']),
    refused: z.boolean(),
  })
  .nullable();

const call = <In extends z.ZodType, Out extends z.ZodType>(input: In, output: Out) => ({ input, output });

export const contract = {
  'app.hello': call(
    nothing,
    z.strictObject({
      version: z.string(),
      host: z.enum(['desktop', 'loopback']),
      /** Whose window this is: the room's draws what the facilitator shows. */
      view: z.enum(['facilitator', 'room']),
      lock: lockNow,
      settings: settingsSchema,
      notices: z.array(notice),
    }),
  ),
  'settings.change': call(settingsSchema.partial(), settingsSchema),

  'library.list': call(nothing, z.array(summary)),

  /** Creating twice with one id makes one session: a double press or a retry does no harm. */
  'session.create': call(
    z.strictObject({ id: sessionId, practice: z.boolean(), plan: planSchema }),
    openSession,
  ),
  'session.open': call(z.strictObject({ id: sessionId }), openSession),
  /**
   * Answers after fdatasync. `after` is the seq that the page has seen last; the same event sent again after
   * a lost answer is recognised and not stored twice.
   */
  'session.append': call(
    z.strictObject({ id: sessionId, after: z.int().min(0), event: eventSchema }),
    z.strictObject({ seq: z.int() }),
  ),
  /**
   * Rewrites the journal so that the bytes are gone, then answers with what is left. The receipt says what went
   * and what can't be called back; null where there was nothing to remove any more.
   */
  'session.forget': call(
    z.strictObject({
      id: sessionId,
      participant: participantId,
      what: z.union([
        z.literal('everything'),
        z.literal('all words'),
        z.strictObject({ words: z.string().max(64) }),
        z.strictObject({ view: z.string().max(64) }),
      ]),
    }),
    openSession.extend({ receipt: receiptSchema.nullable() }),
  ),
  /** Takes a thing out of the parking lot: the journal is rewritten, so that its words are gone. */
  'session.unpark': call(z.strictObject({ id: sessionId, thing: z.string().max(64) }), openSession),
  'session.copy': call(z.strictObject({ id: sessionId, as: sessionId }), openSession),
  'session.delete': call(
    z.strictObject({ id: sessionId }),
    z.strictObject({ receipt: receiptSchema.nullable() }),
  ),
  /** Every removal on this computer, the latest first. */
  'receipts.list': call(nothing, z.array(receiptSchema)),

  /** Marks what may tell who is meant. The draft is looked at and forgotten; nothing of it is kept. */
  'words.mark': call(
    z.strictObject({ text: z.string().max(limits.words) }),
    z
      .array(z.strictObject({ start: z.int().min(0), end: z.int().min(1), kind: z.enum(identifyingKinds) }))
      .readonly(),
  ),

  /** What came out so far, in the group copy's detail, for the people in the room. Nothing is written. */
  'report.live': call(z.strictObject({ id: sessionId }), z.custom<ReportModel>()),
  'report.preview': call(
    z.strictObject({ id: sessionId, kind, region, language: reportLanguage }),
    z.strictObject({
      model: z.custom<ReportModel>(),
      files: z.array(exportFile),
      exposes: exposure,
    }),
  ),
  /** Desktop: the facilitator picks a folder and gets a ticket for it. Loopback: the browser downloads one zip. */
  'export.choose': call(
    nothing,
    z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('folder'), ticket: z.string(), name: z.string() }),
      z.strictObject({ by: z.literal('download') }),
      z.strictObject({ by: z.literal('cancelled') }),
    ]),
  ),
  'export.write': call(
    z.strictObject({
      id: sessionId,
      kind,
      region,
      language: reportLanguage,
      ticket: z.string().max(64).nullable(),
      /** The folder is there already: write beside it under the next free name. */
      beside: z.boolean(),
    }),
    z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('folder'), name: z.string(), seq: z.int() }),
      z.strictObject({ by: z.literal('download'), name: z.string(), zip: z.base64(), seq: z.int() }),
    ]),
  ),

  /** The kit on paper as a PDF, into a folder of its own as reports are; nothing of a session is in it. */
  'kit.write': call(
    z.strictObject({
      paper: z.enum(paperSizes),
      ticket: z.string().max(64).nullable(),
      beside: z.boolean(),
    }),
    z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('folder'), name: z.string() }),
      z.strictObject({ by: z.literal('download'), name: z.string(), pdf: z.base64() }),
    ]),
  ),

  ...takeHomeCalls,

  /** The file that a colleague would get, with the code that tells it is unchanged. */
  'bundle.preview': call(
    z.strictObject({ id: sessionId, region }),
    z.strictObject({ file: exportFile, code: z.string(), exposes: exposure }),
  ),
  'bundle.write': call(
    z.strictObject({
      id: sessionId,
      region,
      ticket: z.string().max(64).nullable(),
      /** A file of this name is there already: write beside it under the next free name. */
      beside: z.boolean(),
    }),
    z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('folder'), name: z.string(), seq: z.int() }),
      z.strictObject({ by: z.literal('download'), name: z.string(), zip: z.base64(), seq: z.int() }),
    ]),
  ),
  /**
   * Looks into a colleague's bundle and stores nothing. `file` is what the browser read; null lets the
   * facilitator choose a file through the desktop host.
   */
  'bundle.open': call(
    z.strictObject({ file: bundleFile.nullable() }),
    z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('opened'), ticket: z.string(), group: importedGroup }),
      z.strictObject({ by: z.literal('cancelled') }),
    ]),
  ),
  /** What can be put together: finished sessions and groups of colleagues. */
  'collate.list': call(nothing, collatables),
  'collate.preview': call(
    z.strictObject({ ...collating, kind, region, language: reportLanguage }),
    z.strictObject({ model: z.custom<ReportModel>(), files: z.array(exportFile), exposes: exposure }),
  ),
  'collate.write': call(
    z.strictObject({
      ...collating,
      kind,
      region,
      language: reportLanguage,
      ticket: z.string().max(64).nullable(),
      beside: z.boolean(),
    }),
    z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('folder'), name: z.string() }),
      z.strictObject({ by: z.literal('download'), name: z.string(), zip: z.base64() }),
    ]),
  ),
  'bundle.keep': call(z.strictObject({ ticket: z.string().max(64) }), importedGroup),
  'imported.list': call(nothing, z.array(importedGroup)),
  'imported.delete': call(z.strictObject({ digest }), nothing),
  ...roomCalls,
  ...lockCalls,

  ...packCalls,
  ...prepareCalls,
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type CallInput<Name extends CallName> = z.input<Contract[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<Contract[Name]['output']>;

/** What the core implements: one function a call, exceptions for failures. */
export type App = {
  readonly [Name in CallName]: (
    input: z.output<Contract[Name]['input']>,
    view: View,
  ) => Promise<CallOutput<Name>> | CallOutput<Name>;
};

/** What a host may say by itself. `closing`: save what is waiting, then let go. */
export type HostEvent = { readonly type: 'closing' };

/**
 * What electron/preload.ts puts on the page's window. The window closes when the listener is done (a promise
 * that settles is waited for), and in any case after a few seconds.
 */
export type Bridge = {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  readonly onEvent: (listener: (event: HostEvent) => void | Promise<void>) => void;
};

/**
 * The loopback host takes two POSTs with JSON: `/claim` `{ nonce }` answers `{ token }` once, and `/call`
 * `{ name, input }` with `Authorization: Bearer <token>` answers a Reply.
 */
export const loopbackPaths = { claim: '/claim', call: '/call' } as const;
