import { defineConfig } from '@playwright/test';
import { launchOptions } from './test/e2e/chromium.ts';

/** The whole app in a real browser, through the loopback host, as a person uses it. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.{spec,test}.ts',
  outputDir: 'test-results/e2e',
  timeout: 120_000,
  globalTimeout: 20 * 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    // Recording every step costs a seventh of the run; `--trace on` brings it back for a test that is looked into.
    trace: 'off',
    launchOptions,
  },
});
