#!/usr/bin/env node
// A finished session of 9 participants and everything that it exports, written to a folder. No window.
import { join } from 'node:path';
import { run } from './children.mjs';
import { environment, install, node24, root } from './setup.mjs';

if (!(await install())) process.exit(1);
const { code } = await run(node24(), [join(root, 'scripts', 'demo', 'make.ts'), ...process.argv.slice(2)], {
  cwd: root,
  env: environment(),
});
process.exit(code ?? 1);
