import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import about from '../../package.json' with { type: 'json' };
import { KnownFailure } from '../../shared/dispatch.ts';
import { translator } from '../../shared/text/translate.ts';
import { createApp } from '../core/app.ts';
import { realDisk } from '../core/disk.ts';
import { takeFolder } from '../core/lock.ts';
import { settingsIn } from '../core/settings.ts';
import { dataFolder, isWritable } from '../dataFolder.ts';
import { readPageFiles } from '../pageFiles.ts';
import type { Surroundings } from './browsers.ts';
import { type Launched, launch, redirectTo } from './launch.ts';
import { plainPage } from './plainPage.ts';
import { type LoopbackServer, serve } from './server.ts';
import { openSettingsFile } from './settings.ts';

export type Starting = {
  readonly args: readonly string[];
  readonly around: Surroundings;
  readonly isRoot: boolean;
  /** Where the build put the page. */
  readonly pageFolder: string;
  /** Tells the person at the terminal a sentence. */
  readonly say: (sentence: string) => void;
};

/** `closed` settles when the window that we opened is closed; it never does where we opened none. */
export type Started = { readonly closed: Promise<void>; readonly stop: () => Promise<void> };

const minute = 60_000;
/**
 * We open the browser ourselves: it comes within a minute, or something else has the address. An address that
 * is only printed has to be read, carried to a browser and perhaps tunnelled there, by a person; it is on
 * nobody's screen but theirs, and works once. A quarter of an hour is plenty and still ends.
 */
const nonceLifetime = { opened: minute, printed: 15 * minute };

const t = translator();
const opensWindow = ({ args }: Starting): boolean => !args.includes('--no-open');

/** Somebody who started this with a double click sees no terminal, so it is said in a window as well. */
const refuseToStart = async (starting: Starting, title: string, sentence: string): Promise<null> => {
  starting.say(sentence);
  if (!opensWindow(starting)) return null;
  const shown = await launch(plainPage(title, sentence), starting.around, starting.isRoot);
  if (shown.by === 'own') await shown.closed;
  if (shown.by === 'default') await wait(10_000);
  if (shown.by !== 'none') await shown.clear();
  return null;
};

const sayWhere = (say: Starting['say'], window: Launched, address: string): void => {
  if (window.by === 'own') say(t('hosts.ownWindow'));
  else if (window.by === 'default') say(t('hosts.defaultBrowser'));
  else say(t('hosts.address', { address }));
};

/** Serves the page and opens it, or answers null after saying why it can't. */
export const startLoopback = async (starting: Starting): Promise<Started | null> => {
  const { args, around, isRoot, pageFolder, say } = starting;
  const root = dataFolder(args, around);
  if (!existsSync(join(pageFolder, 'index.html'))) {
    return refuseToStart(starting, t('hosts.notBuilt.title'), t('hosts.notBuilt.message'));
  }
  if (!(await isWritable(root, realDisk))) {
    return refuseToStart(starting, t('hosts.notWritable.title'), t('hosts.notWritable.message'));
  }
  const lock = await takeFolder(root, 'loopback', () => false);
  if (lock.held) return refuseToStart(starting, t('hosts.held.title'), t(`hosts.held.${lock.by.host}`));

  let server: LoopbackServer | null = null;
  const { app, letGo, close } = createApp({
    root,
    now: () => new Date(),
    newTicket: () => randomBytes(16).toString('hex'),
    host: 'loopback',
    version: about.version,
    settings: settingsIn(root, openSettingsFile),
    chooseFolder: null,
    openRoom: async () => {
      if (!server) throw new KnownFailure('no-room-window');
      return { by: 'page', nonce: server.inviteRoom() };
    },
  });
  let window: Launched = { by: 'none' };
  const serving = await serve({
    app,
    page: readPageFiles(pageFolder),
    now: () => performance.now(),
    nonceLifetime: () => (window.by === 'none' ? nonceLifetime.printed : nonceLifetime.opened),
    report: (error) => console.error(error),
  });
  server = serving;
  if (opensWindow(starting)) window = await launch(redirectTo(serving.address), around, isRoot);
  sayWhere(say, window, serving.address);

  const stop = async (): Promise<void> => {
    letGo();
    await serving.close();
    await close();
    await lock.release();
    if (window.by !== 'none') await window.clear();
  };
  return { closed: window.by === 'own' ? window.closed : new Promise(() => {}), stop };
};
