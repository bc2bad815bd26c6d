import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Copy, copyProject } from './copyOfProject.ts';
import { endStarted, start, surroundings } from './starting.ts';

const address = /http:\/\/127\.0\.0\.1:\d+\/#\S+/;

let copy: Copy;
let env: NodeJS.ProcessEnv;
const asked = () => join(copy.aside, 'npm-was-asked');
const npmCalls = () => (existsSync(asked()) ? readFileSync(asked(), 'utf8').trim().split('\n') : []);
/** npm's own script, which start hands to Node: it notes what it was asked and ends with the code. */
const standInNpm = (code: number) =>
  writeFileSync(
    join(copy.aside, 'npm-cli.js'),
    `require('node:fs').appendFileSync(${JSON.stringify(asked())}, process.argv.slice(2).join(' ') + '\\n');
console.error('the registry is not there');
process.exit(${code});
`,
  );

beforeAll(async () => {
  copy = copyProject();
  env = surroundings(copy);
  standInNpm(0);
  // Once, so that the tests below meet a project that is built.
  const first = start(copy, [], env);
  await first.until(address);
  first.press('SIGINT');
  await first.end();
}, 120_000);
afterEach(endStarted);
afterAll(() => copy.remove());

describe('a start without a display', () => {
  test('prints the address, serves the page there, and Ctrl-C ends it quietly', async () => {
    const app = start(copy, [], env);
    const said = await app.until(address);
    const page = await fetch(new URL('/', address.exec(said)?.[0]));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>');
    app.press('SIGINT');
    expect(await app.end()).toBe(0);
    expect(app.said()).not.toMatch(/error|at .*:\d+:\d+/i);
  });

  test('the second one installs nothing and builds nothing', async () => {
    const built = join(copy.root, 'dist', 'loopback', 'main.js');
    const before = statSync(built).mtimeMs;
    const app = start(copy, [], env);
    const said = await app.until(address);
    app.press('SIGINT');
    await app.end();
    expect(npmCalls()).toEqual([]);
    expect(said).not.toContain('Installing');
    expect(statSync(built).mtimeMs).toBe(before);
  });

  test('a closed terminal ends it too', async () => {
    const app = start(copy, [], env);
    await app.until(address);
    app.press('SIGHUP');
    expect(await app.end()).toBe(0);
  });

  test('a folder that somebody else holds is said, and nothing is called unexpected', async () => {
    const first = start(copy, [], env);
    await first.until(address);
    const second = start(copy, [], env);
    expect(await second.end()).toBe(1);
    expect(second.said()).not.toContain('unexpectedly');
    first.press('SIGINT');
    expect(await first.end()).toBe(0);
  });
});

describe('what was typed', () => {
  test('a folder for the sessions is meant from where the person stands', async () => {
    const here = join(copy.aside, 'my place');
    mkdirSync(here, { recursive: true });
    const app = start(copy, ['--data', 'our sessions'], { ...env, INIT_CWD: here });
    await app.until(address);
    app.press('SIGINT');
    await app.end();
    expect(existsSync(join(here, 'our sessions', 'sessions'))).toBe(true);
  });

  test.each([
    [['--windowed'], 'does not know “--windowed”'],
    [['somewhere'], 'two dashes first'],
    [['--data'], 'needs the name of a folder'],
    [['--data', '--browser'], 'needs the name of a folder'],
    [['--data='], 'needs the name of a folder'],
    [['--data', 'npm-cli.js'], 'is a file'],
  ])('%j is explained, and nothing opens', async (args, sentence) => {
    const app = start(copy, args, env);
    expect(await app.end()).toBe(2);
    expect(app.said()).toContain(sentence);
    expect(app.said()).not.toMatch(address);
  });

  test('--help lists what there is', async () => {
    const app = start(copy, ['--help'], env);
    expect(await app.end()).toBe(0);
    expect(app.said()).toContain('--data DIR');
  });
});

describe('what is missing', () => {
  test('a changed lock installs once, and the next start finds that done', async () => {
    appendFileSync(join(copy.root, 'package-lock.json'), '\n');
    writeFileSync(join(copy.root, 'node_modules', '.package-lock.json'), '{}');
    for (const round of ['first', 'second']) {
      const app = start(copy, [], env);
      const said = await app.until(address);
      app.press('SIGINT');
      await app.end();
      expect(said.includes('Installing'), round).toBe(round === 'first');
    }
    expect(npmCalls()).toHaveLength(1);
    expect(npmCalls()[0]).toMatch(/^ci .*--include=dev/);
  });

  test('packages that can’t be installed are said with npm’s reason, and the next start tries again', async () => {
    rmSync(asked(), { force: true });
    appendFileSync(join(copy.root, 'package-lock.json'), '\n');
    standInNpm(1);
    for (const calls of [1, 2]) {
      const app = start(copy, [], env);
      expect(await app.end()).toBe(1);
      expect(app.said()).toContain('the registry is not there');
      expect(npmCalls()).toHaveLength(calls);
    }
    standInNpm(0);
    const app = start(copy, [], env);
    await app.until(address);
    app.press('SIGTERM');
    expect(await app.end()).toBe(0);
  });

  test.each(['start', 'test'])('npm %s says in a sentence that Node is too old', async (command) => {
    const old = join(copy.aside, 'old.mjs');
    writeFileSync(old, `Object.defineProperty(process, 'versions', { value: { node: '18.20.1' } });\n`);
    const { execFile } = await import('node:child_process');
    const said = await new Promise<string>((resolve) => {
      const args = ['--import', old, join(copy.root, 'scripts', `${command}.mjs`)];
      execFile(process.execPath, args, { env }, (_, stdout) => resolve(stdout));
    });
    expect(said).toContain('needs Node.js 20 or newer');
  });
});
