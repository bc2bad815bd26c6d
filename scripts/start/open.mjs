import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { endAll } from '../children.mjs';
import { environment, root, say } from '../setup.mjs';
import { text } from '../text.mjs';

/** Chromium's own log lines (D-Bus, GPU) are about the machine and frighten people; everything else is shown. */
const chatter = /^\[\d+:\d{4}\/\d{6}\.\d+:(INFO|WARNING|ERROR|VERBOSE)|^\s*$/;
/** Electron's words for a display that is named but not there; its exit code is then the same as ours. */
const noScreen = /Missing X server|platform failed to initialize/;
/** A window that is gone with an error so soon has never opened. */
const tooSoon = 5_000;

let child = /** @type {import('node:child_process').ChildProcess | null} */ (null);
let asked = false;

/**
 * Ctrl-C reaches the app as well as us, since both sit at the same terminal: it gets time to end by itself before
 * it is told again.
 */
const stop = () => {
  asked = true;
  const leaving = child;
  if (!leaving) {
    endAll();
    process.exit(0);
  }
  setTimeout(() => leaving.kill('SIGTERM'), 500);
  setTimeout(() => leaving.kill('SIGKILL'), 5_000).unref();
};

export const listenForCtrlC = () => {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop);
};

/**
 * Opens the app and waits until it is closed. Resolves with the exit code for the terminal, or null when a
 * desktop window never opened.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean }} [options]
 * @returns {Promise<number | null>}
 */
export const open = (program, args, { quiet = false } = {}) =>
  new Promise((resolve) => {
    const began = Date.now();
    const opened = spawn(program, [...args], {
      cwd: root,
      env: environment(),
      stdio: ['ignore', 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    child = opened;
    let sawNoScreen = false;
    if (opened.stderr)
      createInterface({ input: opened.stderr }).on('line', (line) => {
        sawNoScreen ||= noScreen.test(line);
        if (!chatter.test(line)) console.error(line);
      });
    opened.on('error', () => resolve(quiet ? null : 127));
    opened.on('close', (code, signal) => {
      child = null;
      if (asked || code === 0) return resolve(0);
      // With 1 the app has said by itself why it doesn't open, and another host would say the same.
      const neverOpened = quiet && Date.now() - began < tooSoon && (code !== 1 || sawNoScreen);
      if (neverOpened) return resolve(null);
      if (code !== 1) say(text.stopped(code ?? signal ?? '?'));
      resolve(code ?? 1);
    });
  });
