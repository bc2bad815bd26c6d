import { acting, belongings, relatives, speaking, staff, verbLike } from '../cues.ts';
import type { Words } from '../passage.ts';
import {
  isCalendarWord,
  isDoubtfulName,
  isFirstName,
  isOrdinary,
  isPlaceName,
  isSlip,
  isSurname,
  isThingName,
  isUnknown,
} from '../vocabulary.ts';

const calls = /^(?:who|from|next)$/u;

/** At the head of a sentence a capital tells nothing: what follows must show that it is a person. */
export const heading = (words: Words, at: number): boolean => {
  const word = words[at];
  const next = words[at + 1];
  if (!word?.opens || !word.capital || word.shouted) return false;
  if (isFirstName(word.key)) return true;
  const doubtful = isDoubtfulName(word.key);
  if (!doubtful && (!isUnknown(word.key) || isPlaceName(word.key))) return false;
  if (next === undefined || next.opens) return false;
  if (word.owns && belongings.has(next.key)) return true;
  if (!/^(?:[ \t]{1,2}|,? )$/u.test(next.gap)) return false;
  if (speaking.has(next.key)) return true;
  if (calls.test(next.key)) return next.key === 'from' || !doubtful;
  if (next.capital && !next.shouted && (isSurname(next.key) || !isOrdinary(next.key))) return true;
  const third = words[at + 2];
  // "May and June are my worst months" are no two people
  if (isCalendarWord(word.key) && next.key === 'and' && isCalendarWord(third?.key ?? '')) return false;
  if (
    next.key === 'and' &&
    third?.capital &&
    (isFirstName(third.key) || isDoubtfulName(third.key) || isUnknown(third.key))
  )
    return true;
  if (next.key === 'and' && third?.key === 'i' && isThingName(word.key)) return true;
  if (!doubtful) {
    // "Skippy, they called me", "Gwil feeds the cat"
    const does = acting.has(next.key) || /^,/u.test(next.gap) || verbLike.test(next.key);
    return does && word.key.length > 3 && !isSlip(word.key) && !verbLike.test(word.key);
  }
  // "Joy, my carer, does nights"
  const beside = words[at + 2]?.key ?? '';
  if (
    /^,/u.test(next.gap) &&
    /^(?:my|our|the)$/u.test(next.key) &&
    (relatives.has(beside) || staff.has(beside))
  )
    return true;
  // "Dawn is my nurse" is a person, "Dawn is the worst part of the day" is not
  const role = words[at + 3]?.key ?? '';
  return (
    /^(?:is|was)$/u.test(next.key) &&
    /^(?:my|our|the)$/u.test(third?.key ?? '') &&
    (relatives.has(role) || staff.has(role))
  );
};
