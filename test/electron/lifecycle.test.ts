import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, expect, type Page } from '@playwright/test';
import type { CallInput, CallName } from '../../shared/contract.ts';
import { firstPlan } from '../../shared/session/firstPlan.ts';
import { argumentsFor, startDesktop, test } from './desktop.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const id = 'session-in-window';

type Bridged = {
  readonly powerCircle: {
    call: (name: string, input: unknown) => Promise<unknown>;
    onEvent: (listener: () => Promise<unknown>) => void;
  };
};

const call = <Name extends CallName>(page: Page, name: Name, input: CallInput<Name>): Promise<unknown> =>
  page.evaluate(([to, what]) => (globalThis as unknown as Bridged).powerCircle.call(to as string, what), [
    name,
    input,
  ] as const);

const create = (page: Page) =>
  call(page, 'session.create', { id, practice: false, plan: JSON.parse(JSON.stringify(firstPlan())) });

const journal = (data: string): string[] =>
  readFileSync(join(data, 'sessions', id, 'journal.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');

test('the page opens without a complaint from the policy', async ({ desktop }) => {
  const complaints: string[] = [];
  desktop.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  desktop.page.on('pageerror', (error) => complaints.push(String(error)));
  await desktop.page.reload();
  await expect(desktop.page.locator('body')).not.toBeEmpty();
  await desktop.page.waitForTimeout(500);
  // React Aria adds one style of its own; it has to come in by its nonce.
  expect(complaints).toEqual([]);
});

test('a session is there again after the window was closed and Power Circle started again', async ({
  data,
}) => {
  const first = await startDesktop(data);
  expect(await call(first.page, 'app.hello', {})).toMatchObject({ ok: true, value: { host: 'desktop' } });
  await create(first.page);
  await call(first.page, 'session.append', { id, after: 1, event: { type: 'session-started' } });
  await call(first.page, 'settings.change', { textSize: 150 });
  await first.electron.close();
  const second = await startDesktop(data);
  expect(await call(second.page, 'session.open', { id })).toMatchObject({
    ok: true,
    value: { seq: 2, readOnly: false, notices: [] },
  });
  expect(await call(second.page, 'app.hello', {})).toMatchObject({
    value: { settings: { textSize: 150 }, notices: [] },
  });
  await second.electron.close();
});

test('what the page still has to save when the window closes is saved', async ({ data }) => {
  const { electron, page } = await startDesktop(data);
  await create(page);
  await page.evaluate((session) => {
    const { powerCircle } = globalThis as unknown as Bridged;
    powerCircle.onEvent(async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await powerCircle.call('session.append', { id: session, after: 1, event: { type: 'session-started' } });
    });
  }, id);
  await electron.close();
  expect(journal(data)).toHaveLength(2);
  expect(journal(data)[1]).toContain('session-started');
});

test('a second start opens no second window and ends by itself', async ({ data, desktop }) => {
  const program = createRequire(import.meta.url)('electron') as unknown as string;
  const second = spawn(program, argumentsFor(data), { cwd: project, stdio: 'ignore' });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  expect(desktop.electron.windows()).toHaveLength(1);
  expect(await call(desktop.page, 'library.list', {})).toEqual({ ok: true, value: [] });
});

test('while the loopback host has the folder, no window opens on it', async ({ data }) => {
  const loopback = spawn(
    process.execPath,
    [join(project, 'dist/loopback/main.js'), '--no-open', '--data', data],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  try {
    await once(loopback.stdout, 'data');
    const electron = await _electron.launch({ cwd: project, args: argumentsFor(data) });
    // A native dialog says who has it, and stays until somebody has read it.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(
      await electron.evaluate(({ app, BrowserWindow }) => [app.isReady(), BrowserWindow.getAllWindows()]),
    ).toEqual([true, []]);
    electron.process().kill('SIGKILL');
  } finally {
    loopback.kill();
  }
});
