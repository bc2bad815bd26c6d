import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

const onPath = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

const macApps = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser'];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
];

const isText = (value: string | undefined): value is string => value !== undefined && value !== '';

const candidates = ({ platform, env, home }: Surroundings): string[] => {
  if (platform === 'darwin') {
    const roots = ['/Applications', join(home, 'Applications')];
    return macApps.flatMap((name) => roots.map((root) => join(root, `${name}.app/Contents/MacOS/${name}`)));
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(isText);
    return windowsPrograms.flatMap((program) => roots.map((root) => join(root, ...program)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(isText);
  return [
    ...onPath.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...onPath.map((name) => `/usr/bin/${name}`),
    '/snap/bin/chromium',
  ];
};

/** The first Chromium-family browser that is installed, or null. POWER_CIRCLE_BROWSER names one directly. */
export const findBrowser = (around: Surroundings, isThere = existsSync): string | null => {
  const named = around.env.POWER_CIRCLE_BROWSER;
  if (named) return isThere(named) ? named : null;
  return candidates(around).find((path) => isThere(path)) ?? null;
};

/** Where the browser may write: a snap sees neither /tmp nor hidden folders, only its own. */
export const browserFolder = (browser: string, home: string, usual: string): string => {
  if (!browser.startsWith('/snap/')) return usual;
  const own = join(home, 'snap', 'chromium', 'common');
  return existsSync(own) ? own : home;
};

/** Whether somebody could see a window here. */
export const hasDisplay = ({ platform, env }: Surroundings): boolean =>
  platform === 'darwin' || platform === 'win32' || isText(env.DISPLAY) || isText(env.WAYLAND_DISPLAY);
