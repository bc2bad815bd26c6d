// node test/bench/packWords.mjs writes shared/words/lists/packed.ts from the lists beside it. Run it after changing a
// list; test/unit/words/lists.test.ts fails until then.
import { writeFileSync } from 'node:fs';
import { packLists } from '../../shared/words/lists/choose.ts';

const lists = Object.entries(packLists()).map(
  ([name, packed]) => `export const ${name} =\n  \`${packed}\`;\n`,
);
writeFileSync(
  new URL('../../shared/words/lists/packed.ts', import.meta.url),
  `// Written by test/bench/packWords.mjs from the lists beside it: change those.\n${lists.join('')}`,
);
