import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

export type Copy = {
  readonly root: string;
  /** A folder of the test's own beside the copy. */
  readonly aside: string;
  readonly remove: () => void;
};

/** Packages as links, so that a copy costs nothing; electron without its runtime, as npm installs it. */
const linkPackages = (root: string) => {
  const from = join(project, 'node_modules');
  const to = join(root, 'node_modules');
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (name === 'electron' || name === '.cache' || name === '.power-circle') continue;
    if (name === '.package-lock.json') cpSync(join(from, name), join(to, name));
    else symlinkSync(join(from, name), join(to, name), 'junction');
  }
  cpSync(join(from, 'electron'), join(to, 'electron'), {
    recursive: true,
    filter: (path) => !/[\\/]electron[\\/](dist|path\.txt)/.test(path),
  });
};

/** The project as it is now, in a folder with a space in its name, for starting it without touching this one. */
export const copyProject = (): Copy => {
  const home = mkdtempSync(join(tmpdir(), 'power-circle-start-'));
  const root = join(home, 'power circle');
  const aside = join(home, 'aside');
  mkdirSync(root);
  mkdirSync(aside);
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: project,
  });
  for (const file of listed.toString('utf8').split('\0')) {
    if (
      file === '' ||
      file.startsWith('test/') ||
      !statSync(join(project, file), { throwIfNoEntry: false })?.isFile()
    )
      continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(project, file), join(root, file));
  }
  linkPackages(root);
  return { root, aside, remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }) };
};

/**
 * A program made of a few lines of JavaScript, for standing in for a browser or a runtime. The shell is in
 * between because a first line of `#!` can't name a Node whose path has a space.
 */
export const makeProgram = (path: string, lines: readonly string[]): string => {
  const script = `${path}.cjs`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(script, `${lines.join('\n')}\n`);
  writeFileSync(path, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`);
  chmodSync(path, 0o755);
  return path;
};
