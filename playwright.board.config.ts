import { defineConfig } from '@playwright/test';
import { launchOptions } from './test/e2e/chromium.ts';

const port = 4179;

/** The board by itself in a real browser, on a small page under the app's own content policy. */
export default defineConfig({
  testDir: 'test/board',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/board',
  timeout: 30_000,
  globalTimeout: 10 * 60_000,
  expect: { timeout: 5_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  webServer: {
    // The Node that runs Playwright: the first one on the PATH may be too old for TypeScript.
    command: `"${process.execPath}" test/board/harness/serve.ts ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1300, height: 760 },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    // Recording every step costs a seventh of the run; `--trace on` brings it back for a test that is looked into.
    trace: 'off',
    launchOptions,
  },
});
