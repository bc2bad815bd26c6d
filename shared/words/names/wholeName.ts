import { looseTitles, nicknameWords, particles, titles, verbLike } from '../cues.ts';
import type { IdentifyingMark } from '../mark.ts';
import type { Word, Words } from '../passage.ts';
import { isOrdinary, isSlip, isSurname } from '../vocabulary.ts';

const joins = (word: Word | undefined): word is Word =>
  word !== undefined && !word.opens && /^[ \t]{1,2}$/u.test(word.gap);
const isInitial = (word: Word): boolean => word.text.length === 1 && word.capital && word.key !== 'i';
/** "J. Harrington": the full stop of an initial is no end. */
const joinsInitial = (before: Word, word: Word): boolean => isInitial(before) && /^\.? ?$/u.test(word.gap);

/** Follows a name in the same breath: a surname, a second first name, an initial. */
const carriesOn = (word: Word, lower: boolean): boolean => {
  if (word.shouted && word.capital && word.text.length < 6) return false; // "Karen CPN"
  if (word.capital) return isInitial(word) || !isOrdinary(word.key) || isSurname(word.key);
  if (!lower || isOrdinary(word.key)) return false;
  return isSurname(word.key) || (word.key.length > 3 && !verbLike.test(word.key) && !isSlip(word.key));
};

const lastOf = (words: Words, at: number): number => {
  let last = at;
  for (let step = 0; step < 4; step += 1) {
    const word = words[last];
    const next = words[last + 1];
    if (word === undefined || next === undefined || word.owns) break;
    if (!joins(next) && !joinsInitial(word, next)) break;
    const after = words[last + 2];
    if (particles.has(next.key) && joins(after) && carriesOn(after, !after.capital)) last += 2;
    else if (carriesOn(next, !word.capital)) last += 1;
    else break;
  }
  return last;
};

const firstOf = (words: Words, at: number): number => {
  let first = at;
  for (let step = 0; step < 3; step += 1) {
    const word = words[first];
    const before = words[first - 1];
    if (word === undefined || before === undefined || before.owns) break;
    const stuck =
      (joins(word) && !word.opens) ||
      joinsInitial(before, word) ||
      (titles.has(before.key) && /^\.? $/u.test(word.gap));
    if (!stuck) break;
    const called =
      titles.has(before.key) ||
      nicknameWords.has(before.key) ||
      (looseTitles.has(before.key) && (before.capital || /^(?:uncle|aunt)/u.test(before.key)));
    if (called || isInitial(before)) first -= 1;
    else if (before.capital && !before.shouted && !isOrdinary(before.key)) first -= 1;
    else break;
  }
  return first;
};

/** The whole name around one of its words: with title, nickname, initials and surname, so that nothing sticks out. */
export const wholeName = (words: Words, at: number): IdentifyingMark | undefined => {
  const first = words[firstOf(words, at)];
  const last = words[lastOf(words, at)];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end, kind: 'NAME' };
};
