import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Copy } from './copyOfProject.ts';

export type Started = {
  /** Waits until the words were said, and answers with all that was said so far. */
  readonly until: (words: string | RegExp) => Promise<string>;
  readonly said: () => string;
  /** Waits for the end; the exit code, or the signal that ended it. */
  readonly end: () => Promise<number | NodeJS.Signals | null>;
  readonly press: (signal: NodeJS.Signals) => void;
};

const patience = 30_000;
const running = new Set<ChildProcess>();

/** Ends what a failed test left running, and what that started. */
export const endStarted = () => {
  for (const child of running) {
    if (child.pid === undefined) continue;
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  }
  running.clear();
};

/**
 * The surroundings of a person who has just cloned: no display, no runtime, no browser, a data folder of the
 * test's own, and an npm that only notes down that it was asked.
 */
export const surroundings = ({ aside }: Copy): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_|INIT_CWD|DISPLAY|WAYLAND_DISPLAY|ELECTRON_|electron_|POWER_CIRCLE_|VITEST|NODE_ENV)/.test(
        name,
      ),
  );
  return {
    ...Object.fromEntries(kept),
    INIT_CWD: aside,
    POWER_CIRCLE_DATA: join(aside, 'usual'),
    npm_execpath: join(aside, 'npm-cli.js'),
    npm_node_execpath: process.execPath,
    electron_config_cache: join(aside, 'electron-cache'),
    NO_COLOR: '1',
  };
};

/** Runs `npm start` in a copy as npm would: node scripts/start.mjs, in the project's folder. */
export const start = (
  copy: Copy,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  node: string[] = [],
): Started => {
  const child = spawn(process.execPath, [...node, join(copy.root, 'scripts', 'start.mjs'), ...args], {
    cwd: copy.root,
    env,
    // A group of its own, so that all of it can be ended together.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  const waiting = new Set<() => void>();
  const listen = (more: string) => {
    said += more;
    for (const look of waiting) look();
  };
  child.stdout.setEncoding('utf8').on('data', listen);
  child.stderr.setEncoding('utf8').on('data', listen);
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve(code ?? signal);
    });
  });

  const until = (words: string | RegExp) =>
    new Promise<string>((resolve, reject) => {
      const finish = (act: () => void) => {
        clearTimeout(timer);
        waiting.delete(look);
        act();
      };
      const look = () => {
        if (typeof words === 'string' ? said.includes(words) : words.test(said)) finish(() => resolve(said));
      };
      const complain = (why: string) =>
        finish(() => reject(new Error(`${why} “${words}”; it said:\n${said}`)));
      const timer = setTimeout(() => complain('nobody said'), patience);
      waiting.add(look);
      ended.then(() => complain('it ended without saying'));
      look();
    });
  return { until, said: () => said, end: () => ended, press: (signal) => child.kill(signal) };
};
