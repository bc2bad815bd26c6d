import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Session, WebContents } from 'electron';
import { expect, test } from 'vitest';
import { channels } from '../../electron/channels.ts';
import { createApp } from '../../electron/core/app.ts';
import { guardContents, guardSession, isOwnRequest, switchOffTheNet } from '../../electron/guards.ts';
import { carryCalls, isFromPage } from '../../electron/ipc.ts';
import { menuTemplate } from '../../electron/menu.ts';
import { answerPage } from '../../electron/protocol.ts';
import { windowOptions } from '../../electron/window.ts';
import { translator } from '../../shared/text/translate.ts';
import { emptyFolder, everythingIn } from './dataFolders.ts';
import { fakeContents, fakeFrame, fakeIpc } from './fakeElectron.ts';
import { aPage, effectsFor } from './hosts.ts';
import { plan } from './sessions.ts';

const page = fakeContents(1);
const top = fakeFrame('app://circle/');

test.each([
  ['the page', page, top, true],
  ['the page at another path', page, fakeFrame('app://circle/index.html#turn'), true],
  ['another window', fakeContents(2), top, false],
  ['a frame inside the page', page, fakeFrame('app://circle/', top), false],
  ['a page from the web', page, fakeFrame('https://circle/'), false],
  ['another app:// host', page, fakeFrame('app://circle.evil/'), false],
  ['a host that only begins alike', page, fakeFrame('app://circle@evil/'), false],
  ['another port', page, fakeFrame('app://circle:8080/'), false],
  ['a file', page, fakeFrame('file:///app://circle/'), false],
  ['an empty frame', page, fakeFrame('about:blank'), false],
  ['no address', page, fakeFrame(''), false],
  ['a frame that is gone', page, null, false],
])('a call from %s: is it let in?', (_, sender, senderFrame, isLetIn) => {
  expect(isFromPage({ sender, senderFrame }, page)).toBe(isLetIn);
  expect(isFromPage({ sender, senderFrame }, null)).toBe(false);
});

test('a stranger’s call gets a sentence and stores nothing', async () => {
  const root = emptyFolder();
  const { app } = createApp(effectsFor(root, 'desktop'));
  const ipc = fakeIpc();
  carryCalls(ipc, app, () => ({ facilitator: page, room: null }), console.error);
  const stranger = { sender: page, senderFrame: fakeFrame('https://example.org/') };
  const input = { id: 'session-one', practice: false, plan: plan() };
  expect(await ipc.invoke(stranger, channels.call, 'session.create', input)).toMatchObject({
    ok: false,
    error: { code: 'not-let-in' },
  });
  expect(everythingIn(root)).toEqual({});
  const own = { sender: page, senderFrame: top };
  expect(await ipc.invoke(own, channels.call, 'session.create', input)).toMatchObject({ ok: true });
});

test('app:// answers GET with the page under its policy, and nothing else', async () => {
  const ask = (url: string, method = 'GET') => answerPage({ url, method }, aPage);
  const answer = ask('app://circle/');
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(answer.status).toBe(200);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(await answer.text()).toContain('csp-nonce');
  for (const method of ['POST', 'PUT', 'HEAD', 'OPTIONS', 'DELETE']) {
    expect(ask('app://circle/', method).status).toBe(405);
  }
  for (const url of [
    'app://circle/../package.json',
    'app://circle/%2e%2e%2fpackage.json',
    'app://circle//etc/passwd',
    'app://circle/__proto__',
    'app://other/',
    'app://circle.other/index.html',
    'https://circle/index.html',
  ]) {
    expect(ask(url).status).toBe(404);
  }
});

test.each([
  ['app://circle/main.js', true],
  ['data:image/svg+xml,x', true],
  ['blob:app://circle/1', true],
  ['blob:https://example.org/1', false],
  ['https://example.org/', false],
  ['http://127.0.0.1:80/', false],
  ['ws://127.0.0.1/', false],
  ['file:///etc/passwd', false],
  ['app://elsewhere/', false],
  ['devtools://devtools/', false],
  ['ftp://example.org/', false],
])('a request to %s goes out: %s', (url, goes) => {
  expect(isOwnRequest(url)).toBe(goes);
});

/** Remembers how it was set up, by the name of what was called. */
const recorder = () => {
  const set = new Map<string, unknown>();
  const listeners = new Map<string, (...args: never[]) => unknown>();
  const record = (name: string) => (value: unknown) => void set.set(name, value);
  const on = (name: string, listener: (...args: never[]) => unknown) => void listeners.set(name, listener);
  return { set, listeners, record, on };
};

