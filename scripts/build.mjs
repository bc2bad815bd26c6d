#!/usr/bin/env node
// Builds the page and both hosts into dist/, or says that nothing has changed since it did.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', 'built-from');

const folders = ['assets', 'electron', 'renderer', 'shared'];
const files = [
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'vite.config.ts',
  'vite.electron.config.ts',
  'scripts/build.mjs',
];
const results = ['renderer/index.html', 'electron/main.js', 'electron/preload.cjs', 'loopback/main.js'];

const filesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** One hash over everything that goes into the build: names and contents. */
const inputsHash = () => {
  const hash = createHash('sha256');
  const all = [
    ...folders.filter((folder) => existsSync(join(root, folder))).flatMap(filesIn),
    ...files.map((file) => join(root, file)),
  ];
  for (const file of all.sort()) {
    hash.update(file.slice(root.length).replaceAll('\\', '/')).update('\0');
    hash.update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

const builtFrom = () => {
  const complete = results.every((file) => existsSync(join(root, 'dist', file)));
  return complete && existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
};

const build = async () => {
  const vite = await import('vite');
  const quiet = { root, logLevel: 'warn', clearScreen: false };
  for (const mode of ['desktop', 'preload', 'loopback']) {
    await vite.build({ ...quiet, mode, configFile: join(root, 'vite.electron.config.ts') });
  }
  await vite.build({ ...quiet, root: join(root, 'renderer'), configFile: join(root, 'vite.config.ts') });
};

const now = inputsHash();
if (builtFrom() === now && !process.argv.includes('--force')) {
  console.log('Power Circle is built already.');
} else {
  console.log('Building Power Circle …');
  const began = performance.now();
  // Half a build must not look like a whole one.
  rmSync(stamp, { force: true });
  await build().catch((error) => {
    console.error(`Power Circle could not be built.\n${error.message}`);
    process.exit(1);
  });
  writeFileSync(stamp, now);
  console.log(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}
