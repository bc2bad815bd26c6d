import { seeded } from '../../scripts/demo/seeded.ts';
import { anonymousRows, ownAnswers, pinsSomething, type Rows } from './arithmetic.ts';
import { playCanaries, playFiles } from './canaries.ts';
import { playAllowedPairs, playDifferencing } from './differencing.ts';
import { played, roomOf } from './rooms.ts';
import type { Score } from './score.ts';
import { playWhichRoom } from './whichRoom.ts';

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

/** Every attack on the product as it is, by name: what it scores over these seeds. */
export const attacks = {
  'which room': (seeds) => playWhichRoom(seeds),
  canaries: (seeds) => playCanaries(seeds),
  files: (seeds) => playFiles(seeds),
  arithmetic: (seeds) => playArithmetic(seeds),
  'somebody more': (seeds) => [playDifferencing(seeds, 'somebody more')],
  'a withdrawal': (seeds) => [playDifferencing(seeds, 'a withdrawal')],
  'allowed pairs': (seeds) => [playAllowedPairs(seeds)],
} as const satisfies Record<
  string,
  (seeds: readonly number[]) => readonly Score[] | Promise<readonly Score[]>
>;

export type Attack = keyof typeof attacks;
export const attackNames = Object.keys(attacks) as readonly Attack[];
