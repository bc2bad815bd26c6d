import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type Server, startServer } from './server.ts';

export type App = {
  /** Shows the app: its one-time address was claimed when the test began. */
  readonly page: Page;
  /** The data folder, fresh for each test. */
  readonly data: string;
  /** The one-time address as it was printed; the page has claimed it. */
  readonly address: () => string;
  /** Ends the server at once, as a power cut would; the page stays open. */
  readonly kill9: () => Promise<void>;
  /** Starts the server again over the same data folder and opens the page at its new address. */
  readonly restart: () => Promise<void>;
};

/** Until the page is let in: a reload before that would take the one-time address with it. */
const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
};

/** A test of the built app in a browser: `test('…', async ({ app }) => { await app.page… })`. */
export const test = base.extend<{ app: App }>({
  app: async ({ page }, use) => {
    const data = await mkdtemp(join(tmpdir(), 'power-circle-e2e-'));
    let server: Server = await startServer(data).catch(async (error) => {
      await rm(data, { recursive: true, force: true });
      throw error;
    });
    const origins = new Set([server.origin]);
    const strangers: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && !origins.has(origin)) strangers.push(request.url());
    });
    page.on('pageerror', (error) => faults.push(error.message));

    try {
      await open(page, server.address);
      await use({
        page,
        data,
        address: () => server.address,
        kill9: () => server.kill9(),
        restart: async () => {
          await server.stop();
          server = await startServer(data);
          origins.add(server.origin);
          await open(page, server.address);
        },
      });
    } finally {
      await server.stop();
      await rm(data, { recursive: true, force: true });
    }
    expect(strangers, 'requests to anywhere but the app').toEqual([]);
    expect(faults, 'errors that nobody caught in the page').toEqual([]);
  },
});

export { expect };
