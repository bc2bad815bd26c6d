import { BrowserWindow, type BrowserWindowConstructorOptions, type Screen, type WebContents } from 'electron';
import { showPage } from './window.ts';

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Displays = Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'>;

/** The second screen, all of it; without one a window to be dragged to the projector. */
export const placeForRoom = (displays: Displays, main: { readonly id: number }): Area => {
  const other = displays.getAllDisplays().find(({ id }) => id !== main.id);
  if (other) return other.workArea;
  const { x, y, width, height } = displays.getPrimaryDisplay().workArea;
  return { x: x + Math.round(width / 4), y, width: Math.min(960, width), height: Math.min(620, height) };
};

type Opening = {
  readonly screen: Displays & Pick<Screen, 'getDisplayMatching' | 'on' | 'off'>;
  readonly options: BrowserWindowConstructorOptions;
  /** The facilitator's window: the room's opens where that one is not, and closes with it. */
  readonly main: BrowserWindow;
  readonly report: (error: unknown) => void;
};

/** The room's window, at most one. The page in it learns from the core that it is the room's. */
export const createRoomWindow = ({ screen, options, main, report }: Opening) => {
  let window: BrowserWindow | null = null;

  /** A screen that was unplugged would take the window out of sight. */
  const backInSight = (): void => {
    if (!window) return;
    window.setFullScreen(false);
    window.setBounds(placeForRoom(screen, screen.getDisplayMatching(main.getBounds())));
  };

  const open = (): void => {
    if (window) {
      if (window.isMinimized()) window.restore();
      window.show();
      return;
    }
    const place = placeForRoom(screen, screen.getDisplayMatching(main.getBounds()));
    const opened = new BrowserWindow({ ...options, ...place, minWidth: 480, minHeight: 320 });
    window = opened;
    opened.once('closed', () => {
      window = null;
      screen.off('display-removed', backInSight);
    });
    screen.on('display-removed', backInSight);
    showPage(opened, report);
  };

  main.once('closed', () => window?.destroy());
  return { open, contents: (): WebContents | null => window?.webContents ?? null };
};
