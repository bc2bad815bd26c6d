import { listed } from './lists/listed.ts';
import {
  employers,
  generic,
  houseNames,
  placeTypes,
  streetTypes,
  surelyStreets,
  welshPlaceWords,
} from './lists/placeWords.ts';
import type { IdentifyingMark } from './mark.ts';
import type { Passage, Word, Words } from './passage.ts';
import { joined, keyAt, type Range, wholePlace } from './places/wholePlace.ts';
import { workplace } from './places/workplaces.ts';
import {
  isDoubtfulName,
  isDoubtfulPlace,
  isFirstName,
  isOrdinary,
  isPlaceName,
  isSlip,
  isSurname,
  isUnknown,
} from './vocabulary.ts';

const types = listed(placeTypes);
const streets = listed(surelyStreets);
const anyStreet = listed(streetTypes);
const sorts = listed(generic);
const houses = listed(houseNames);
const welsh = listed(welshPlaceWords);
const chains = listed(employers);

/** Streets that everybody has heard of. */
const everybodys: ReadonlySet<string> = new Set([
  'coronation street',
  'sesame street',
  'downing street',
  'wall street',
  'albert square',
]);

/** Can be the name before "Ward" or "Road": any capital that is more than a sort, a word that we do not know, a tree. */
const namesAPlace = (word: Word): boolean => {
  if (sorts.has(word.key) || /^i(?:'|$)/u.test(word.key)) return false;
  if (word.capital && !word.opens) return !word.shouted || word.text.length > 5 || !isOrdinary(word.key);
  return (
    houses.has(word.key) ||
    isPlaceName(word.key) ||
    isSurname(word.key) ||
    isFirstName(word.key) ||
    (isUnknown(word.key) && !isSlip(word.key))
  );
};

/** "Rowan Ward", "the Abraham Cowley Unit", "epsom road", "Hillside surgery". */
const typed = (words: Words, at: number): Range | undefined => {
  const type = words[at];
  if (
    type === undefined ||
    !(types.has(type.key) || streets.has(type.key) || (type.capital && anyStreet.has(type.key)))
  )
    return undefined;
  let first = at;
  let named = false;
  for (let step = 0; step < 4 && joined(words[first]); step += 1) {
    const before = words[first - 1];
    if (before === undefined) break;
    const link =
      step > 0 &&
      /^(?:of|and|y|yr|the|st|saint)$/u.test(before.key) &&
      joined(before) &&
      (words[first - 2]?.capital === true || before.key.startsWith('s'));
    if (
      namesAPlace(before) ||
      (before.opens && before.capital && (houses.has(before.key) || isUnknown(before.key)))
    )
      named = true;
    else if (!link && !(before.capital && sorts.has(before.key) && !before.opens && before.key !== 'the'))
      break;
    first -= 1;
    if (!before.capital && !link) break; // in lower case one word is the name; the one before is the sentence
  }
  while (first < at && /^(?:of|and|the|a|an|my|our|this|that)$/u.test(keyAt(words, first))) first += 1;
  if (everybodys.has(`${keyAt(words, first)} ${type.key}`)) return undefined;
  return named && first < at ? { first, last: at } : undefined;
};

/** "St Cadoc's", "st georges", "St. Mary's Hospital". The day of a saint is a date. */
const saints = (words: Words, at: number): Range | undefined => {
  const next = words[at + 1];
  if (
    !/^(?:st|saint|ss)$/u.test(keyAt(words, at)) ||
    !joined(next) ||
    /\d/u.test(next.key) ||
    next.key.length < 3
  )
    return undefined;
  const saint = next.key.replace(/s$/u, ''); // "st marks"
  if (!next.capital && isOrdinary(next.key) && !isFirstName(saint) && !isDoubtfulName(saint))
    return undefined;
  return /^(?:day|eve)$/u.test(keyAt(words, at + 2)) ? undefined : { first: at, last: at + 1 };
};

/** "Ysgol Bryn Hafren", "ysbyty gwynedd", "Heol y Bont". */
const inWelsh = (words: Words, at: number): Range | undefined => {
  const head = words[at];
  if (head === undefined || !welsh.has(head.key)) return undefined;
  let last = at;
  for (let step = 0; step < 4; step += 1) {
    const next = words[last + 1];
    if (!joined(next) || words[last]?.owns) break;
    const link = /^(?:y|yr|a|'r|ar|dan)$/u.test(next.key) && joined(words[last + 2]);
    if (next.capital || (!isOrdinary(next.key) && (head.capital || next.key.length > 3))) last += 1;
    else if (link && (words[last + 2]?.capital || isUnknown(keyAt(words, last + 2)))) last += 2;
    else break;
  }
  return last > at &&
    (head.capital ||
      words[last]?.capital ||
      head.key.length > 4 ||
      /^(?:in|at|to|on|from)$/u.test(keyAt(words, at - 1)))
    ? { first: at, last }
    : undefined;
};

const livingCue =
  /^(?:live|lives|lived|living|moved|grew|born|raised|stay|stayed|based|housed|back|down|over|out)$/u;

/** Towns and counties that we know, in any case; those that are words as well need a reason. */
const known = (words: Words, at: number): Range | undefined => {
  const word = words[at];
  if (word === undefined) return undefined;
  if (
    isPlaceName(word.key) &&
    !(isFirstName(word.key) && !/^(?:in|at|near|from|to)$/u.test(keyAt(words, at - 1)))
  )
    return { first: at, last: at };
  if (!isDoubtfulPlace(word.key) || word.opens) return undefined;
  const lead = /^(?:in|at|near|from|to|of|around|outside|via)$/u.test(keyAt(words, at - 1));
  const lives = [2, 3].some((back) => livingCue.test(keyAt(words, at - back)));
  return lead && (word.capital || lives) ? { first: at, last: at } : undefined;
};

const placeShape =
  /^(?:(?:llan|aber|pont|cwm|pen[ytrm]|caer|tre[dfgh]|ynys|rhos|bally|inver|kil[lmbkw]|strath|auchter|dun[dfkm]|loch|kirk)[a-z]{4,}|[a-z]{3,}(?:shire|ingham|ington|hampton|bury|borough|brough|burgh|ford|chester|mouth|thorpe|combe|stead|minster|wold|leigh|worth|field|wick|ham|ton|by|dale|bridge|town|ness|mere|cester|stoke|water|port|side|holme))$/u;

/** Villages that no list has, by the way their names are made, after "in" or "near". */
const shaped = (words: Words, at: number): Range | undefined => {
  const word = words[at];
  if (
    word === undefined ||
    !/^(?:in|near|from|at|to|outside|round)$/u.test(keyAt(words, at - 1)) ||
    word.key.length < 6
  )
    return undefined;
  return placeShape.test(word.key) && isUnknown(word.key) && !isSlip(word.key)
    ? { first: at, last: at }
    : undefined;
};

/** "at the Lighthouse", "The Hollies shut": the name is a word, but the capital and the way in tell. */
const houseNamed = (words: Words, at: number): Range | undefined => {
  const word = words[at];
  if (!word?.capital || word.opens || !houses.has(word.key) || keyAt(words, at - 1) !== 'the')
    return undefined;
  const opened = words[at - 1]?.opens === true && !isOrdinary(word.key);
  const led = /^(?:at|to|in|from|near|of|into|outside|on)$/u.test(keyAt(words, at - 2));
  return opened || led ? { first: at, last: at } : undefined;
};

/** "ward 17", "Ward 3B". */
const numbered = (words: Words, at: number): Range | undefined => {
  const next = words[at + 1];
  if (keyAt(words, at) !== 'ward' || !joined(next)) return undefined;
  return /^\d{1,2}[a-z]?$/u.test(next.key) || (next.capital && next.text.length === 1 && next.key !== 'i')
    ? { first: at, last: at + 1 }
    : undefined;
};

/** "HMP Parc", "RAF Valley": letters that only a place goes on from. */
const lettered = (words: Words, at: number): Range | undefined => {
  const next = words[at + 1];
  if (!/^(?:hmp|hmyoi|raf|hms|rnli|hmrc)$/u.test(keyAt(words, at)) || !joined(next)) return undefined;
  return next.capital || isUnknown(next.key) ? { first: at, last: at + 1 } : undefined;
};

/** "Costa in Bangor", "Boots on the High Street": everybody's shop, but in one town. */
const branch = (words: Words, at: number): Range | undefined => {
  if (!chains.has(keyAt(words, at)) || !/^(?:in|on)$/u.test(keyAt(words, at + 1))) return undefined;
  if (words[at + 2]?.capital) return { first: at, last: at };
  const street = keyAt(words, at + 2) === 'the' && anyStreet.has(keyAt(words, at + 4));
  return street && words[at + 3]?.capital ? { first: at, last: at + 4 } : undefined;
};

const everybodysRoyal =
  /^(?:mail|family|college|navy|air|wedding|society|charter|commission|assent|highness|baby|funeral|blue|icing|decree)$/u;

/** "Royal Holloway", "the Royal Gwent": what the crown lent its name to and every neighbour knows. */
const royal = (words: Words, at: number): Range | undefined => {
  const next = words[at + 1];
  if (keyAt(words, at) !== 'royal' || !words[at]?.capital || !joined(next) || !next.capital) return undefined;
  return everybodysRoyal.test(next.key) ? undefined : { first: at, last: at + 1 };
};

/** Churches and schools that are called after all of heaven: "All Saints", "Holy Trinity", "Sacred Heart". */
const dedications: ReadonlySet<string> = new Set([
  'all saints',
  'all hallows',
  'all souls',
  'holy trinity',
  'holy cross',
  'holy family',
  'sacred heart',
  'christ church',
  'our lady',
]);
const dedicated = (words: Words, at: number): Range | undefined => {
  const next = words[at + 1];
  return words[at]?.capital &&
    joined(next) &&
    next.capital &&
    dedications.has(`${keyAt(words, at)} ${next.key}`)
    ? { first: at, last: at + 1 }
    : undefined;
};

/** Firms that run hospitals, known by one word. */
const hospitals = /^(?:priory|cygnet|elysium|broadmoor|rampton|ashworth|bethlem|maudsley|ellenor|langdon)$/u;
const hospital = (words: Words, at: number): Range | undefined =>
  hospitals.test(keyAt(words, at)) && words[at]?.capital ? { first: at, last: at } : undefined;

const finders = [
  lettered,
  numbered,
  branch,
  royal,
  dedicated,
  hospital,
  typed,
  saints,
  inWelsh,
  known,
  shaped,
  houseNamed,
  workplace,
];

/** Wards, hospitals, schools, streets, towns, employers: where somebody is known. */
export const findPlaces = ({ words }: Passage): readonly IdentifyingMark[] => {
  const marks: IdentifyingMark[] = [];
  for (let at = 0; at < words.length; at += 1)
    for (const find of finders) {
      const range = find(words, at);
      const mark = range === undefined ? undefined : wholePlace(words, range);
      if (mark !== undefined) marks.push(mark);
    }
  return marks;
};
