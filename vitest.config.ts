import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests in Node: real folders, sockets and processes. What needs a browser or a window is Playwright's. */
export default defineConfig({
  resolve: {
    // Imported outside Electron, the real one fetches Electron's program from the net.
    alias: { 'electron-store': fileURLToPath(new URL('test/hosts/electronStore.ts', import.meta.url)) },
  },
  test: {
    include: ['test/{unit,hosts,faults,start,imports,text,attacks}/**/*.test.{ts,tsx}'],
    testTimeout: 40_000,
    hookTimeout: 60_000,
    // Two cores, shared with the processes that the tests themselves start.
    maxWorkers: 2,
  },
});
