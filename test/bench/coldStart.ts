// node test/bench/coldStart.ts: from nothing running to the first figure that is placed and kept, beside the
// same browser with a bare page on a bare server. A script presses the buttons, so people's time is not in it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../e2e/chromium.ts';
import { figure, goToFirstBoard } from '../e2e/practice.ts';
import { type Server, startListener, startServer } from '../e2e/server.ts';
import { median, ratioLine } from './spread.ts';

const rounds = 5;
type Times = { readonly ready: number; readonly placed: number };

const measure = async (
  serve: (folder: string) => Promise<Server>,
  ready: (page: Page) => Promise<unknown>,
  place: (page: Page) => Promise<unknown>,
): Promise<Times> => {
  const folder = await mkdtemp(join(tmpdir(), 'power-circle-bench-'));
  const began = performance.now();
  const server = await serve(folder);
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(server.address);
    await ready(page);
    const readyAt = performance.now() - began;
    await place(page);
    await page.getByText('Saved', { exact: true }).waitFor();
    return { ready: readyAt, placed: performance.now() - began };
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

const ours = () =>
  measure(
    startServer,
    (page) => page.getByRole('button', { name: 'New session' }).waitFor(),
    async (page) => {
      await goToFirstBoard(page);
      await figure(page, 'Me').press('Home');
    },
  );

const bare = () =>
  measure(
    (folder) =>
      startListener([fileURLToPath(new URL('bareServer.ts', import.meta.url)), join(folder, 'bare.jsonl')]),
    (page) => page.locator('canvas').waitFor(),
    (page) => page.locator('canvas').click(),
  );

const all: { ours: Times; bare: Times }[] = [];
for (let round = 0; round < rounds; round += 1) all.push({ bare: await bare(), ours: await ours() });
const of = (whose: 'ours' | 'bare', what: keyof Times) => median(all.map((each) => each[whose][what]));
console.log(
  ratioLine('cold start to a page that answers', of('ours', 'ready'), of('bare', 'ready'), 'a bare page'),
);
console.log(
  ratioLine('cold start to the first placement', of('ours', 'placed'), of('bare', 'placed'), 'a bare page'),
);
