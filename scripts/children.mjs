import { spawn } from 'node:child_process';

/**
 * @typedef {object} Ended How a program ended and, when its words were kept, what it said.
 * @property {number} code 127 when it could not be started at all
 * @property {NodeJS.Signals | null} signal
 * @property {string} said
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Remembers a program until it ends, so that Ctrl-C ends it too.
 * @template {import('node:child_process').ChildProcess} C
 * @param {C} child
 */
export const watched = (child) => {
  running.add(child);
  child.on('close', () => running.delete(child));
  child.on('error', () => running.delete(child));
  return child;
};

/**
 * Runs a program to its end and never throws. `keep` collects what it says instead of showing it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, keep?: boolean, shell?: boolean, timeout?: number }} [options]
 * @returns {Promise<Ended>}
 */
export const run = (program, args, options = {}) =>
  new Promise((resolve) => {
    const child = watched(
      spawn(program, [...args], {
        cwd: options.cwd,
        env: options.env,
        shell: options.shell ?? false,
        timeout: options.timeout,
        killSignal: 'SIGKILL',
        stdio: ['ignore', options.keep ? 'pipe' : 'inherit', options.keep ? 'pipe' : 'inherit'],
        windowsHide: true,
      }),
    );
    let said = '';
    /** @param {string} more */
    const listen = (more) => {
      said += more;
    };
    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
    child.on('error', (error) => {
      resolve({ code: 127, signal: null, said: `${said}${error.message}\n` });
    });
    child.on('close', (code, signal) => {
      resolve({ code: code ?? 1, signal, said });
    });
  });

/** Ends whatever is under way, for Ctrl-C. */
export const endAll = () => {
  for (const child of running) child.kill('SIGTERM');
};
