import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, onPath } from '../browser.mjs';
import { run } from '../children.mjs';
import { environment, node24, root } from '../setup.mjs';
import { findRuntime } from '../start/electron.mjs';
import { text } from '../text.mjs';
import { notRun, oneTest, playwrightCount, vitestCount } from './count.mjs';

/**
 * @typedef {{ name: string, needsBuild?: boolean, run: () => Promise<import('./count.mjs').Count> }} Part
 */

/** No part may hang a whole run; on a busy machine of two cores the longest takes a quarter of an hour. */
const longest = 25 * 60 * 1000;
const projects = ['shared', 'electron/core', 'electron', 'renderer', 'test', 'scripts'];

/** @param {string} tool */
const inside = (tool) => join(root, 'node_modules', tool);

/**
 * @param {string[]} args what Node 24 runs
 * @param {{ before?: string[], env?: NodeJS.ProcessEnv }} [options]
 */
const node = async (args, { before = [], env = {} } = {}) => {
  const [program = '', ...rest] = [...before, node24(), ...args];
  const browser = findBrowser();
  const { code } = await run(program, rest, {
    cwd: root,
    env: { ...environment(), ...(browser ? { POWER_CIRCLE_BROWSER: browser } : {}), ...env },
    timeout: longest,
  });
  return code;
};

/**
 * Runs something that writes its counts into a file that only we see.
 * @template T
 * @param {(file: string) => Promise<T>} work
 */
const withReport = async (work) => {
  const folder = mkdtempSync(join(tmpdir(), 'power-circle-counts-'));
  try {
    return await work(join(folder, 'counts.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const types = async () => {
  const codes = [0];
  const waiting = projects.filter((project) => existsSync(join(root, project, 'tsconfig.json')));
  // Two at a time: each is one thread, and every machine has two.
  const check = async () => {
    for (let project = waiting.shift(); project; project = waiting.shift())
      codes.push(await node([inside('typescript/bin/tsc'), '-p', project]));
  };
  await Promise.all([check(), check()]);
  return oneTest(Math.max(...codes));
};

const lint = async () => oneTest(await node([inside('@biomejs/biome/bin/biome'), 'check', '.']));

/** @param {string} folder */
const vitest = (folder) =>
  withReport(async (file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await node([inside('vitest/vitest.mjs'), 'run', `test/${folder}/`, ...reporters]);
    return vitestCount(file, code);
  });

/**
 * @param {string} config
 * @param {string[]} [before]
 */
const playwright = (config, before = []) =>
  withReport(async (file) => {
    const code = await node(
      [inside('@playwright/test/cli.js'), 'test', '-c', config, '--reporter=list,json'],
      {
        before,
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      },
    );
    return playwrightCount(file, code);
  });

/** @param {string} config */
const inBrowser = async (config) => (findBrowser() ? playwright(config) : notRun(text.noBrowser));

/** @param {string} config */
const inElectron = async (config) => {
  if (!findRuntime()) return notRun(text.noElectron);
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (hasDisplay) return playwright(config);
  return onPath('xvfb-run') ? playwright(config, ['xvfb-run', '-a']) : notRun(text.noScreen);
};

/** Folders of test/ with Vitest files, so that nobody's tests are forgotten here. The quick ones go first. */
const vitestFolders = () => {
  const order = ['imports', 'text', 'unit', 'hosts', 'faults', 'start'];
  const ofPlaywright = ['board', 'e2e', 'electron'];
  /** @param {string} name */
  const rank = (name) => (order.indexOf(name) + order.length + 1) % (order.length + 1);
  return readdirSync(join(root, 'test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => !ofPlaywright.includes(name))
    .filter((name) =>
      readdirSync(join(root, 'test', name), { recursive: true }).some((file) =>
        /\.test\.tsx?$/.test(String(file)),
      ),
    )
    .sort((a, b) => rank(a) - rank(b));
};

/** `playwright.board.config.ts` is the part `board`; `playwright.config.ts` is `e2e`. */
const playwrightParts = () => {
  const order = ['board', 'e2e', 'electron'];
  return readdirSync(root)
    .flatMap((file) => {
      const match = /^playwright(?:\.(\w+))?\.config\.ts$/.exec(file);
      return match ? [{ name: match[1] ?? 'e2e', file }] : [];
    })
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
};

/** Every part of the tests that there is now, in the order in which they run. @returns {Part[]} */
export const findParts = () => [
  { name: 'types', run: types },
  { name: 'lint', run: lint },
  ...vitestFolders().map((name) => ({ name, run: () => vitest(name) })),
  ...playwrightParts().map(({ name, file }) => ({
    name,
    needsBuild: true,
    run: () => (name === 'electron' ? inElectron(file) : inBrowser(file)),
  })),
];
