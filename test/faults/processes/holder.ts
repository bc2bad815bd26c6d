// Takes a data folder, says how that went, and stays until it is ended.
import { takeFolder } from '../../../electron/core/lock.ts';

const [root = '', host = 'desktop', platform = process.platform] = process.argv.slice(2);

const show = (): boolean => {
  console.log('asked to show itself');
  return host === 'desktop';
};
const taken = await takeFolder(
  root,
  host === 'desktop' ? 'desktop' : 'loopback',
  show,
  platform as NodeJS.Platform,
);
console.log(taken.held ? `held by ${taken.by.host}, ${taken.by.shown ? 'shown' : 'not shown'}` : 'taken');
if (!taken.held) setInterval(() => {}, 60_000);
