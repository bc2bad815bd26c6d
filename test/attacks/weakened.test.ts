import { describe, expect, test } from 'vitest';
import type { ExportKind, Session } from '../../shared/session/model.ts';
import { playArithmetic } from './all.ts';
import { exactCounts, hiddenUnderFive, unaudited } from './arithmetic.ts';
import { everyByte, playCanaries, playFiles } from './canaries.ts';
import { playAllowedPairs, playDifferencing } from './differencing.ts';
import { type Leaves, leavesOf } from './leaves.ts';
import { isNoBetterThanChance, type Score } from './score.ts';
import { playWhichRoom, secrets } from './whichRoom.ts';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);

/** The report, with everything beside it that it leaves behind. */
const withRaw = (session: Session, kind: ExportKind): Leaves => {
  const { model, text } = leavesOf(session, kind);
  return { model, text: `${text}\n${JSON.stringify(session)}` };
};

const wins = (scores: readonly Score[]): readonly string[] =>
  scores.filter((score) => !isNoBetterThanChance(score)).map(({ name }) => name);

/** An attack that can't win proves nothing: each is made here on a report that was weakened on purpose. */
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
  }, 300_000);

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
