import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Copy, copyProject, makeProgram } from './copyOfProject.ts';
import { endStarted, start, surroundings } from './starting.ts';

/** What the loopback host says once its window stands; Ctrl-C before that is another matter. */
const browserIsOpen = 'Power Circle is open in a window of its own';

// The stand-ins are scripts with a first line that only Unix reads; macOS names the runtime differently.
describe.skipIf(process.platform !== 'linux')('the desktop window', () => {
  let copy: Copy;
  let env: NodeJS.ProcessEnv;
  let opened: string;
  let closed: string;

  /** A program that notes down how it was called and stays open until it is told to go. */
  const standIn = (path: string, lines: readonly string[] = ['setInterval(() => {}, 1000);']) =>
    makeProgram(path, [
      `require('node:fs').appendFileSync(${JSON.stringify(opened)}, JSON.stringify([${JSON.stringify(path)}, ...process.argv.slice(2)]) + '\\n');`,
      `process.on('SIGTERM', () => {`,
      `  require('node:fs').writeFileSync(${JSON.stringify(closed)}, '');`,
      `  process.exit(0);`,
      `});`,
      ...lines,
    ]);
  const calls = (): string[][] =>
    existsSync(opened)
      ? readFileSync(opened, 'utf8')
          .trim()
          .split('\n')
          .map((line): string[] => JSON.parse(line))
      : [];
  const wasOpened = () => expect.poll(() => calls().length, { timeout: 15_000 }).toBeGreaterThan(0);

  beforeAll(async () => {
    copy = copyProject();
    opened = join(copy.aside, 'opened');
    closed = join(copy.aside, 'closed');
    const built = start(copy, [], surroundings(copy));
    await built.until('http://127.0.0.1:');
    built.press('SIGINT');
    await built.end();
  }, 115_000);
  beforeEach(() => {
    rmSync(opened, { force: true });
    rmSync(closed, { force: true });
    env = {
      ...surroundings(copy),
      DISPLAY: ':77',
      POWER_CIRCLE_BROWSER: standIn(join(copy.aside, 'browser')),
    };
  });
  afterEach(endStarted);
  afterAll(() => copy.remove());

  describe('with a runtime', () => {
    const runtime = () => join(copy.aside, 'runtime');
    beforeEach(() => {
      env = { ...env, ELECTRON_OVERRIDE_DIST_PATH: runtime() };
    });

    test('opens the project with the folder that was named, and ends with Ctrl-C', async () => {
      const program = standIn(join(runtime(), 'electron'));
      const app = start(copy, ['--data', 'sessions here'], env);
      await wasOpened();
      app.press('SIGINT');
      expect(await app.end()).toBe(0);
      const [args = []] = calls();
      expect(args).toEqual([
        program,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        copy.root,
        '--data',
        join(copy.aside, 'sessions here'),
      ]);
    });

    test('says so when it has to open without the sandbox', async () => {
      standIn(join(runtime(), 'electron'));
      const app = start(copy, [], env);
      await wasOpened();
      app.press('SIGINT');
      await app.end();
      expect(app.said().includes('without the sandbox')).toBe(process.getuid?.() === 0);
    });

    test('closing the window ends the command without a word', async () => {
      standIn(join(runtime(), 'electron'), ['setTimeout(() => process.exit(0), 200);']);
      const app = start(copy, [], env);
      expect(await app.end()).toBe(0);
      expect(app.said()).not.toContain('stopped');
    });

    test('keeps Chromium’s chatter from the terminal, and nothing else', async () => {
      standIn(join(runtime(), 'electron'), [
        `console.error('[123:1121/091500.123456:ERROR:dbus/bus.cc:408] Failed to connect to the bus');`,
        `console.error('something that matters');`,
        'setTimeout(() => process.exit(0), 200);',
      ]);
      const app = start(copy, [], env);
      await app.end();
      expect(app.said()).not.toContain('dbus');
      expect(app.said()).toContain('something that matters');
    });

    test.each([
      ['a library is missing', 'libgtk-3.so.0: cannot open shared object file', 127],
      ['the display is not there', '[9:1121/091500.123456:ERROR:x.cc(256)] Missing X server or $DISPLAY', 1],
    ])('that can’t open because %s is said, and the browser opens in its place', async (_, line, code) => {
      standIn(join(runtime(), 'electron'), [
        `console.error(${JSON.stringify(line)});`,
        `process.exit(${code});`,
      ]);
      const app = start(copy, [], env);
      await app.until('could not open here');
      await app.until(browserIsOpen);
      expect(calls().at(-1)?.[0]).toBe(env.POWER_CIRCLE_BROWSER);
      app.press('SIGINT');
      expect(await app.end()).toBe(0);
    });

    test('that has said why it refuses does not open a browser to say it again', async () => {
      standIn(join(runtime(), 'electron'), ['process.exit(1);']);
      const app = start(copy, [], env);
      expect(await app.end()).toBe(1);
      expect(calls()).toHaveLength(1);
      expect(app.said()).not.toContain('unexpectedly');
    });

    test('is left alone when the browser is asked for', async () => {
      standIn(join(runtime(), 'electron'));
      const app = start(copy, ['--browser'], env);
      await app.until(browserIsOpen);
      app.press('SIGINT');
      await app.end();
      expect(calls().map(([program]) => program)).toEqual([env.POWER_CIRCLE_BROWSER]);
    });
  });

  test('Ctrl-C closes the browser’s window too, and its profile is gone', async () => {
    const app = start(copy, ['--browser'], env);
    await app.until(browserIsOpen);
    const profile = calls()[0]
      ?.find((arg) => arg.startsWith('--user-data-dir='))
      ?.replace('--user-data-dir=', '');
    app.press('SIGINT');
    expect(await app.end()).toBe(0);
    await expect.poll(() => existsSync(closed)).toBe(true);
    expect(existsSync(dirname(profile ?? '.'))).toBe(false);
  });

  describe('without a runtime', () => {
    /** Where the runtime would come from: a host that takes the call and then says nothing, or hangs up. */
    let host: Server;
    let connections = 0;
    let hangsUp = true;
    const sockets = new Set<Socket>();
    const memory = () =>
      join(copy.root, 'node_modules', '.cache', 'power-circle', 'runtime-not-fetched.json');

    beforeAll(async () => {
      host = createServer((socket) => {
        connections += 1;
        sockets.add(socket);
        socket.resume().on('error', () => {});
        if (hangsUp) socket.destroy();
      });
      await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    });
    beforeEach(() => {
      connections = 0;
      hangsUp = true;
      rmSync(memory(), { force: true });
      const { port } = host.address() as AddressInfo;
      env = { ...env, ELECTRON_MIRROR: `http://127.0.0.1:${port}/` };
    });
    afterAll(() => {
      for (const socket of sockets) socket.destroy();
      host.close();
    });

    const openAndClose = async () => {
      rmSync(opened, { force: true });
      const app = start(copy, [], env);
      await app.until(browserIsOpen);
      app.press('SIGINT');
      expect(await app.end()).toBe(0);
      return app.said();
    };

    test('one sentence says so, the browser opens, and the next start does not try again', async () => {
      expect(await openAndClose()).toContain('could not be fetched, so Power Circle opens in the browser');
      expect(connections).toBeGreaterThan(0);
      const tries = connections;
      expect(await openAndClose()).toContain('could not be fetched in the last day');
      expect(connections).toBe(tries);
    });

    test('after a day it tries again', async () => {
      mkdirSync(join(memory(), '..'), { recursive: true });
      writeFileSync(memory(), JSON.stringify({ at: Date.now() - 25 * 60 * 60 * 1000 }));
      await openAndClose();
      expect(connections).toBeGreaterThan(0);
    });

    test('a host that never answers is given up within ten seconds', async () => {
      hangsUp = false;
      const app = start(copy, [], env);
      await app.until('Fetching');
      const began = Date.now();
      await app.until('could not be fetched');
      expect(Date.now() - began).toBeLessThan(10_000);
      await app.until(browserIsOpen);
      app.press('SIGINT');
      await app.end();
    });

    test('Ctrl-C while it is being fetched leaves nothing behind', async () => {
      hangsUp = false;
      const app = start(copy, [], env);
      await app.until('Fetching');
      await expect.poll(() => connections, { timeout: 10_000 }).toBeGreaterThan(0);
      app.press('SIGINT');
      expect(await app.end()).toBe(0);
      await expect
        .poll(() => [...sockets].every((socket) => socket.destroyed || socket.readyState !== 'open'))
        .toBe(true);
      expect(existsSync(memory())).toBe(false);
    });
  });
});
