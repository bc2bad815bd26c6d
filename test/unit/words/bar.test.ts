import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findIdentifying } from '../../../shared/words/detector.ts';
import { readMarked } from '../../../shared/words/marked.ts';

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`sentences/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

/** privacy.md, "Words": at least 90 % of identifiers covered whole, at most 1 in 10 clean sentences marked. */
test.each(['dev', 'held', 'fresh', 'last', 'unseen', 'hard', 'blind'])(
  'the %s sentences are over the bar of privacy.md',
  (name) => {
    let wanted = 0;
    const missed: string[] = [];
    for (const line of linesOf(`${name}-identifying`)) {
      const { text, marks } = readMarked(line);
      const found = findIdentifying(text);
      for (const mark of marks) {
        wanted += 1;
        if (!found.some(({ start, end }) => start <= mark.start && mark.end <= end)) missed.push(line);
      }
    }
    expect(1 - missed.length / wanted, missed.join('\n')).toBeGreaterThanOrEqual(0.9);

    const clean = linesOf(`${name}-clean`);
    const marked = clean.filter((text) => findIdentifying(text).length > 0);
    expect(marked.length / clean.length, marked.join('\n')).toBeLessThanOrEqual(0.1);
  },
);
