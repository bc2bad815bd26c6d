import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { type Role, roles } from '../e2e/circle.ts';
import { drag } from '../e2e/hands.ts';
import { goToFirstBoard } from '../e2e/practice.ts';
import { eventsOnDisk } from '../e2e/rehearsed.ts';
import { kept } from '../e2e/sums.ts';
import { button, heading, saved } from '../e2e/turn.ts';
import { argumentsFor, closeWindow, startDesktop, test } from './desktop.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** A key as the window gets it from the system, where menus and full screen listen. */
const pressInWindow = (electron: ElectronApplication, key: string, ...modifiers: 'control'[]) =>
  electron.evaluate(
    ({ BrowserWindow }, { keyCode, modifiers }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      for (const type of ['keyDown', 'keyUp'] as const)
        contents?.sendInputEvent({ type, keyCode, modifiers });
    },
    { keyCode: key, modifiers },
  );

const ofWindow = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    return {
      title: window?.getTitle(),
      zoom: window?.webContents.getZoomFactor() ?? 0,
      full: window?.isFullScreen(),
      visible: window?.isVisible(),
      focused: window?.isFocused(),
    };
  });

/** A window that is not in front yet gets no keys. */
const inFront = (electron: ElectronApplication) =>
  expect.poll(() => ofWindow(electron)).toMatchObject({ visible: true, focused: true });

test('the page can be used soon after the window is there', async ({ data }) => {
  const { electron, page } = await startDesktop(data);
  await button(page, 'New session').click();
  await expect(heading(page, 'New session')).toBeVisible();
  const times = await page.evaluate(() => ({
    began: performance.timeOrigin,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    used: performance.now(),
  }));
  const process = await electron.evaluate(() => globalThis.process.getCreationTime());
  const note = (type: string, ms: number) =>
    test.info().annotations.push({ type, description: `${Math.round(ms)} ms` });
  note('from the process to its window', times.began - (process ?? Number.NaN));
  note('from the window to the first screen', times.painted);
  note('from the window to the answer to a first press, with what the test itself takes', times.used);
  await electron.close();
});

test('a second start shows the window that was put away', async ({ data, desktop }) => {
  const { electron } = desktop;
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  await expect.poll(async () => (await ofWindow(electron)).visible).toBe(false);
  const program = createRequire(import.meta.url)('electron') as unknown as string;
  const second = spawn(program, argumentsFor(data), { cwd: project, stdio: 'ignore' });
  expect((await once(second, 'exit'))[0]).toBe(0);
  await inFront(electron);
  expect(electron.windows()).toHaveLength(1);
});

test('the text size that somebody chose is there at the next start', async ({ data }) => {
  const first = await startDesktop(data);
  await first.page.getByRole('button', { name: 'How it looks' }).click();
  await first.page.getByLabel('Text size').selectOption({ label: '150 %' });
  const sizeOf = (page: Page) =>
    button(page, 'New session').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  await expect.poll(() => sizeOf(first.page)).toBeGreaterThan(24);
  const size = await sizeOf(first.page);
  await closeWindow(first);
  const second = await startDesktop(data);
  await second.page.getByRole('button', { name: 'How it looks' }).click();
  await expect(second.page.getByLabel('Text size')).toHaveValue('150');
  expect(await sizeOf(second.page)).toBe(size);
  await closeWindow(second);
});

test('keys make everything larger and smaller, and as it was', async ({ desktop: { electron } }) => {
  const zoom = async () => (await ofWindow(electron)).zoom;
  await inFront(electron);
  await pressInWindow(electron, '=', 'control');
  await expect.poll(zoom).toBeGreaterThan(1.05);
  await pressInWindow(electron, 'numadd', 'control');
  await expect.poll(zoom).toBeGreaterThan(1.15);
  await pressInWindow(electron, '-', 'control');
  await pressInWindow(electron, 'numsub', 'control');
  await pressInWindow(electron, '-', 'control');
  await expect.poll(zoom).toBeLessThan(0.95);
  await pressInWindow(electron, '0', 'control');
  await expect.poll(zoom).toBe(1);
});

test('full screen comes with F11 and goes with Escape or F11', async ({ desktop: { electron, page } }) => {
  const full = async () => (await ofWindow(electron)).full;
  await inFront(electron);
  for (const leave of ['Escape', 'F11']) {
    await pressInWindow(electron, 'F11');
    await expect.poll(full).toBe(true);
    await pressInWindow(electron, leave);
    await expect.poll(full).toBe(false);
  }
  // Windowed, Escape is the page's.
  await button(page, 'Pause').click();
  await expect(button(page, 'Go on')).toBeFocused();
  await pressInWindow(electron, 'Escape');
  await expect(button(page, 'Go on')).toBeHidden();
});

test('Alt brings up no menu bar, and the title says nothing but the name', async ({ desktop }) => {
  const { electron, page } = desktop;
  await button(page, 'New session').click();
  await page.getByLabel('Title, if you want one').fill('Not for the task bar');
  await pressInWindow(electron, 'Alt');
  await saved(page);
  const bar = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.isMenuBarVisible(),
  );
  expect(bar).toBe(false);
  expect((await ofWindow(electron)).title).toBe('Power Circle');
});

for (const ratio of [1, 2]) {
  test(`at its smallest, with ${ratio} pixels to a point, the window shows all of a turn`, async ({
    data,
  }) => {
    const { electron, page } = await startDesktop(data, [`--force-device-scale-factor=${ratio}`]);
    await electron.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.setMinimumSize(1024, 700);
      window?.setContentSize(1024, 700);
    });
    await expect
      .poll(() => page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio]))
      .toEqual([1024, 700, ratio]);
    await goToFirstBoard(page);
    const board = page.getByRole('application');
    for (const each of [
      ...['Pause', 'I’m done', 'Pass on this one', 'Undo', 'Add words'].map((name) => button(page, name)),
      ...['Doctor', 'Carer', 'Me'].map((name) => board.getByRole('button', { name, exact: true })),
      page.getByRole('button', { name: /^Green/ }),
    ])
      await expect(each).toBeInViewport({ ratio: 1 });
    const scrolls = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return scrollWidth > innerWidth || scrollHeight > innerHeight;
    });
    expect(scrolls).toBe(false);
    const dots = await page
      .locator('.board canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
    expect(dots).toBeCloseTo(ratio, 1);

    const to = { doctor: { x: 0, y: -0.1 }, carer: { x: -0.6, y: 0.5 }, self: { x: 0.9, y: 0.8 } };
    const placed: { role: Role; x: number; y: number }[] = [];
    for (const role of roles) placed.push({ role, ...kept(await drag(page, role, to[role])) });
    await saved(page);
    const events = await eventsOnDisk(data);
    expect(events.filter(({ type }) => type === 'figure-placed')).toEqual(
      placed.map((each) => expect.objectContaining(each)),
    );
    await page.screenshot({ path: test.info().outputPath(`turn-${ratio}.png`) });
    await electron.close();
  });
}
