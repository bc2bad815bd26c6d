import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runLoopback } from './run.ts';

await runLoopback({
  args: process.argv.slice(2),
  around: { platform: process.platform, env: process.env, home: homedir() },
  isRoot: process.getuid?.() === 0,
  pageFolder: fileURLToPath(new URL('../renderer', import.meta.url)),
  say: (sentence) => process.stdout.write(`${sentence}\n`),
});
