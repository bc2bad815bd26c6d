import { thingNames, verbNames } from './lists/doubtfulNames.ts';
import { firstNameLists } from './lists/firstNames.ts';
import { listed } from './lists/listed.ts';
import { ordinaryLists } from './lists/ordinary.ts';
import { doubtfulPlaces, placeLists } from './lists/places.ts';
import { surnameLists } from './lists/surnames.ts';

const ordinary = listed(...ordinaryLists);
const firstNames = listed(...firstNameLists);
const surnames = listed(...surnameLists);
const things = listed(thingNames);
const verbs = listed(verbNames);
const wordPlaces = listed(doubtfulPlaces);
const places = listed(...placeLists);

/** Never a name by its capital alone: a month, a day, a card. */
const calendar = listed(
  'april may june august summer winter sunday friday jan amber red green king queen lord prince royal star major',
);

const parts = (key: string): readonly string[] => key.split('-').filter((part) => part !== '');

/** Takes off the endings of everyday words; each is tried with what the ending may have swallowed. */
const stems = (key: string): string[] => {
  const bare = key.replace(/'(?:s|d|ll|ve|re|m|t)$|n't$|'$/u, '');
  const found = [bare];
  for (const [ending, refills] of endings)
    if (bare.length > ending.length + 2 && bare.endsWith(ending)) {
      const root = bare.slice(0, -ending.length);
      for (const refill of refills) found.push(root + refill);
      if (root.at(-1) === root.at(-2)) found.push(root.slice(0, -1)); // stopped → stop
    }
  return found;
};
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['']],
  ['es', ['', 'e']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['d', ['']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['in', ['', 'e']],
  ['ly', ['', 'le']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['est', ['', 'e']],
  ['ier', ['y']],
  ['y', ['', 'e']],
  ['ful', ['']],
  ['less', ['']],
  ['ness', ['']],
  ['able', ['', 'e']],
];
/** Endings that no name has. */
const plainEnding =
  /(?:tions?|sions?|ness|ments?|ability|ously|fully|ically|ingly|edly|ologys?|ologists?|isms?|azepam|azole|idone|apine|oxetine|pram|ograms?|ships?|hood|some|wise|ward?s)$/u;

const isPlain = (part: string): boolean =>
  part.length < 3 ||
  /\d/u.test(part) ||
  ordinary.has(part) ||
  (part.length > 6 && plainEnding.test(part)) ||
  (!firstNames.has(part) &&
    !places.has(part) &&
    !surnames.has(part) &&
    stems(part).some((stem) => ordinary.has(stem)));

/** A word of every day, in any of its forms. */
export const isOrdinary = (key: string): boolean => ordinary.has(key) || parts(key).every(isPlain);

/** A first name that is hardly ever anything else, or a double name with one in it ("kerry-ann"). */
export const isFirstName = (key: string): boolean =>
  !ordinary.has(key) &&
  (firstNames.has(key) ||
    (key.includes('-') && !isOrdinary(key) && parts(key).some((part) => firstNames.has(part))));

export const isSurname = (key: string): boolean =>
  surnames.has(key) ||
  /^(?:o'|mc|mac|fitz)[a-z]{3,}$/u.test(key) ||
  (key.includes('-') && parts(key).some((part) => surnames.has(part)));

/** A name and a thing: rose, penny. */
export const isThingName = (key: string): boolean => things.has(key);
/** A name and a verb, a virtue or a month: will, hope, may. */
export const isVerbName = (key: string): boolean => verbs.has(key);
export const isDoubtfulName = (key: string): boolean => things.has(key) || verbs.has(key);
/** Needs more than a capital: "in May", "a Red card". */
export const isCalendarWord = (key: string): boolean => calendar.has(key);

export const isPlaceName = (key: string): boolean =>
  places.has(key) && !wordPlaces.has(key) && !ordinary.has(key);
export const isDoubtfulPlace = (key: string): boolean => wordPlaces.has(key);

/** Neither of every day nor known to us: names that we lack, and words that somebody misspelt. */
export const isUnknown = (key: string): boolean => key.length > 1 && !/\d/u.test(key) && !isOrdinary(key);

const nearby = (one: string, other: string): boolean => {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let ends = 0;
  while (ends < Math.min(one.length, other.length) - from && one.at(-1 - ends) === other.at(-1 - ends))
    ends += 1;
  const left = one.length - from - ends;
  const right = other.length - from - ends;
  const swapped = left === 2 && right === 2 && one[from] === other[from + 1] && one[from + 1] === other[from];
  return (left <= 1 && right <= 1) || swapped;
};

/** One slip of the finger away from a word of every day ("hospitl", "docter"): asked only where a cue is weak. */
export const isSlip = (key: string): boolean => {
  if (key.length < 5 || key.length > 20) return false;
  for (const word of ordinary)
    if (word.length > 3 && Math.abs(word.length - key.length) < 2 && word[0] === key[0] && nearby(key, word))
      return true;
  return false;
};
