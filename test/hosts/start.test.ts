import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findBrowser } from '../../electron/loopback/browsers.ts';
import { hosts as sentences } from '../../shared/text/en/hosts.ts';
import { emptyFolder } from './dataFolders.ts';
import { post } from './hosts.ts';
import { startLoopbackProcess } from './processes.ts';

const address = /^Power Circle: (http:\/\/127\.0\.0\.1:\d+)\/#([\w-]{43})$/m;

const fakeBrowser = (stays: number): { env: Record<string, string>; saw: () => Promise<Seen> } => {
  const file = join(emptyFolder(), 'saw.json');
  const browser = fileURLToPath(new URL('fakeBrowser.mjs', import.meta.url));
  return {
    env: {
      POWER_CIRCLE_BROWSER: browser,
      DISPLAY: ':99',
      FAKE_BROWSER_SAW: file,
      FAKE_BROWSER_STAYS: String(stays),
    },
    saw: async () => {
      while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 20));
      return JSON.parse(readFileSync(file, 'utf8'));
    },
  };
};
type Seen = { args: string[]; file: string; mode: number; html: string };

test('without a window it prints one line with the address, serves, and ends cleanly on Ctrl-C', async () => {
  const data = emptyFolder();
  const running = startLoopbackProcess(['--no-open', '--data', data]);
  const [line, origin = '', nonce] = await running.until(address);
  expect((await post(origin, '/claim', JSON.stringify({ nonce }))).status).toBe(200);
  running.process.kill('SIGINT');
  expect(await running.ended()).toBe(0);
  expect(running.said()).toBe(`${line}\n`);
  // The folder is free again for the next one.
  await startLoopbackProcess(['--no-open', `--data=${data}`]).until(address);
});

test('where nobody could see a window, it prints the address by itself', async () => {
  const running = startLoopbackProcess(['--data', emptyFolder()]);
  await running.until(address);
});

test('a window of its own: the secret is in no command line, and closing it ends everything', async () => {
  const browser = fakeBrowser(1_500);
  const running = startLoopbackProcess(['--data', emptyFolder()], browser.env);
  const saw = await browser.saw();
  const [, origin = '', nonce = ''] =
    /location\.replace\("(http:\/\/127\.0\.0\.1:\d+)\/#([\w-]{43})"\)/.exec(saw.html) ?? [];
  expect(saw.mode).toBe(0o600);
  expect(saw.args.join(' ')).not.toContain(nonce);
  expect(saw.args).toEqual(
    expect.arrayContaining(['--incognito', '--no-first-run', '--disable-sync', '--disable-quic']),
  );
  const profile = saw.args.find((each) => each.startsWith('--user-data-dir='))?.split('=')[1] ?? '';
  expect(dirname(profile)).toBe(dirname(saw.file));
  expect((await post(origin, '/claim', JSON.stringify({ nonce }))).status).toBe(200);
  expect(await running.ended()).toBe(0);
  expect(running.said()).toBe(`${sentences.ownWindow}\n`);
  expect(existsSync(dirname(saw.file))).toBe(false);
});

test('Ctrl-C closes the window and leaves nothing of it', async () => {
  const browser = fakeBrowser(60_000);
  const running = startLoopbackProcess(['--data', emptyFolder()], browser.env);
  const saw = await browser.saw();
  await running.until(/window of its own/);
  running.process.kill('SIGINT');
  expect(await running.ended()).toBe(0);
  expect(existsSync(dirname(saw.file))).toBe(false);
});

test('a browser that can’t open a window does not end everything: the address is there instead', async () => {
  const running = startLoopbackProcess(['--data', emptyFolder()], {
    POWER_CIRCLE_BROWSER: '/bin/false',
    DISPLAY: ':99',
    PATH: '',
  });
  await running.until(address);
});

test('a second start says that Power Circle is open already, in the terminal and in a window', async () => {
  const data = emptyFolder();
  await startLoopbackProcess(['--no-open', '--data', data]).until(address);
  const second = startLoopbackProcess(['--no-open', '--data', data]);
  expect(await second.ended()).toBe(1);
  expect(second.said()).toBe(`${sentences.held.loopback}\n`);
  const browser = fakeBrowser(0);
  const third = startLoopbackProcess(['--data', data], browser.env);
  expect((await browser.saw()).html).toContain(sentences.held.loopback);
  expect(await third.ended()).toBe(1);
});

test('a data folder that can’t be written to is said before a session can start', async () => {
  const file = join(emptyFolder(), 'a file');
  writeFileSync(file, '');
  const running = startLoopbackProcess(['--no-open', '--data', join(file, 'inside')]);
  expect(await running.ended()).toBe(1);
  expect(running.said()).toBe(`${sentences.notWritable.message}\n`);
});

test.skipIf(process.getuid?.() === 0)('a folder that belongs to somebody else is one of those', async () => {
  const folder = emptyFolder();
  chmodSync(folder, 0o500);
  const running = startLoopbackProcess(['--no-open', '--data', folder]);
  expect(await running.ended()).toBe(1);
  expect(running.said()).toBe(`${sentences.notWritable.message}\n`);
});

test.each([
  ['linux', '/opt/bin/chromium', { PATH: '/bin:/opt/bin' }],
  ['linux', '/snap/bin/chromium', { PATH: '' }],
  ['darwin', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', {}],
  ['darwin', '/home/me/Applications/Chromium.app/Contents/MacOS/Chromium', {}],
] as const)('on %s it finds %s', (platform, installed, env) => {
  const around = { platform, env, home: '/home/me' };
  expect(findBrowser(around, (path) => path === installed)).toBe(installed);
  expect(findBrowser(around, () => false)).toBe(null);
});

test('on Windows it finds Edge where Windows puts it', () => {
  const around = { platform: 'win32', env: { 'PROGRAMFILES(X86)': 'C:/Programs' }, home: '' } as const;
  const edge = /^C:.Programs.Microsoft.Edge.Application.msedge\.exe$/;
  expect(findBrowser(around, (path) => edge.test(String(path)))).toMatch(edge);
});

test('a browser that was named and is not there is not replaced by another', () => {
  const around = { platform: 'linux', env: { POWER_CIRCLE_BROWSER: '/gone' }, home: '' } as const;
  expect(findBrowser(around, (path) => path !== '/gone')).toBe(null);
});
