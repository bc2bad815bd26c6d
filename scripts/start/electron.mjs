import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { watched } from '../children.mjs';
import { environment, node24, root, say } from '../setup.mjs';
import { text } from '../text.mjs';

/** Finds the Electron runtime, or fetches it with electron's own script, which npm doesn't run by itself. */

const folder = join(root, 'node_modules', 'electron');
const cache = join(root, 'node_modules', '.cache', 'power-circle');
const memory = join(cache, 'runtime-not-fetched.json');
const day = 24 * 60 * 60 * 1000;
/** A fetch that brings nothing for so long has failed. One that goes on bringing something may take its time. */
const patience = 8_000;

const programName = () => {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
};

/** The program of the runtime, or null. electron writes path.txt last, so half a runtime has none. */
export const findRuntime = () => {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) {
    const program = join(given, programName());
    return existsSync(program) ? program : null;
  }
  const program = join(folder, 'dist', programName());
  return existsSync(program) && existsSync(join(folder, 'path.txt')) ? program : null;
};

const failedLately = () => {
  try {
    const age = Date.now() - JSON.parse(readFileSync(memory, 'utf8')).at;
    return age >= 0 && age < day;
  } catch {
    return false;
  }
};

/**
 * Bytes in a folder: grows while something is fetched or unpacked.
 * @param {string} place
 * @returns {number}
 */
const bytesIn = (place) => {
  try {
    return readdirSync(place, { withFileTypes: true }).reduce((sum, entry) => {
      const path = join(place, entry.name);
      if (entry.isDirectory()) return sum + bytesIn(path);
      return sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
    }, 0);
  } catch {
    return 0;
  }
};

const fetchRuntime = () =>
  new Promise((/** @type {(worked: boolean) => void} */ resolve) => {
    const incoming = join(cache, 'incoming');
    rmSync(incoming, { recursive: true, force: true });
    mkdirSync(incoming, { recursive: true });
    const child = watched(
      spawn(node24(), [join(folder, 'install.js')], {
        cwd: root,
        // Its own folder for temporary files, so that we see whether anything arrives.
        env: {
          ...environment(),
          TMPDIR: incoming,
          TEMP: incoming,
          TMP: incoming,
          NODE_USE_ENV_PROXY: '1',
          ELECTRON_GET_NO_PROGRESS: '1',
        },
        stdio: 'ignore',
        windowsHide: true,
      }),
    );
    let bytes = 0;
    let lastNews = Date.now();
    const watch = setInterval(() => {
      const now = bytesIn(incoming) + bytesIn(join(folder, 'dist'));
      if (now !== bytes) lastNews = Date.now();
      bytes = now;
      if (Date.now() - lastNews > patience) child.kill('SIGKILL');
    }, 250);
    /** @param {boolean} worked */
    const end = (worked) => {
      clearInterval(watch);
      rmSync(incoming, { recursive: true, force: true });
      resolve(worked);
    };
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });

/**
 * The program of the runtime, fetched when it is missing; null when it can't be had, with the reason to say.
 * @returns {Promise<{ program: string } | { program: null, why: string }>}
 */
export const bringRuntime = async () => {
  const here = findRuntime();
  if (here) return { program: here };
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH || !existsSync(folder))
    return { program: null, why: text.noRuntime };
  if (failedLately()) return { program: null, why: text.stillNoRuntime };
  say(text.fetching);
  const worked = await fetchRuntime();
  const program = worked ? findRuntime() : null;
  if (program) {
    say(text.fetched);
    return { program };
  }
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, `${JSON.stringify({ at: Date.now() })}\n`);
  return { program: null, why: text.noRuntime };
};
