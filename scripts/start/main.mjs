import { join } from 'node:path';
import { build, install, node24, root, say } from '../setup.mjs';
import { text } from '../text.mjs';
import { bringRuntime } from './electron.mjs';
import { listenForCtrlC, open } from './open.mjs';
import { readOptions } from './options.mjs';

/** `npm start`: install, build, open. Every step is skipped when there is nothing to do. */

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @param {import('./options.mjs').Options} options */
const openDesktop = async ({ folder }) => {
  const runtime = await bringRuntime();
  if (runtime.program === null) {
    say(`${runtime.why}${text.inBrowser}`);
    return null;
  }
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (isRoot) say(text.asRoot);
  say(text.opening);
  const args = [...(isRoot ? ['--no-sandbox'] : []), root, ...(folder ? ['--data', folder] : [])];
  const code = await open(runtime.program, args, { quiet: true });
  if (code === null) say(text.windowFailed);
  return code;
};

/** @param {import('./options.mjs').Options} options */
const openLoopback = ({ folder }) => {
  const where = hasDisplay() ? [] : ['--no-open'];
  say(hasDisplay() ? text.openingBrowser : text.noDisplay);
  const app = join(root, 'dist', 'loopback', 'main.js');
  return open(node24(), [app, ...where, ...(folder ? ['--data', folder] : [])]);
};

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export const start = async (args) => {
  // npm runs us in the project's folder; people mean the folder that they typed the command in.
  const read = readOptions(args, process.env.INIT_CWD ?? process.cwd());
  if ('problem' in read) {
    say(read.problem);
    return 2;
  }
  const { options } = read;
  if (options.help) {
    say(text.help);
    return 0;
  }
  listenForCtrlC();
  if (!(await install()) || !(await build())) return 1;
  const desktop = options.browser || !hasDisplay() ? null : await openDesktop(options);
  return desktop ?? (await openLoopback(options)) ?? 1;
};
