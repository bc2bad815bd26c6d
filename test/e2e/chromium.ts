import { homedir } from 'node:os';
import { findBrowser } from '../../electron/loopback/browsers.ts';

const found = findBrowser({ platform: process.platform, env: process.env, home: homedir() });

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
  ],
};
