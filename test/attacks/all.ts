import { seeded } from '../../scripts/demo/seeded.ts';
import { anonymousRows, ownAnswers, pinsSomething, type Rows } from './arithmetic.ts';
import { playCanaries, playFiles } from './canaries.ts';
import { playAllowedPairs, playDifferencing } from './differencing.ts';
import { played, roomOf } from './rooms.ts';
import type { Score } from './score.ts';
import { playWhichRoom } from './whichRoom.ts';

/** How many seeded rooms each attack gets. Files are whole zips with PDFs; allowed pairs take long searches. */
export type Seeds = { readonly each: number; readonly files: number; readonly pairs: number };

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);

/** Subtraction and integer programming by a stranger; and by somebody in the room who knows their own answers. */
export const playArithmetic = (seeds: readonly number[], rowsOf: Rows = anonymousRows): readonly Score[] => {
  let [stranger, insider] = [0, 0];
  for (const seed of seeds) {
    const session = played(roomOf(seed), { random: seeded(seed) });
    const seat = seed % session.participants.length;
    stranger += pinsSomething(session, rowsOf, 3) ? 1 : 0;
    insider += pinsSomething(session, rowsOf, 2, ownAnswers(session, seat)) ? 1 : 0;
  }
  return [
    { name: 'subtraction and integer programming', wins: stranger, tries: seeds.length, chance: 0 },
    { name: 'an insider who knows their own answers', wins: insider, tries: seeds.length, chance: 0 },
  ];
};

/** Every attack on the product as it is. `tell` gets each score as soon as it is there. */
export const playAll = async (seeds: Seeds, tell: (score: Score) => void): Promise<readonly Score[]> => {
  const scores: Score[] = [];
  const add = (some: readonly Score[]) => {
    for (const score of some) {
      scores.push(score);
      tell(score);
    }
  };
  add(playWhichRoom(upTo(seeds.each)));
  add(playCanaries(upTo(seeds.each)));
  add(await playFiles(upTo(seeds.files)));
  add(playArithmetic(upTo(seeds.each)));
  add([playDifferencing(upTo(seeds.each), 'somebody more')]);
  add([playDifferencing(upTo(seeds.each), 'a withdrawal')]);
  add([playAllowedPairs(upTo(seeds.pairs))]);
  return scores;
};
