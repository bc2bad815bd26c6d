import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session } from 'electron';
import { KnownFailure } from '../shared/dispatch.ts';
import { translator } from '../shared/text/translate.ts';
import { createApp } from './core/app.ts';
import { realDisk } from './core/disk.ts';
import { takeFolder } from './core/lock.ts';
import { settingsIn } from './core/settings.ts';
import { dataFolder, isWritable } from './dataFolder.ts';
import { guardContents, guardSession, switchOffTheNet } from './guards.ts';
import { carryCalls, type Pages } from './ipc.ts';
import { bringToFront, flushBeforeClose, patience } from './lifecycle.ts';
import { menuTemplate } from './menu.ts';
import { readPageFiles } from './pageFiles.ts';
import { pageScheme, servePage } from './protocol.ts';
import { createRoomWindow } from './roomWindow.ts';
import { openSettingsFile } from './settings.ts';
import { holdScreen, showPage, windowOptions } from './window.ts';

const t = translator();
const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const report = (error: unknown): void => console.error(error);

const root = dataFolder(process.argv.slice(1), {
  platform: process.platform,
  env: process.env,
  home: homedir(),
});
const canKeep = await isWritable(root, realDisk);
let window: BrowserWindow | null = null;
let room: ReturnType<typeof createRoomWindow> | null = null;

/** Said before a session can start, in words and without a path. */
const refuseToStart = async (reason: 'held' | 'notWritable', message: string): Promise<void> => {
  await dialog.showMessageBox({ type: 'info', title: t(`hosts.${reason}.title`), message });
  app.exit(1);
};

const chooseFile = async (title: string, filter: { name: string; extensions: string[] }) => {
  if (!window) return null;
  const chosen = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: t('hosts.openThis'),
    properties: ['openFile'],
    filters: [filter],
  });
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
};

const chooseBundle = (): Promise<string | null> =>
  chooseFile(t('hosts.chooseBundle'), { name: t('hosts.bundles'), extensions: ['powercircle'] });

// Systems look at the last part of a name only.
const choosePack = (): Promise<string | null> =>
  chooseFile(t('hosts.choosePack'), { name: t('hosts.packs'), extensions: ['json'] });

const chooseFolder = async (): Promise<string | null> => {
  if (!window) return null;
  const chosen = await dialog.showOpenDialog(window, {
    title: t('hosts.chooseFolder'),
    buttonLabel: t('hosts.chooseThis'),
    properties: ['openDirectory', 'createDirectory'],
  });
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
};

/** Asked when the disk takes too long: whether the window may close without the last moves. */
const mayLose = async (closing: BrowserWindow): Promise<boolean> => {
  const { response } = await dialog.showMessageBox(closing, {
    type: 'warning',
    title: t('hosts.unsaved.title'),
    message: t('hosts.unsaved.message'),
    buttons: [t('hosts.unsaved.stay'), t('hosts.unsaved.close')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
};

const pages = (): Pages => ({
  facilitator: window?.webContents ?? null,
  room: room?.contents() ?? null,
});

const start = async (): Promise<void> => {
  if (!canKeep) return refuseToStart('notWritable', t('hosts.notWritable.message'));
  const lock = await takeFolder(root, 'desktop', () => bringToFront(window));
  if (lock.held) {
    if (lock.by.shown) return app.exit(0);
    return refuseToStart('held', t(`hosts.held.${lock.by.host}`));
  }
  const { app: core, close } = createApp({
    root,
    now: () => new Date(),
    newTicket: () => randomBytes(16).toString('hex'),
    host: 'desktop',
    version: app.getVersion(),
    settings: settingsIn(root, openSettingsFile),
    chooseFolder,
    chooseBundle,
    openRoom: async () => {
      if (!window || !room) throw new KnownFailure('no-room-window');
      room.open();
      return { by: 'window' };
    },
    choosePack,
    onLocked: (locked) => {
      if (window) holdScreen(window, locked);
    },
  });

  // In memory alone: nothing that the page shows is left in a browser's cache.
  const inMemory = session.fromPartition('power-circle', { cache: false });
  for (const each of [session.defaultSession, inMemory]) guardSession(each);
  servePage(inMemory, readPageFiles(beside('../renderer')));

  const calls = carryCalls(ipcMain, core, pages, report);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(t, process.platform)));
  const options = windowOptions(beside('preload.cjs'), inMemory, !app.isPackaged, {
    icon: beside('../../assets/icon.png'),
    room: screen.getPrimaryDisplay().workAreaSize,
  });
  window = new BrowserWindow(options);
  room = createRoomWindow({ screen, options, main: window, report });
  flushBeforeClose({ window, ipc: ipcMain, underWay: calls.underWay, mayLose, patience });
  window.once('closed', () => {
    window = null;
  });
  showPage(window, report);

  app.once('will-quit', (event) => {
    event.preventDefault();
    close()
      .then(() => lock.release())
      .finally(() => app.exit(0));
  });
};

/** A fault of ours ends the program with a sentence instead of a window full of stack. */
const fail = (error: unknown): void => {
  report(error);
  dialog.showErrorBox(t('hosts.failed.title'), t('hosts.failed.message'));
  app.exit(1);
};

switchOffTheNet(app);
protocol.registerSchemesAsPrivileged([pageScheme]);
// Chromium keeps a few files of its own; they lie with the sessions, so that a folder is one installation.
app.setPath('userData', canKeep ? join(root, 'window') : mkdtempSync(join(tmpdir(), 'power-circle-')));
app.on('web-contents-created', (_event, contents) => guardContents(contents));
app.on('window-all-closed', () => app.quit());
process.on('uncaughtException', fail);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => bringToFront(window));
  // Never awaited at top level: Electron is not ready until this module is done.
  app.whenReady().then(start).catch(fail);
} else {
  app.exit(0);
}
