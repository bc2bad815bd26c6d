import { determiners, looseTitles, relatives, speaking, staff, titles } from './cues.ts';
import type { IdentifyingMark } from './mark.ts';
import { heading } from './openings.ts';
import type { Passage, Word, Words } from './passage.ts';
import { wholeName } from './runs.ts';
import {
  isCalendarWord,
  isDoubtfulName,
  isFirstName,
  isOrdinary,
  isSlip,
  isSurname,
  isThingName,
  isUnknown,
  isVerbName,
} from './vocabulary.ts';

const close = (word: Word): boolean => /^(?:[ \t]{1,2}|\. ?)$/u.test(word.gap);
/** "my ex, darren,", "my psychologist (Tamsin)", "our nurse – Femi". */
const aside = (word: Word): boolean => /^(?:,|:|;| ?[-–—(]| is| was) ?$/u.test(word.gap);
const verbLike = /(?:[^s]s|ed|ing|ly|n't)$/u;

/** After "my mum", does "may" or "hope" go on as a name? Yes if somebody then does something, or nothing follows. */
const personGoesOn = (words: Words, at: number): boolean => {
  const word = words[at];
  const next = words[at + 1];
  if (word?.owns) return true;
  if (next === undefined || next.opens || /[,;:)–—-]/u.test(next.gap)) return true;
  return (
    next.key === 'and' ||
    speaking.has(next.key) ||
    /^(?:is|was|has|had|knows|does|gets|helps|left|came|went|never|always)$/u.test(next.key)
  );
};

/** In lower case, right after a word that calls for a name. */
const lowerName = (words: Words, at: number): boolean => {
  const word = words[at];
  if (word === undefined) return false;
  if (isFirstName(word.key)) return true;
  if (isVerbName(word.key)) return personGoesOn(words, at);
  if (isThingName(word.key)) return true;
  return isUnknown(word.key) && word.key.length > 2 && !verbLike.test(word.key) && !isSlip(word.key);
};

/** "Dr Patel", "mr mcallister", "Nurse Joy". */
const afterTitle = (words: Words, at: number): boolean => {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || word.opens || !close(word)) return false;
  if (word.shouted && word.capital && word.text.length > 2) return false; // "the doctor GP"
  if (titles.has(before.key)) {
    if (word.capital) return !/^(?:I|Who|The|And|Or|But|He|She|They|We|It|My)$/u.test(word.text);
    return (
      (isUnknown(word.key) && !/(?:n't|ing)$/u.test(word.key)) ||
      isFirstName(word.key) ||
      isSurname(word.key) ||
      (isDoubtfulName(word.key) && personGoesOn(words, at))
    );
  }
  if (!looseTitles.has(before.key)) return false;
  if (word.capital) return isDoubtfulName(word.key) || !isOrdinary(word.key);
  return lowerName(words, at);
};

/** "my mum carol", "my key worker tunde", "the OT, Mairead". */
const afterPerson = (words: Words, at: number): boolean => {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || word.opens) return false;
  const related = relatives.has(before.key);
  if ((!related && !staff.has(before.key)) || before.owns) return false;
  if (word.capital)
    return (
      (close(word) || aside(word)) && (isDoubtfulName(word.key) || !isOrdinary(word.key)) && !word.shouted
    );
  const owned = [2, 3, 4].some((back) => determiners.has(words[at - back]?.key ?? ''));
  if (aside(word)) return isFirstName(word.key);
  if (!close(word) || (!owned && !before.opens)) return false;
  return (
    isFirstName(word.key) ||
    (lowerName(words, at) && (related || !isOrdinary(word.key) || personGoesOn(words, at)))
  );
};

const namingVerb = /^(?:called|named|nicknamed|names|callled|calld|christened)$/u;
const callVerb = /^(?:call|calls|called|calling|named|nicknamed|name)$/u;
const called = /^(?:me|him|her|them|us|myself)$/u;
const amWord = /^(?:i'm|im|i'am|iam)$/u;
const nameWord = /^(?:name|name's|names|nickname|surname|nam)$/u;

/** "called X", "my name is X", "I'm X", "it was X who", "known as X". */
const afterNaming = (words: Words, at: number): boolean => {
  const word = words[at];
  const one = words[at - 1]?.key ?? '';
  const two = words[at - 2]?.key ?? '';
  if (word === undefined || word.opens || !/^[ :,"'“‘(\t]{1,3}$/u.test(word.gap)) return false;
  if (word.shouted && word.capital && word.text.length < 5) return false;
  const given =
    (nameWord.test(one) && words[at - 1]?.owns) ||
    one === "name's" ||
    (/^(?:is|was|are|were|as)$/u.test(one) && nameWord.test(two)) ||
    (nameWord.test(one) && /[:=]/u.test(word.gap)) ||
    (one === 'of' && two === 'name') ||
    (one === 'names' && /^(?:my|his|her)$/u.test(two));
  if (given) return word.capital || isUnknown(word.key) || isFirstName(word.key) || isThingName(word.key);
  const nick =
    (called.test(one) && callVerb.test(two)) ||
    (one === 'as' && /^(?:known|knows|know|me)$/u.test(two)) ||
    (one === 'by' && /^(?:goes|go|went)$/u.test(two));
  if (nick)
    return word.capital
      ? !isOrdinary(word.key) || isDoubtfulName(word.key) || /[“"'‘]/u.test(word.gap)
      : isFirstName(word.key) ||
          isThingName(word.key) ||
          (isUnknown(word.key) && !isSlip(word.key) && !verbLike.test(word.key.replace(/s$/u, '')));
  if (namingVerb.test(one))
    return word.capital
      ? isDoubtfulName(word.key) || !isOrdinary(word.key)
      : isFirstName(word.key) || isThingName(word.key) || isUnknown(word.key);
  const self = amWord.test(one) || (one === 'am' && two === 'i') || (one === 'is' && two === 'this');
  if (self)
    return word.capital
      ? !isOrdinary(word.key) || (isDoubtfulName(word.key) && !isCalendarWord(word.key))
      : isFirstName(word.key);
  return false;
};

/** "me and jase", "Bronwen and Sunny": a name beside a name. */
const besideName = (words: Words, at: number): boolean => {
  const word = words[at];
  const one = words[at - 1]?.key ?? '';
  const two = words[at - 2]?.key ?? '';
  if (word === undefined || word.opens || one !== 'and' || !close(word)) return false;
  const known = two === 'me' || isFirstName(two);
  return (
    known &&
    (word.capital
      ? isDoubtfulName(word.key)
      : isThingName(word.key) ||
        (two === 'me' && isUnknown(word.key) && !isSlip(word.key) && !verbLike.test(word.key)))
  );
};

/** "it was Will who", "it was jase that". */
const pointedAt = (words: Words, at: number): boolean => {
  const word = words[at];
  if (word === undefined || word.opens || !/^(?:was|were|is|wasn't)$/u.test(words[at - 1]?.key ?? ''))
    return false;
  if (!/^(?:it|it's)$/u.test(words[at - 2]?.key ?? '') || words[at + 1]?.key !== 'who') return false;
  return isDoubtfulName(word.key) || isUnknown(word.key);
};

const rules = [afterTitle, afterPerson, afterNaming, heading, besideName, pointedAt];

/** Names that a neighbouring word gives away. Names that their capital gives away are in capitals.ts. */
export const findNames = ({ words }: Passage): readonly IdentifyingMark[] => {
  const marks: IdentifyingMark[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!rules.some((rule) => rule(words, at))) continue;
    const mark = wholeName(words, at);
    if (mark !== undefined) marks.push(mark);
  }
  return marks;
};
