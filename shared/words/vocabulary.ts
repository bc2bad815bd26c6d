import { plainEnding, stems } from './endings.ts';
import { thingNames, verbNames } from './lists/doubtfulNames.ts';
import { doubtfulPlaces } from './lists/doubtfulPlaces.ts';
import { listed } from './lists/listed.ts';
import { firstNameShape, surnameShape } from './lists/nameShapes.ts';
import * as packed from './lists/packed.ts';
import { unpack } from './lists/packing.ts';

const ordinary = unpack(packed.ordinary);
const firstNames = unpack(packed.firstNames);
const surnames = unpack(packed.surnames);
const things = listed(thingNames);
const verbs = listed(verbNames);
const wordPlaces = listed(doubtfulPlaces);
const places = unpack(packed.places);

/** Never a name by its capital alone: a month, a day, a card. */
const calendar = listed(
  'april may june august summer winter sunday friday jan amber red green king queen lord prince royal star major',
);

const parts = (key: string): readonly string[] => key.split('-').filter((part) => part !== '');

const isListedName = (part: string): boolean =>
  firstNames.has(part) || places.has(part) || surnames.has(part);

const isPlain = (part: string): boolean => {
  if (part.length < 2 || /\d/u.test(part) || ordinary.has(part)) return true;
  if (isListedName(part)) return false;
  return (part.length > 6 && plainEnding.test(part)) || stems(part).some((stem) => ordinary.has(stem));
};

/** A word of every day, in any of its forms. */
export const isOrdinary = (key: string): boolean => ordinary.has(key) || parts(key).every(isPlain);

/** Of every day as it stands, or by an ending that names do not have: a capital on "Parker" or "Barberry" still tells. */
export const isPlainlyOrdinary = (key: string): boolean =>
  ordinary.has(key) || (isOrdinary(key) && (!/(?:er|ers|y|in|est|el)$/u.test(key) || key.includes('-')));

/** A first name that is hardly ever anything else, or a double name with one in it ("kerry-ann"). */
export const isFirstName = (key: string): boolean =>
  !ordinary.has(key) &&
  (firstNames.has(key) ||
    (!isOrdinary(key) &&
      !places.has(key) &&
      (firstNameShape.test(key) || (key.includes('-') && parts(key).some((part) => firstNames.has(part))))));

export const isSurname = (key: string): boolean =>
  surnames.has(key) ||
  firstNames.has(key) ||
  (surnameShape.test(key) && !isOrdinary(key)) ||
  (key.includes('-') && parts(key).some((part) => surnames.has(part)));

/** Surely one: asked where no title and no first name stands before. */
export const isListedSurname = (key: string): boolean => surnames.has(key) && !ordinary.has(key);

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

const slipsFrom = new Map<string, string[]>();
for (const word of ordinary)
  if (word.length > 3) {
    const start = word.slice(0, 1);
    const alike = slipsFrom.get(start);
    if (alike === undefined) slipsFrom.set(start, [word]);
    else alike.push(word);
  }

/** One slip of the finger away from a word of every day ("hospitl", "docter"): asked only where a cue is weak. */
export const isSlip = (key: string): boolean => {
  if (key.length < 5 || key.length > 20) return false;
  const alike = slipsFrom.get(key.slice(0, 1)) ?? [];
  return alike.some((word) => Math.abs(word.length - key.length) < 2 && nearby(key, word));
};
