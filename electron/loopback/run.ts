import { type Starting, startLoopback } from './start.ts';

/** Serves until the window that it opened is closed, or until Ctrl-C. */
export const runLoopback = async (starting: Starting): Promise<void> => {
  const starts = startLoopback(starting);
  let stopping = false;
  // From the first moment on: a Ctrl-C while the browser opens would leave it and its profile behind.
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    const started = await starts;
    await started?.stop();
    process.exit(started ? 0 : 1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  const started = await starts;
  if (started) started.closed.then(stop);
  else process.exitCode = 1;
};
