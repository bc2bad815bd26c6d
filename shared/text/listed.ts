import { isolated } from './isolate.ts';
import { runsFromRight } from './languageOf.ts';
import type { Translate } from './translate.ts';

/** "a, b, c" or "a; b; c" in the language that `t` speaks: from the right with its own signs, numbers too. */
export const listed = (t: Translate, items: readonly string[], sign: ',' | ';'): string => {
  if (!runsFromRight(t)) return items.join(`${sign} `);
  return `\u2067${items.map(isolated).join(sign === ',' ? '، ' : '؛ ')}\u2069`;
};
