import { type Starting, startLoopback } from './start.ts';

/** Serves until the window that it opened is closed, or until Ctrl-C. */
export const runLoopback = async (starting: Starting): Promise<void> => {
  const started = await startLoopback(starting);
  if (!started) {
    process.exitCode = 1;
    return;
  }
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await started.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  started.closed.then(stop);
};
