import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** As root Chromium has no sandbox at all; everything else about the window is the same. */
export const isRoot = process.getuid?.() === 0;

export type Desktop = { readonly electron: ElectronApplication; readonly page: Page };

export const argumentsFor = (data: string): string[] => [
  ...(isRoot ? ['--no-sandbox'] : []),
  '.',
  '--data',
  data,
];

/** Starts the built app as a person does, on a data folder of its own. `switches` are Chromium's. */
export const startDesktop = async (data: string, switches: readonly string[] = []): Promise<Desktop> => {
  const electron = await _electron.launch({
    cwd: project,
    args: [...switches, ...argumentsFor(data)],
    // Playwright switches the sandbox off unless it is told not to.
    chromiumSandbox: !isRoot,
  });
  const page = await electron.firstWindow();
  await page.waitForLoadState('load');
  return { electron, page };
};

/** Presses the window's cross and waits until Power Circle has ended. */
export const closeWindow = async ({ electron }: Desktop): Promise<void> => {
  const ended = electron.waitForEvent('close');
  await pressCross(electron);
  await ended;
};

export const pressCross = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(({ BrowserWindow }) => {
    // In a later task: the window may be gone before an answer could be given.
    setTimeout(() => BrowserWindow.getAllWindows()[0]?.close());
  });

const folder = () => mkdtempSync(join(tmpdir(), 'power-circle-test-'));
const away = (data: string) =>
  rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

type Fixtures = { readonly data: string; readonly desktop: Desktop };

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
  data: async ({}, use) => {
    const data = folder();
    await use(data);
    away(data);
  },
  desktop: async ({ data }, use) => {
    const desktop = await startDesktop(data);
    await use(desktop);
    await desktop.electron.close();
  },
});

/** For tests that only try the window and change nothing: they share one. */
export const testOfOneWindow = base.extend<{ readonly data: string }, { readonly desktop: Desktop }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
  data: async ({}, use) => {
    const data = folder();
    await use(data);
    away(data);
  },
  desktop: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const data = folder();
      const desktop = await startDesktop(data);
      await use(desktop);
      await desktop.electron.close();
      away(data);
    },
    { scope: 'worker' },
  ],
});
