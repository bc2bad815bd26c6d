import { defineConfig } from '@playwright/test';

/** The desktop host in a real Electron (ELECTRON_OVERRIDE_DIST_PATH names one where it can't be fetched). */
export default defineConfig({
  testDir: 'test/electron',
  testMatch: '**/*.{spec,test}.ts',
  outputDir: 'test-results/electron',
  timeout: 60_000,
  globalTimeout: 12 * 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // One window at a time: they share a screen and two cores.
  workers: 1,
  reporter: [['list']],
});
