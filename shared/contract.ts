import { z } from 'zod';
import { collateCalls } from './collate/calls.ts';
import { settingsSchema } from './display/settings.ts';
import { kitCalls } from './exercise/kitCalls.ts';
import { lockCalls, lockNow } from './lock/calls.ts';
import { prepareCalls } from './prepare/calls.ts';
import { packCalls } from './questions/packCalls.ts';
import { reportCalls } from './report/calls.ts';
import { roomCalls } from './room/calls.ts';
import type { View } from './room/views.ts';
import { sessionCalls } from './session/calls.ts';
import { notice } from './session/notice.ts';
import { takeHomeCalls } from './takeHome/calls.ts';
import { wordsCalls } from './words/calls.ts';

/**
 * Every call that the page can make, with what goes in and what comes out. `dispatch` is the only way in. The
 * page's client is typed from this object and imports nothing of it at run time. The calls stand beside what
 * they are about.
 */
export const contract = {
  'app.hello': {
    input: z.strictObject({}),
    output: z.strictObject({
      version: z.string(),
      host: z.enum(['desktop', 'loopback']),
      /** Whose window this is: the room's draws what the facilitator shows. */
      view: z.enum(['facilitator', 'room']),
      lock: lockNow,
      settings: settingsSchema,
      notices: z.array(notice),
    }),
  },
  'settings.change': { input: settingsSchema.partial(), output: settingsSchema },
  ...sessionCalls,
  ...wordsCalls,
  ...reportCalls,
  ...collateCalls,
  ...kitCalls,
  ...takeHomeCalls,
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
