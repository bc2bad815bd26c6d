import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export type Running = {
  readonly process: ChildProcess;
  readonly said: () => string;
  /** Waits until it has said a whole line that matches. */
  readonly until: (what: RegExp) => Promise<RegExpExecArray>;
  readonly ended: () => Promise<number | null>;
};

/** Starts the loopback host from its sources, as a process of its own. */
export const startLoopbackProcess = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Running => {
  const program = fileURLToPath(new URL('loopbackProcess.ts', import.meta.url));
  // Nothing of this machine's own display or browser comes into a test unless it is named there.
  const { DISPLAY: _d, WAYLAND_DISPLAY: _w, POWER_CIRCLE_BROWSER: _b, ...rest } = process.env;
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...rest, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  const exited = once(child, 'close');
  return {
    process: child,
    said: () => text,
    until: async (what) => {
      for (;;) {
        const match = what.exec(text);
        if (match && text.includes('\n', match.index)) return match;
        if (child.exitCode !== null) throw new Error(`it ended and had said: ${text}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    ended: async () => {
      await exited;
      return child.exitCode;
    },
  };
};