test('every permission, device, download and request from outside is denied', () => {
  const { set, listeners, record, on } = recorder();
  const session = {
    setPermissionRequestHandler: record('request'),
    setPermissionCheckHandler: record('check'),
    setDevicePermissionHandler: record('device'),
    setDisplayMediaRequestHandler: record('screen'),
    setBluetoothPairingHandler: record('bluetooth'),
    setSpellCheckerEnabled: record('spelling'),
    on,
    webRequest: { onBeforeRequest: record('requests') },
  };
  guardSession(session as unknown as Session);
  const answers: unknown[] = [];
  const answer = (value: unknown) => void answers.push(value);
  const call = (name: string, ...args: unknown[]) => (set.get(name) as (...a: unknown[]) => unknown)(...args);
  call('request', null, 'media', answer);
  call('screen', {}, answer);
  call('bluetooth', {}, answer);
  call('requests', { url: 'https://example.org/' }, answer);
  call('requests', { url: 'app://circle/main.js' }, answer);
  expect(answers).toEqual([false, {}, { confirmed: false }, { cancel: true }, { cancel: false }]);
  expect([call('check', null, 'media'), call('device', {})]).toEqual([false, false]);
  expect(set.get('spelling')).toBe(false);
  let prevented = 0;
  listeners.get('will-download')?.({ preventDefault: () => (prevented += 1) } as never);
  expect(prevented).toBe(1);
});

test('nothing opens, nothing leads away, nothing is embedded; the page may load itself again', () => {
  const { set, listeners, record, on } = recorder();
  const contents = { setWindowOpenHandler: record('open'), setWebRTCIPHandlingPolicy: record('rtc'), on };
  guardContents(contents as unknown as WebContents);
  expect((set.get('open') as () => unknown)()).toEqual({ action: 'deny' });
  const isPrevented = (name: string, fields: object): boolean => {
    let prevented = false;
    const event = { ...fields, preventDefault: () => (prevented = true) };
    listeners.get(name)?.(...([event, [], () => {}] as never[]));
    return prevented;
  };
  expect(isPrevented('will-frame-navigate', { url: 'https://example.org/', isMainFrame: true })).toBe(true);
  expect(isPrevented('will-frame-navigate', { url: 'file:///etc/passwd', isMainFrame: true })).toBe(true);
  expect(isPrevented('will-frame-navigate', { url: 'app://circle/', isMainFrame: false })).toBe(true);
  expect(isPrevented('will-frame-navigate', { url: 'app://circle/', isMainFrame: true })).toBe(false);
  expect(isPrevented('will-redirect', {})).toBe(true);
  expect(isPrevented('will-attach-webview', {})).toBe(true);
  expect(isPrevented('select-bluetooth-device', {})).toBe(true);
});

test('the sandbox is on for everybody, and Chromium runs no errands', () => {
  const switches: string[] = [];
  const start = (given: readonly string[]) => {
    let sandboxed = false;
    switchOffTheNet({
      commandLine: {
        appendSwitch: (name: string, value = '') => void switches.push(`${name} ${value}`.trim()),
        hasSwitch: (name: string) => given.includes(name),
      } as unknown as Electron.CommandLine,
      enableSandbox: () => {
        sandboxed = true;
      },
    });
    return sandboxed;
  };
  expect(start([])).toBe(true);
  expect(start(['no-sandbox'])).toBe(false);
  expect(switches).toEqual(
    expect.arrayContaining([
      'host-resolver-rules MAP * ~NOTFOUND',
      'disable-background-networking',
      'no-pings',
    ]),
  );
});

const windowOn = (room: { width: number; height: number }) =>
  windowOptions('/preload.cjs', {} as Session, false, { icon: '/icon.png', room });

test.each([
  ['a small laptop', { width: 1366, height: 728 }],
  ['a laptop that shows everything larger', { width: 1093, height: 582 }],
  ['an old projector', { width: 1024, height: 768 }],
])('on %s the whole window is on the screen', (_, room) => {
  const { width, height, minWidth, minHeight } = windowOn(room);
  expect(Math.max(width, minWidth)).toBeLessThanOrEqual(room.width);
  expect(Math.max(height, minHeight)).toBeLessThanOrEqual(room.height);
});

test('the window’s page is sandboxed, apart from Node, and starts windowed on paper', () => {
  const options = windowOn({ width: 1920, height: 1040 });
  expect(options).toMatchObject({ width: 1280, height: 840, minWidth: 1024, minHeight: 740, show: false });
  expect(options.backgroundColor).toBe('#f7f2e9');
  expect(options).not.toHaveProperty('fullscreen');
  expect(options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    spellcheck: false,
    devTools: false,
  });
});

test('the shortcuts that people need are there, and none that reloads or looks inside', () => {
  const roles = menuTemplate(translator(), 'linux').flatMap((menu) =>
    Array.isArray(menu.submenu) ? menu.submenu.map((item) => item.role) : [],
  );
  expect(roles).toEqual(
    expect.arrayContaining(['copy', 'paste', 'zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen', 'quit']),
  );
  for (const role of ['reload', 'forceReload', 'toggleDevTools', 'close', 'minimize'])
    expect(roles).not.toContain(role);
});

test('the preload is small and lets no name of a channel through', () => {
  const source = readFileSync(fileURLToPath(new URL('../../electron/preload.ts', import.meta.url)), 'utf8');
  expect(Buffer.byteLength(source)).toBeLessThan(2048);
  expect(source.match(/ipcRenderer\.\w+\(([^,)]*)/g)).toEqual([
    'ipcRenderer.invoke(channels.call',
    'ipcRenderer.on(channels.event',
    'ipcRenderer.send(channels.letGo',
  ]);
});
