import { relatives, verbLike } from '../cues.ts';
import type { Word, Words } from '../passage.ts';
import {
  isCalendarWord,
  isDoubtfulName,
  isFirstName,
  isOrdinary,
  isPlainlyOrdinary,
  isSlip,
  isThingName,
  isUnknown,
} from '../vocabulary.ts';

type Before = {
  readonly words: Words;
  readonly at: number;
  readonly word: Word;
  readonly one: string;
  readonly two: string;
};

const nameWord = /^(?:name|name's|names|nickname|surname|nam)$/u;
const callVerb = /^(?:call|calls|called|calling|named|nicknamed|name)$/u;
const callObject = /^(?:me|him|her|them|us|myself)$/u;
const namingVerb = /^(?:called|named|nicknamed|callled|calld|christened)$/u;
const amWord = /^(?:i'm|im|i'am|iam)$/u;
/** "They call me Mum", "they called me Bipolar": what one is, not what one is called. */
const noNickname = /^(?:i|god|sir|madam|miss|bipolar|schizo|psycho|mental)$/u;

/** "my name is …", "my partner's name's …", "names dazza". After it comes a name, whatever it looks like. */
const given = ({ words, at, word, one, two }: Before): boolean => {
  const cued =
    (nameWord.test(one) && (words[at - 1]?.owns || /[:=]/u.test(word.gap))) ||
    (/^(?:is|was|are|were|as)$/u.test(one) && nameWord.test(two)) ||
    (one === 'of' && two === 'name') ||
    (word.capital &&
      /^(?:is|was|the)$/u.test(one) &&
      words.slice(Math.max(0, at - 7), at).some(({ key }) => key === 'nickname')) ||
    (one === 'names' && /^(?:my|his|her|the)?$/u.test(two));
  return cued && (word.capital || isUnknown(word.key) || isFirstName(word.key) || isThingName(word.key));
};

/** "everyone calls me Bubbles", "people know me as Smurf", "he goes by dazza". */
const nicknamed = ({ word, one, two }: Before): boolean => {
  const cued =
    (callObject.test(one) && callVerb.test(two)) ||
    (one === 'as' && /^(?:known|knows|know|me)$/u.test(two)) ||
    (one === 'by' && /^(?:goes|go|went)$/u.test(two));
  if (!cued) return false;
  if (word.capital) return !relatives.has(word.key) && !noNickname.test(word.key);
  if (isFirstName(word.key) || isThingName(word.key)) return true;
  return !isPlainlyOrdinary(word.key) && !isSlip(word.key) && !verbLike.test(word.key.replace(/s$/u, ''));
};

/** "a registrar called Anwar", "a lad named kwame". */
const named = ({ word, one }: Before): boolean => {
  if (!namingVerb.test(one)) return false;
  if (word.capital) return isDoubtfulName(word.key) || !isOrdinary(word.key);
  return isFirstName(word.key) || isThingName(word.key) || (isUnknown(word.key) && !isSlip(word.key));
};

/** "I'm Bethan and …", "im beth": but "I'm Welsh", "im amber today". */
const myself = ({ words, at, word, one, two }: Before): boolean => {
  if (!amWord.test(one) && !(one === 'am' && two === 'i') && !(one === 'is' && two === 'this')) return false;
  if (word.capital) return !isOrdinary(word.key) || (isDoubtfulName(word.key) && !isCalendarWord(word.key));
  if (isFirstName(word.key)) return true;
  const next = words[at + 1];
  return (
    isThingName(word.key) &&
    !isCalendarWord(word.key) &&
    (next === undefined || next.opens || /^(?:and|from|by)$/u.test(next.key))
  );
};

const ways = [given, nicknamed, named, myself];

/** Words that say a name is coming: "called", "my name is", "I'm", "known as". */
export const naming = (words: Words, at: number): boolean => {
  const word = words[at];
  if (word === undefined || word.opens || !/^[ :,"'“‘(\t]{1,3}$/u.test(word.gap)) return false;
  if (word.shouted && word.capital && word.text.length < 5) return false;
  const before = { words, at, word, one: words[at - 1]?.key ?? '', two: words[at - 2]?.key ?? '' };
  return ways.some((way) => way(before));
};
