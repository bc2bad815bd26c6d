import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export type Child = {
  readonly process: ChildProcess;
  /** The next line that it says; null when it has ended. */
  readonly line: () => Promise<string | null>;
  /** Everything that it said, once it has ended. */
  readonly ended: () => Promise<{ readonly code: number | null; readonly lines: readonly string[] }>;
};

/** Starts one of the programs beside this file as a process of its own. */
export const startChild = (
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Child => {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  const waiting: ((line: string | null) => void)[] = [];
  let read = 0;
  let over = false;
  const say = () => {
    while (waiting.length > 0 && (read < lines.length || over)) waiting.shift()?.(lines[read++] ?? null);
  };
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => {
    lines.push(line);
    say();
  });
  const closed = once(reader, 'close').then(() => {
    over = true;
    say();
  });
  const exited = once(child, 'exit');
  return {
    process: child,
    line: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        say();
      }),
    ended: async () => {
      await Promise.all([closed, exited]);
      return { code: child.exitCode, lines };
    },
  };
};
