import type { BrowserWindow, BrowserWindowConstructorOptions, Session, WebContents } from 'electron';
import { pageOrigin } from './channels.ts';

/** The paper's colour from the first moment on: a white flash hurts people who are sensitive to light. */
const paper = '#f7f2e9';

/** Windowed at first: an opaque full screen upset people. */
export const windowOptions = (preload: string, session: Session, devTools: boolean) =>
  ({
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    backgroundColor: paper,
    title: 'Power Circle',
    webPreferences: {
      preload,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools,
      // Saving goes on while another window is in front.
      backgroundThrottling: false,
    },
  }) satisfies BrowserWindowConstructorOptions;

/** A page whose process went away is loaded again: all that it had saved is in the journal. */
const bringBack = (contents: WebContents, report: (error: unknown) => void): void => {
  let times = 0;
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    report(new Error(`the page went away: ${reason}`));
    times += 1;
    if (times <= 3) contents.reload();
  });
};

/** Shows the page in its window, calm: no menu bar, no white flash. The menu's shortcuts work all the same. */
export const showPage = (window: BrowserWindow, report: (error: unknown) => void): void => {
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => window.show());
  bringBack(window.webContents, report);
  window.loadURL(`${pageOrigin}/`).catch(report);
};
