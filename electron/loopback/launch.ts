import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { browserFolder, findBrowser, hasDisplay, type Surroundings } from './browsers.ts';

/**
 * `own`: a window that is ours alone, `closed` settles when it is closed. `default`: the person's own browser,
 * which keeps traces and never tells us when it is closed. `none`: nothing could be opened.
 * `clear` closes what is ours and removes what it left on the disk.
 */
export type Launched =
  | { readonly by: 'own'; readonly closed: Promise<void>; readonly clear: () => Promise<void> }
  | { readonly by: 'default'; readonly clear: () => Promise<void> }
  | { readonly by: 'none' };

/**
 * Nothing of the session is left in a profile: it lies in a temporary folder and is incognito besides.
 * What a browser does in the background by itself is switched off: this app sends nothing anywhere.
 */
const ownWindow = (profile: string, page: string, isRoot: boolean): string[] => [
  `--user-data-dir=${profile}`,
  '--incognito',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-translate',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication',
  '--password-store=basic',
  '--window-size=1280,800',
  // Chromium does not start as root with its sandbox on; only containers and test machines do that.
  ...(isRoot ? ['--no-sandbox'] : []),
  `--app=${page}`,
];

const opened = (program: string, args: readonly string[]): Promise<ChildProcess | null> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore' });
    child.once('error', () => resolve(null));
    child.once('spawn', () => resolve(child));
  });

const openInDefault = ({ platform }: Surroundings, file: string): Promise<ChildProcess | null> => {
  if (platform === 'darwin') return opened('open', [file]);
  if (platform === 'win32') return opened('rundll32', ['url.dll,FileProtocolHandler', file]);
  return opened('xdg-open', [file]);
};

/** A browser that is broken or finds no screen gives up within a moment; a person takes longer to close it. */
const failsAtOnce = (child: ChildProcess, closed: Promise<void>): Promise<boolean> =>
  Promise.race([closed.then(() => child.exitCode !== 0), wait(1_500, false, { ref: false })]);

const openInstead = async (
  around: Surroundings,
  file: string,
  clear: () => Promise<void>,
): Promise<Launched> => {
  if (await openInDefault(around, file)) return { by: 'default', clear };
  await clear();
  return { by: 'none' };
};

/** Goes to the address from a file that only this person can read: a command line is there for everybody. */
export const redirectTo = (address: string): string =>
  `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>Power Circle</title>` +
  `<script>location.replace(${JSON.stringify(address).replaceAll('<', '\\u003c')})</script>\n`;

/** Opens a page of ours (`html`, which may lead elsewhere) in the best way that this machine has. */
export const launch = async (html: string, around: Surroundings, isRoot: boolean): Promise<Launched> => {
  if (!hasDisplay(around)) return { by: 'none' };
  const browser = findBrowser(around);
  const folder = await mkdtemp(
    join(browser ? browserFolder(browser, around.home, tmpdir()) : tmpdir(), 'power-circle-'),
  );
  // The browser may still be writing when it says that it has gone.
  const clear = () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  const file = join(folder, 'open.html');
  await writeFile(file, html, { mode: 0o600 });
  if (browser) {
    const page = pathToFileURL(file).href;
    const child = await opened(browser, ownWindow(join(folder, 'profile'), page, isRoot));
    if (child) {
      const closed = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      if (await failsAtOnce(child, closed)) return openInstead(around, file, clear);
      const end = async () => {
        if (child.exitCode === null) child.kill();
        await Promise.race([closed, wait(2_000, undefined, { ref: false })]);
        await clear();
      };
      return { by: 'own', closed, clear: end };
    }
  }
  return openInstead(around, file, clear);
};
