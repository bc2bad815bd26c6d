import { listed } from '../lists/listed.ts';
import { employers, generic } from '../lists/placeWords.ts';
import type { Words } from '../passage.ts';
import { isCalendarWord, isSlip, isUnknown } from '../vocabulary.ts';
import { keyAt, type Range } from './wholePlace.ts';

const sorts = listed(generic);
const chains = listed(employers);

const workVerb =
  /^(?:work|works|worked|working|drove|drive|drives|volunteer|volunteers|volunteered|volunteering|employed|job|shift|shifts|boss|apprentice|apprenticeship|trained|temped|manager|clean|cleaned|cleaner|cook|chef|guard|porter|driver|teacher|till|tills|checkout|placement|career|sacked|retired|redundant)$/u;
const goVerb = /^(?:go|goes|going|went|attend|attends|attended|join|joined)$/u;

/** Who pays: "I worked at Tata Steel", "my job at greggs". A shop that one only goes to says nothing. */
const employer = (words: Words, at: number): boolean => {
  const word = words[at];
  const back = keyAt(words, at - 1) === 'the' ? 2 : 1;
  if (word === undefined || sorts.has(word.key)) return false;
  if (!/^(?:at|for|with|by|in|from|on)$/u.test(keyAt(words, at - back))) return false;
  if (![1, 2, 3].some((more) => workVerb.test(keyAt(words, at - back - more)))) return false;
  return (
    chains.has(word.key) || (word.capital && !word.shouted && !isCalendarWord(word.key) && word.key !== 'i')
  );
};

/** Who takes in: "I go headway on a Monday". Only a word that is neither known nor mistyped. */
const goneTo = (words: Words, at: number): boolean => {
  const key = keyAt(words, at);
  const lead = keyAt(words, at - 1);
  if (!goVerb.test(lead) && !(lead === 'to' && goVerb.test(keyAt(words, at - 2)))) return false;
  return isUnknown(key) && key.length > 3 && !isSlip(key) && !/(?:ing|ed|ly)$/u.test(key);
};

/** Employers and groups that somebody goes to, by what is said of them. */
export const workplace = (words: Words, at: number): Range | undefined => {
  const word = words[at];
  if (word === undefined || word.opens || word.gap !== ' ') return undefined;
  return employer(words, at) || goneTo(words, at) ? { first: at, last: at } : undefined;
};
