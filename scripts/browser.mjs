import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Finds an installed browser of the Chromium family, for the tests. Null when there is none. */

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macApps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

/** @param {string} file */
const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Where a program is on the PATH, or null.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} [env]
 */
export const onPath = (name, env = process.env) =>
  (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(runs) ?? null;

const places = () => {
  if (process.platform === 'darwin')
    return ['/Applications', join(process.env.HOME ?? '/', 'Applications')].flatMap((folder) =>
      macApps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  if (process.platform !== 'win32') return [];
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  return folders.flatMap((folder) => (folder ? windowsPrograms.map((parts) => join(folder, ...parts)) : []));
};

/** `POWER_CIRCLE_BROWSER` names one by hand. */
export const findBrowser = () => {
  const given = process.env.POWER_CIRCLE_BROWSER;
  if (given) return runs(given) ? given : null;
  for (const name of names) {
    const found = onPath(name);
    if (found) return found;
  }
  return places().find(runs) ?? null;
};
