import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './children.mjs';
import { text } from './text.mjs';

/** What every command needs first: the packages, Node 24 and a built dist/. Bare Node 20, builtins only. */

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.power-circle');

/** @param {string} line */
export const say = (line) => console.log(line);

/** The Node 24 that npm installed; the one that runs this when that is new enough. */
export const node24 = () => {
  const folder = join(root, 'node_modules', 'node', 'bin');
  const here = ['node.exe', 'node'].map((name) => join(folder, name)).find(existsSync);
  return here ?? process.execPath;
};

/** The environment for everything that runs under Node 24: its tools and it come first. */
export const environment = () => {
  const between = process.platform === 'win32' ? ';' : ':';
  // Windows spells it Path: a second spelling beside it would hide the first.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const bin = join(root, 'node_modules', '.bin');
  return { ...process.env, [name]: [dirname(node24()), bin, process.env[name]].join(between) };
};

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** @param {string} file */
const readText = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

/**
 * Somebody may have run `npm ci` by hand: npm's own list of what it installed then agrees with the lock. A list
 * is only there when npm came to its end.
 */
const agreesWithLock = () => {
  const installed = readText(join(root, 'node_modules', '.package-lock.json'));
  if (installed === null || !existsSync(join(root, 'node_modules', 'node', 'bin'))) return false;
  try {
    const here = JSON.parse(installed).packages;
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    return Object.keys(wanted).every((key) => {
      if (key === '') return true;
      const { version, optional, devOptional } = wanted[key];
      return here[key] ? here[key].version === version : Boolean(optional || devOptional);
    });
  } catch {
    return false;
  }
};

const isInstalled = () => {
  if (readText(stamp)?.trim() === lockHash()) return true;
  if (!agreesWithLock()) return false;
  writeFileSync(stamp, `${lockHash()}\n`);
  return true;
};

/** npm as the one that runs us was found: `npm` may be a script that only a shell can start (Windows). */
const npm = (/** @type {string[]} */ args) => {
  const script = process.env.npm_execpath;
  const options = { cwd: root, env: process.env, keep: true };
  if (script && /npm-cli\.[cm]?js$/.test(script))
    return run(process.env.npm_node_execpath ?? process.execPath, [script, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
};

/**
 * Installs the packages when they are missing or the lock changed since. False when that failed, after saying so.
 * @returns {Promise<boolean>}
 */
export const install = async () => {
  if (isInstalled()) return true;
  say(text.installing);
  const began = Date.now();
  const patience = setInterval(() => say(text.stillInstalling), 20_000);
  // Windows can't delete the node.exe that runs this: only `install` leaves it in its place.
  const inUse = process.platform === 'win32' && process.execPath.startsWith(join(root, 'node_modules'));
  const verb = inUse ? ['install', '--no-save'] : ['ci'];
  const { code, said } = await npm([...verb, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(patience);
  if (code !== 0) {
    say(`${text.installFailed}\n${said.trimEnd()}`);
    return false;
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${lockHash()}\n`);
  say(text.installed(Math.round((Date.now() - began) / 1000)));
  return true;
};

/**
 * Builds dist/ when something changed since. False when that failed; the build has said why.
 * @returns {Promise<boolean>}
 */
export const build = async () => {
  const { code } = await run(node24(), [join(root, 'scripts', 'build.mjs')], {
    cwd: root,
    env: environment(),
  });
  return code === 0;
};
