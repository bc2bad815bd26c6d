import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

const nobody = 65534;
const asNobody = ['--reuid=65534', '--regid=65534', '--clear-groups'];

/** Why Electron can't be started as somebody without rights here, or null. */
export const whyNotAsNobody = (project: string): string | null => {
  const can = (...command: string[]): boolean => {
    try {
      execFileSync('setpriv', [...asNobody, ...command], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  if (process.platform !== 'linux') return 'only Linux has setpriv';
  if (!can('true')) return 'there is no setpriv';
  if (!can('test', '-r', join(project, 'package.json'))) return 'nobody else may read this folder';
  return can('unshare', '--user', 'true') ? null : 'this machine gives no user namespaces';
};

/**
 * Root has no sandbox in Chromium, and test machines often have nobody but root. This puts a runtime that
 * everybody can read into `folder` and answers with a program that starts it without rights, and what it needs
 * to know. The data folder inside is its own.
 */
export const electronAsNobody = (folder: string) => {
  const program = createRequire(import.meta.url)('electron') as unknown as string;
  const runtime = join(folder, 'runtime');
  cpSync(dirname(program), runtime, { recursive: true });
  const home = join(folder, 'home');
  mkdirSync(home);
  chownSync(home, nobody, nobody);
  chmodSync(folder, 0o755);
  const authority = join(home, 'xauthority');
  if (process.env.XAUTHORITY) {
    copyFileSync(process.env.XAUTHORITY, authority);
    chownSync(authority, nobody, nobody);
  }
  const start = join(folder, 'electron-as-nobody');
  const command = `exec setpriv ${asNobody.join(' ')} "${join(runtime, basename(program))}" "$@"`;
  writeFileSync(start, `#!/bin/sh\n${command}\n`, { mode: 0o755 });
  const { XDG_RUNTIME_DIR: _, ...rest } = process.env as Record<string, string>;
  const env = { ...rest, HOME: home, TMPDIR: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home };
  return {
    program: start,
    data: join(home, 'data'),
    env: process.env.XAUTHORITY ? { ...env, XAUTHORITY: authority } : env,
  };
};
