import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { run } from './children.mjs';
import { build, environment, install, node24, root, say } from './setup.mjs';
import { text } from './text.mjs';

/** `npm run bench`: every ratio in one run, one after the other so that they don't disturb each other. */
const folder = join(root, 'test', 'bench');
const parts = readdirSync(folder)
  .filter((file) => /^(board\w*|coldStart|append|collate|pdf)\.(ts|mjs)$/.test(file))
  .sort()
  .reverse();

const bench = async () => {
  if (!(await install()) || !(await build())) return 1;
  let worst = 0;
  for (const file of parts) {
    if (!['append.ts', 'collate.ts'].includes(file) && !findBrowser()) {
      say(`${file}: ${text.noBrowser}`);
      continue;
    }
    const { code } = await run(node24(), [join(folder, file)], { cwd: root, env: environment() });
    worst = Math.max(worst, code);
  }
  return worst;
};

process.exitCode = await bench();
