import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from '../text.mjs';

/**
 * @typedef {{ browser: boolean, help: boolean, folder: string | null }} Options
 * `folder` is absolute; null means the usual place, which the app itself knows.
 */

/** @param {string} folder */
const isFile = (folder) => statSync(folder, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * The options of `npm start`, or a sentence about what is wrong with them.
 * @param {readonly string[]} args
 * @param {string} from the folder that a relative one starts in
 * @returns {{ options: Options } | { problem: string }}
 */
export const readOptions = (args, from) => {
  /** @type {Options} */
  const options = { browser: false, help: false, folder: null };
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (arg === '--browser') options.browser = true;
    else if (arg === '--help' || arg === '-h') options.help = true;
    else if (arg === '--data' || arg.startsWith('--data=')) {
      const inline = arg.startsWith('--data=');
      const name = inline ? arg.slice('--data='.length) : (args[i + 1] ?? '');
      if (!inline) i += 1;
      if (name === '' || (!inline && name.startsWith('--'))) return { problem: text.dataNeedsFolder };
      options.folder = resolve(from, name);
      if (isFile(options.folder)) return { problem: text.dataIsFile(name) };
    } else {
      // `npm start --data DIR`: npm keeps the option for itself and hands on the folder alone.
      const hint = arg.startsWith('-') ? '' : `\n${text.dashes}`;
      return { problem: `${text.unknownOption(arg)}${hint}\n\n${text.help}` };
    }
  }
  return { options };
};
