import type { BrowserWindow, BrowserWindowConstructorOptions, Input, Session, WebContents } from 'electron';
import { pageOrigin } from './channels.ts';

/** The paper's colour from the first moment on: a white flash hurts people who are sensitive to light. */
const paper = '#f7f2e9';

type Look = {
  /** A PNG; Windows and Linux show it in the task bar. */
  readonly icon: string;
  /** What the screen leaves free for windows. */
  readonly room: { readonly width: number; readonly height: number };
};

/** Pixels that a title bar takes of a window's height, roughly. */
const titleBar = 40;

/**
 * The page works from 1024 by 700. A window is never larger than the screen has room for, frame and all: on a
 * small laptop the buttons at the foot of the page would lie below the edge.
 */
const sizes = ({ room }: Look) => ({
  width: Math.min(1280, room.width),
  height: Math.min(800 + titleBar, room.height),
  minWidth: Math.min(1024, room.width),
  minHeight: Math.min(700 + titleBar, room.height),
});

/** Windowed at first: an opaque full screen upset people. */
export const windowOptions = (preload: string, session: Session, devTools: boolean, look: Look) =>
  ({
    ...sizes(look),
    show: false,
    backgroundColor: paper,
    title: 'Power Circle',
    icon: look.icon,
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

// isKiosk() says the same as isFullScreen() on Linux and Windows.
const held = new WeakSet<BrowserWindow>();

/** Fills the screen for as long as a participant has the device behind a PIN. */
export const holdScreen = (window: BrowserWindow, hold: boolean): void => {
  if (hold) held.add(window);
  else held.delete(window);
  window.setKiosk(hold);
};

/** Shortcuts that would leave a locked turn: of the window, of its menu and of the program. */
const leaves = ({ key, control, meta }: Input): boolean =>
  key === 'F11' || ((control || meta) && ['w', 'q', 'm', 'h'].includes(key.toLowerCase()));

/**
 * Escape leaves the full screen, as in a browser; then it is the page's again. While a participant has the device
 * behind a PIN it is the page's alone, and no shortcut leads out.
 */
const easyToLeave = (window: BrowserWindow): void => {
  window.webContents.on('before-input-event', (event, input) => {
    if (held.has(window)) {
      if (leaves(input)) event.preventDefault();
      return;
    }
    if (input.type !== 'keyDown' || input.key !== 'Escape' || !window.isFullScreen()) return;
    event.preventDefault();
    window.setFullScreen(false);
  });
};

/** Shows the page in its window, calm: no menu bar, no white flash. The menu's shortcuts work all the same. */
export const showPage = (window: BrowserWindow, report: (error: unknown) => void): void => {
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => window.show());
  bringBack(window.webContents, report);
  easyToLeave(window);
  window.loadURL(`${pageOrigin}/`).catch(report);
};
