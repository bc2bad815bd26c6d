import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { _electron, expect, type Page } from '@playwright/test';
import { electronAsNobody, whyNotAsNobody } from './asNobody.ts';
import { isRoot, testOfOneWindow as test } from './desktop.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Runs in the page's own world, where the page's own scripts run. */
const fetched = (page: Page, url: string, method = 'GET'): Promise<string> =>
  page.evaluate(
    ([to = '', how = 'GET']) =>
      fetch(to, { method: how }).then(
        (response) => `answered ${response.status}`,
        () => 'refused',
      ),
    [url, method],
  );

test('the page comes from app://circle under the policy, and sees nothing of Node', async ({ desktop }) => {
  const { page } = desktop;
  expect(page.url()).toBe('app://circle/');
  const world = await page.evaluate(async () => ({
    origin: location.origin,
    require: typeof (globalThis as Record<string, unknown>).require,
    process: typeof (globalThis as Record<string, unknown>).process,
    bridge: Object.keys((globalThis as { powerCircle?: object }).powerCircle ?? {}).sort(),
    // In a later task: Playwright's own evaluation is exempt from the policy, and all that it calls.
    evaluates: await new Promise((resolve) =>
      setTimeout(() => {
        try {
          // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
          resolve(globalThis.eval('1'));
        } catch {
          resolve('refused');
        }
      }),
    ),
  }));
  expect(world).toEqual({
    origin: 'app://circle',
    require: 'undefined',
    process: 'undefined',
    bridge: ['call', 'onEvent'],
    evaluates: 'refused',
  });
});

test('the policy refuses scripts and styles that were typed into the page', async ({ desktop }) => {
  const ran = await desktop.page.evaluate(async () => {
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.typedIn = true';
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid red }';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(script, style, frame);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return {
      script: 'typedIn' in window,
      outline: getComputedStyle(document.body).outlineWidth,
      violated: violated.sort(),
    };
  });
  expect(ran.script).toBe(false);
  expect(ran.outline).not.toBe('7px');
  expect(ran.violated).toEqual(expect.arrayContaining(['frame-src', 'script-src-elem', 'style-src-elem']));
});

test('app:// answers GET for the page’s own files, and no spelling leads out of them', async ({
  desktop,
}) => {
  // The page itself may not connect anywhere, so the session is asked.
  const answers = await desktop.electron.evaluate(async ({ BrowserWindow }) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    const ask = async (url: string, method = 'GET') =>
      (await session?.fetch(url, { method }))?.status ?? 'nobody asked';
    return {
      start: await ask('app://circle/'),
      index: await ask('app://circle/index.html'),
      post: await ask('app://circle/', 'POST'),
      up: await ask('app://circle/../electron/main.js'),
      encoded: await ask('app://circle/%2e%2e%2felectron%2fmain.js'),
      backslash: await ask('app://circle/..%5celectron%5cmain.js'),
      system: await ask('app://circle//etc/passwd'),
      other: await ask('app://elsewhere/index.html'),
    };
  });
  expect(answers).toEqual({
    start: 200,
    index: 200,
    post: 405,
    up: 404,
    encoded: 404,
    backslash: 404,
    system: 404,
    other: 404,
  });
});

test('nothing reaches another machine, or another port of this one', async ({ desktop }) => {
  let knocks = 0;
  const server = createServer((_request, response) => {
    knocks += 1;
    response.setHeader('access-control-allow-origin', '*').end('come in');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const url = `http://127.0.0.1:${typeof at === 'object' ? at?.port : 0}/`;
  expect(await fetched(desktop.page, url)).toBe('refused');
  // Past the policy, at the session's own guard.
  const past = await desktop.electron.evaluate(async ({ BrowserWindow, session }, to) => {
    const own = BrowserWindow.getAllWindows()[0]?.webContents.session;
    const ask = (which: typeof own) =>
      which?.fetch(to).then(
        () => 'answered',
        () => 'refused',
      );
    return [await ask(own), await ask(session.defaultSession)];
  }, url);
  expect(past).toEqual(['refused', 'refused']);
  expect(knocks).toBe(0);
  server.close();
});

test('no link, window, download or permission leads anywhere', async ({ desktop }) => {
  const { electron, page } = desktop;
  const tried = await page.evaluate(async () => {
    const opened = window.open('https://example.org/') === null;
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    document.body.append(link);
    link.click();
    link.remove();
    const asked = await Notification.requestPermission().catch(() => 'refused');
    const camera = await navigator.mediaDevices?.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'refused',
    );
    return { opened, asked, camera };
  });
  await page.waitForTimeout(300);
  expect(tried).toEqual({ opened: true, asked: 'denied', camera: 'refused' });
  expect(page.url()).toBe('app://circle/');
  expect(electron.windows()).toHaveLength(1);
});

test('the window is sandboxed, isolated, paper-coloured and as large as a first look needs', async ({
  desktop,
}) => {
  const window = await desktop.electron.evaluate(({ BrowserWindow, Menu }) => {
    const own = BrowserWindow.getAllWindows()[0];
    const contents = own?.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> };
    const preferences = contents.getLastWebPreferences();
    const chosen = ['sandbox', 'contextIsolation', 'nodeIntegration', 'webSecurity', 'webviewTag'];
    return {
      preferences: Object.fromEntries(chosen.map((name) => [name, preferences[name]])),
      minimum: own?.getMinimumSize(),
      fullScreen: own?.isFullScreen(),
      menuBar: own?.isMenuBarVisible(),
      spellsChecked: own?.webContents.session.isSpellCheckerEnabled(),
      stored: own?.webContents.session.storagePath,
      menu: Menu.getApplicationMenu()?.items.length,
    };
  });
  expect(window).toEqual({
    preferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    },
    minimum: [1024, 740],
    fullScreen: false,
    menuBar: false,
    spellsChecked: false,
    stored: null,
    menu: 3,
  });
});

test('the page’s process really runs in the system’s sandbox', async ({ data }) => {
  test.skip(process.platform !== 'linux', 'read from /proc');
  const reason = isRoot ? whyNotAsNobody(project) : null;
  test.skip(reason !== null, reason ?? '');
  const nobody = isRoot ? electronAsNobody(data) : null;
  const electron = await _electron.launch({
    cwd: project,
    args: ['.', '--data', nobody?.data ?? data],
    // Playwright switches the sandbox off unless it is told not to.
    chromiumSandbox: true,
    ...(nobody ? { executablePath: nobody.program, env: nobody.env } : {}),
  });
  await (await electron.firstWindow()).waitForLoadState('load');
  const seen = await electron.evaluate(async ({ app, BrowserWindow }) => {
    const { readFileSync } = process.getBuiltinModule('node:fs');
    const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    return {
      filtered: /^Seccomp:\s*(\d)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1],
      withoutSandbox: app.commandLine.hasSwitch('no-sandbox'),
    };
  });
  await electron.close();
  expect(seen).toEqual({ filtered: '2', withoutSandbox: false });
});
