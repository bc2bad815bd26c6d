import { fileURLToPath } from 'node:url';
import { build, type PreviewServer, preview } from 'vite';

const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));

/** Builds the harness and serves it. Port 0 takes any free one. */
export const serveHarness = async (port: number): Promise<PreviewServer> => {
  await build({ configFile, logLevel: 'error' });
  return preview({
    configFile,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port, strictPort: port > 0 },
  });
};

if (import.meta.main) await serveHarness(Number(process.argv[2] ?? 0));
