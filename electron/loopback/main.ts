import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import about from '../../package.json' with { type: 'json' };
import { translator } from '../../shared/text/translate.ts';
import { createApp } from '../core/app.ts';
import { realDisk } from '../core/disk.ts';
import { takeFolder } from '../core/lock.ts';
import { settingsIn } from '../core/settings.ts';
import { dataFolder, isWritable } from '../dataFolder.ts';
import { readPageFiles } from '../pageFiles.ts';
import { type Launched, launch, redirectTo } from './launch.ts';
import { plainPage } from './plainPage.ts';
import { serve } from './server.ts';
import { openSettingsFile } from './settings.ts';

const minute = 60_000;
/**
 * We open the browser ourselves: it comes within a minute, or something else has the address. An address that
 * is only printed has to be read, carried to a browser and perhaps tunnelled there, by a person; it is on
 * nobody's screen but theirs, and works once. A quarter of an hour is plenty and still ends.
 */
const nonceLifetime = { opened: minute, printed: 15 * minute };

const t = translator();
const args = process.argv.slice(2);
const around = { platform: process.platform, env: process.env, home: homedir() };
const opensWindow = !args.includes('--no-open');
const isRoot = process.getuid?.() === 0;

const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`);
};

/** Somebody who started this with a double click sees no terminal, so it is said in a window as well. */
const refuseToStart = async (title: string, sentence: string): Promise<void> => {
  say(sentence);
  process.exitCode = 1;
  if (!opensWindow) return;
  const shown = await launch(plainPage(title, sentence), around, isRoot);
  if (shown.by === 'own') await shown.closed;
  if (shown.by === 'default') await new Promise((resolve) => setTimeout(resolve, 10_000));
  if (shown.by !== 'none') await shown.clear();
};

const start = async (): Promise<void> => {
  const root = dataFolder(args, around);
  if (!(await isWritable(root, realDisk))) {
    return refuseToStart(t('hosts.notWritable.title'), t('hosts.notWritable.message'));
  }
  const lock = await takeFolder(root, 'loopback', () => false);
  if (lock.held) return refuseToStart(t('hosts.held.title'), t(`hosts.held.${lock.by.host}`));

  const { app, close } = createApp({
    root,
    now: () => new Date(),
    newTicket: () => randomBytes(16).toString('hex'),
    host: 'loopback',
    version: about.version,
    settings: settingsIn(root, openSettingsFile),
    chooseFolder: null,
  });
  let window: Launched = { by: 'none' };
  const server = await serve({
    app,
    page: readPageFiles(fileURLToPath(new URL('../renderer', import.meta.url))),
    now: () => performance.now(),
    nonceLifetime: () => (window.by === 'none' ? nonceLifetime.printed : nonceLifetime.opened),
    report: (error) => console.error(error),
  });
  if (opensWindow) window = await launch(redirectTo(server.address), around, isRoot);

  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      await server.close();
      await close();
      await lock.release();
      if (window.by !== 'none') await window.clear();
      process.exit(0);
    })();
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

  if (window.by === 'own') {
    say(t('hosts.ownWindow'));
    window.closed.then(stop);
  } else if (window.by === 'default') {
    say(t('hosts.defaultBrowser'));
  } else {
    say(t('hosts.address', { address: server.address }));
  }
};

await start();
