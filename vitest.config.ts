import { defineConfig } from 'vitest/config';

/** Tests in Node: real folders, sockets and processes. What needs a browser or a window is Playwright's. */
export default defineConfig({
  test: {
    include: ['test/{unit,hosts,faults,start,imports,text}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Two cores, shared with the processes that the tests themselves start.
    maxWorkers: 2,
  },
});
