import { request } from 'node:http';
import { channels, pageOrigin } from '../../electron/channels.ts';
import { createApp, type Effects } from '../../electron/core/app.ts';
import { settingsIn } from '../../electron/core/settings.ts';
import { carryCalls } from '../../electron/ipc.ts';
import { type LoopbackServer, serve } from '../../electron/loopback/server.ts';
import { openSettingsFile as openWithConf } from '../../electron/loopback/settings.ts';
import type { PageFiles } from '../../electron/pageFiles.ts';
import { openSettingsFile as openWithStore } from '../../electron/settings.ts';
import type { Reply } from '../../shared/errors.ts';
import { fakeContents, fakeFrame, fakeIpc } from './fakeElectron.ts';

/** A host with the whole core behind it, reached the way the page reaches it. */
export type Host = {
  readonly call: (name: unknown, input: unknown) => Promise<Reply<unknown>>;
  /** The same from the room's window. */
  readonly fromRoom: (name: unknown, input: unknown) => Promise<Reply<unknown>>;
  readonly close: () => Promise<void>;
};

export type StartHost = (root: string, changed?: Partial<Effects>) => Promise<Host>;

const minute = new Date('2026-11-21T10:30:42.500Z');

export const effectsFor = (root: string, host: Effects['host'], changed: Partial<Effects> = {}): Effects => {
  let tickets = 0;
  return {
    root,
    now: () => minute,
    newTicket: () => `ticket${++tickets}`,
    host,
    version: '0.0.0',
    settings: settingsIn(root, host === 'desktop' ? openWithStore : openWithConf),
    chooseFolder: host === 'desktop' ? async () => null : null,
    ...changed,
  };
};

const unforeseen = (error: unknown): void => {
  throw error;
};

const startDesktop: StartHost = async (root, changed) => {
  const openRoom: Effects['openRoom'] = async () => ({ by: 'window' });
  const { app, close } = createApp(effectsFor(root, 'desktop', { openRoom, ...changed }));
  const ipc = fakeIpc();
  const [facilitator, room] = [fakeContents(1), fakeContents(2)];
  carryCalls(ipc, app, () => ({ facilitator, room }), unforeseen);
  const from = (sender: typeof room) => ({ sender, senderFrame: fakeFrame(`${pageOrigin}/`) });
  return {
    call: (name, input) =>
      ipc.invoke(from(facilitator), channels.call, name, input) as Promise<Reply<unknown>>,
    fromRoom: (name, input) => ipc.invoke(from(room), channels.call, name, input) as Promise<Reply<unknown>>,
    close,
  };
};

export const aPage: PageFiles = new Map(
  ['/', '/index.html'].map((path) => [
    path,
    { type: 'text/html; charset=utf-8', bytes: Buffer.from('<!doctype html><head></head>A page') },
  ]),
);

type Answer = { readonly status: number; readonly body: string };

/** A POST as the page's fetch sends it. */
export const post = (origin: string, path: string, body: string, token?: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = {
      origin,
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      'content-length': Buffer.byteLength(body),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
    const sent = request(`${origin}${path}`, { method: 'POST', headers, agent: false }, (response) => {
      let said = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: said }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

const startLoopback: StartHost = async (root, changed) => {
  const openRoom: Effects['openRoom'] = async () => ({ by: 'page', nonce: server.inviteRoom() });
  const { app, letGo, close } = createApp(effectsFor(root, 'loopback', { openRoom, ...changed }));
  const server: LoopbackServer = await serve({
    app,
    page: aPage,
    now: () => 0,
    nonceLifetime: () => 60_000,
    report: unforeseen,
  });
  const tokenFor = async (nonce: string | undefined): Promise<string> =>
    JSON.parse((await post(server.origin, '/claim', JSON.stringify({ nonce }))).body).token;
  const callWith = (token: string) => async (name: unknown, input: unknown) =>
    JSON.parse((await post(server.origin, '/call', JSON.stringify({ name, input }), token)).body);
  const call = callWith(await tokenFor(server.address.split('#')[1]));
  return {
    call,
    fromRoom: callWith(await tokenFor(server.inviteRoom())),
    close: async () => {
      letGo();
      await server.close();
      await close();
    },
  };
};

export const hosts: readonly (readonly [Effects['host'], StartHost])[] = [
  ['desktop', startDesktop],
  ['loopback', startLoopback],
];
