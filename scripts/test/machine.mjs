import { existsSync } from 'node:fs';
import { findBrowser, onPath } from '../browser.mjs';
import { run } from '../children.mjs';
import { say } from '../setup.mjs';
import { text } from '../text.mjs';

/** Programs that the tests use beside Node: Debian's packages, and how to see that each is there. */
const wanted = [
  { name: 'chromium', isHere: () => findBrowser() !== null },
  { name: 'xvfb', isHere: () => onPath('xvfb-run') !== null },
  // xvfb-run needs it, and Debian only recommends it.
  { name: 'xauth', isHere: () => onPath('xauth') !== null },
  { name: 'poppler-utils', isHere: () => onPath('pdftotext') !== null && onPath('pdftoppm') !== null },
  { name: 'qpdf', isHere: () => onPath('qpdf') !== null },
];

const missing = () => wanted.filter((one) => !one.isHere()).map((one) => one.name);
const mayInstall = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  onPath('apt-get') !== null;

/** @param {string[]} args */
const apt = (args) =>
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    keep: true,
  });

/** Installs what the tests need where that is allowed; says what is missing where it isn't. */
export const prepareMachine = async () => {
  const before = missing();
  if (before.length > 0 && mayInstall()) {
    say(text.aptInstalling(before));
    const update = await apt(['update']);
    const { code, said } = await apt(['install', '-y', '--no-install-recommends', ...before]);
    if (code !== 0) say(`${text.aptFailed}\n${update.code === 0 ? '' : update.said}${said}`);
  }
  const after = missing();
  if (after.length > 0) say(text.toolsMissing(after));
};
