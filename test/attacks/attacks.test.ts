import { beforeAll, describe, expect, test } from 'vitest';
import type { ExportKind, Session } from '../../shared/session/model.ts';
import { type Attack, attackNames, attacks, playArithmetic } from './all.ts';
import { exactCounts, hiddenUnderFive, unaudited } from './arithmetic.ts';
import { everyByte, playCanaries, playFiles } from './canaries.ts';
import { playAllowedPairs, playDifferencing } from './differencing.ts';
import { type Leaves, leavesOf } from './leaves.ts';
import { isNoBetterThanChance, lineOf, type Score } from './score.ts';
import { playWhichRoom, secrets } from './whichRoom.ts';

/**
 * A smaller run of `npm run attacks`. Every attack is also made on a report that was weakened on purpose, and has
 * to win there: an attack that can't win proves nothing.
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

/** The report, with everything beside it that it leaves behind. */
const withRaw = (session: Session, kind: ExportKind): Leaves => {
  const { model, text } = leavesOf(session, kind);
  return { model, text: `${text}\n${JSON.stringify(session)}` };
};

const wins = (scores: readonly Score[]): readonly string[] =>
  scores.filter((score) => !isNoBetterThanChance(score)).map(({ name }) => name);

describe('every attack wins where the report is weakened', () => {
  test.each(secrets.map((secret) => [secret.name, secret] as const))(
    'a trace of the session gives it away: %s',
    (_, secret) => {
      const scores = playWhichRoom(upTo(12), withRaw, [secret]);
      expect(wins(scores)).toEqual(scores.map(({ name }) => name));
    },
  );

  test('canaries are found where they are', () => {
    const scores = playCanaries(upTo(4), withRaw);
    expect(wins(scores)).toEqual(scores.map(({ name }) => name));
  });

  test('a time, or a title, in a file is found', async () => {
    const made = async (model: Parameters<typeof everyByte>[0], name: string) =>
      `${await everyByte(model, name)}${performance.now()}`;
    expect(wins(await playFiles(upTo(10), made))).toEqual([
      'times, file names and metadata of the zip and its PDF',
    ]);
  });

  test('"hide under 5" is worked out by subtraction, by strangers and by insiders', () => {
    expect(wins(playArithmetic(upTo(40), hiddenUnderFive))).toHaveLength(2);
  });

  test('words that are safe one by one are worked out together, without the audit', () => {
    expect(wins(playArithmetic(upTo(200), unaudited))).toContain('subtraction and integer programming');
  });

  test.each(['somebody more', 'a withdrawal'] as const)('exact counts twice, and no ledger: %s', (pair) => {
    expect(wins([playDifferencing(upTo(60), pair, exactCounts, () => true)])).toHaveLength(1);
  });

  test('"hide under 5" twice, with ten people more, is worked out as well', () => {
    expect(wins([playAllowedPairs(upTo(10), hiddenUnderFive)])).toHaveLength(1);
  });
});
