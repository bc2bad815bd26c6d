import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { run } from './children.mjs';
import { build, environment, install, node24, root, say } from './setup.mjs';
import { text } from './text.mjs';

/** `npm run bench`: every ratio in one run, one after the other so that they don't disturb each other. */
const parts = [
  { file: 'board.ts', needsBrowser: true },
  { file: 'coldStart.ts', needsBrowser: true },
  { file: 'append.ts', needsBrowser: false },
];

const bench = async () => {
  if (!(await install()) || !(await build())) return 1;
  let worst = 0;
  for (const { file, needsBrowser } of parts) {
    const path = join(root, 'test', 'bench', file);
    if (!existsSync(path)) continue;
    if (needsBrowser && !findBrowser()) {
      say(`${file}: ${text.noBrowser}`);
      continue;
    }
    const { code } = await run(node24(), [path], { cwd: root, env: environment() });
    worst = Math.max(worst, code);
  }
  return worst;
};

process.exitCode = await bench();
