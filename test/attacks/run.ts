import { playAll } from './all.ts';
import { isNoBetterThanChance, lineOf } from './score.ts';

/** `npm run attacks`: 2,000 rooms for each attack; `npm run attacks -- 200` for fewer. */
const each = Number(process.argv[2] ?? 2000);
const files = Math.ceil(each / 10);
const began = Date.now();
const scores = await playAll({ each, files, pairs: Math.ceil(each / 40) }, (score) =>
  console.log(lineOf(score)),
);
const broken = scores.filter((score) => !isNoBetterThanChance(score));
console.log(
  `${scores.length - broken.length} held, ${broken.length} broken, ${Math.round((Date.now() - began) / 1000)} s`,
);
process.exitCode = broken.length === 0 ? 0 : 1;
