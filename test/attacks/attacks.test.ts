import { beforeAll, describe, expect, test } from 'vitest';
import { type Attack, attackNames, attacks } from './all.ts';
import { isNoBetterThanChance, lineOf, type Score } from './score.ts';

/**
 * A smaller run of `npm run attacks`. That each of them can win is shown in weakened.test.ts.
 */
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);

/** Files are whole zips with PDFs, and allowed pairs take long searches. */
const rooms: Partial<Record<Attack, number>> = { files: 4, 'allowed pairs': 2 };

describe('no attack does better than chance', () => {
  let scores: readonly Score[] = [];
  beforeAll(async () => {
    for (const attack of attackNames) {
      const made = await attacks[attack](upTo(rooms[attack] ?? 40));
      for (const score of made) console.log(lineOf(score));
      scores = [...scores, ...made];
    }
  }, 300_000);

  test('none of them', () => {
    expect(scores.length).toBeGreaterThan(25);
    expect(scores.filter((score) => !isNoBetterThanChance(score)).map(lineOf)).toEqual([]);
  });

  test('and chance is what it should be: a coin, or nothing at all', () => {
    for (const { name, chance } of scores)
      if (!name.startsWith('two reports:')) expect([0, 0.5]).toContain(chance);
  });
});
