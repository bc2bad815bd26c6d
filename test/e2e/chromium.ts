import { homedir } from 'node:os';
import { findBrowser } from '../../electron/loopback/browsers.ts';

const found = findBrowser({ platform: process.platform, env: process.env, home: homedir() });

/**
 * What stays off: first what Playwright turns off by itself (a second list replaces the first), then the lists under
 * the address bar, which are pages of their own: two for every window, and more work than the page that is tested.
 */
const off = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'PreloadTopChromeWebUI',
];

/** The installed browser of the Chromium family, as one that calls nobody: its look-ups fail slowly offline. */
export const launchOptions = {
  ...(found ? { executablePath: found } : {}),
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${off.join(',')}`,
  ],
};
