import { determiners, looseTitles, relatives, speaking, staff, titles, verbLike } from '../cues.ts';
import type { Word, Words } from '../passage.ts';
import {
  isDoubtfulName,
  isFirstName,
  isOrdinary,
  isSlip,
  isSurname,
  isThingName,
  isUnknown,
  isVerbName,
} from '../vocabulary.ts';

/** Nothing but a space, or the full stop of "Dr.", lies between. */
export const close = (word: Word): boolean => /^(?:[ \t]{1,2}|\. ?)$/u.test(word.gap);
/** "my ex, darren,", "my psychologist (Tamsin)", "our nurse – Femi". */
const aside = (word: Word): boolean => /^(?:,|:|;| ?[-–—(]| is| was) ?$/u.test(word.gap);
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
export const afterTitle = (words: Words, at: number): boolean => {
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
export const afterPerson = (words: Words, at: number): boolean => {
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
