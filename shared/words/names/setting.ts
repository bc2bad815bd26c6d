import { belongings, speaking, staff, verbLike } from '../cues.ts';
import type { Words } from '../passage.ts';
import {
  isCalendarWord,
  isDoubtfulName,
  isFirstName,
  isListedSurname,
  isPlaceName,
  isSlip,
  isThingName,
  isUnknown,
} from '../vocabulary.ts';
import { close } from './introduced.ts';

/** "me and jase", "Bronwen and Sunny": a name beside a name. */
export const besideName = (words: Words, at: number): boolean => {
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
export const pointedAt = (words: Words, at: number): boolean => {
  const word = words[at];
  if (word === undefined || word.opens || !/^(?:was|were|is|wasn't)$/u.test(words[at - 1]?.key ?? ''))
    return false;
  if (!/^(?:it|it's)$/u.test(words[at - 2]?.key ?? '') || words[at + 1]?.key !== 'who') return false;
  return isDoubtfulName(word.key) || isUnknown(word.key);
};

const personStands =
  /^(?:told|asked|saw|met|with|by|under|and|about|rang|phoned|texted|emailed|thanks|thank|see|tell|ask|was|is|for|like|trust|trusted|hate|hated|love|loved|want|wanted|from|to|it's)$/u;

/** "i told okonkwo twice": a surname alone, in lower case, where a person stands. */
export const bareSurname = (words: Words, at: number): boolean => {
  const word = words[at];
  if (word === undefined || word.opens || word.key.length < 4) return false;
  return (
    isListedSurname(word.key) &&
    isUnknown(word.key) &&
    !isPlaceName(word.key) &&
    personStands.test(words[at - 1]?.key ?? '')
  );
};

/** "thanks to sioned", "shout out to kez": nobody thanks a word that we do not know, unless it is somebody. */
export const thanked = (words: Words, at: number): boolean => {
  const word = words[at];
  const to = words[at - 1]?.key === 'to' ? 2 : 1;
  if (
    word === undefined ||
    word.opens ||
    !/^(?:thanks|thank|cheers|shoutout|ta|diolch|bless|you)$/u.test(words[at - to]?.key ?? '')
  )
    return false;
  if (words[at - to]?.key === 'you' && words[at - to - 1]?.key !== 'thank') return false;
  return isUnknown(word.key) && word.key.length > 2 && !isSlip(word.key) && !verbLike.test(word.key);
};

const talking =
  /^(?:talk|talks|talked|talking|speak|speaks|spoke|speaking|listen|listens|up|opened|live|lives|lived|moan|shout|shouted|went|came|sat|shared|rant|chat|chatted|gave|married|ask|asked|trust|miss|love|like)$/u;

/** "i only open up to caz", "living with baz": a word that we do not know, where only a person can stand. */
export const confided = (words: Words, at: number): boolean => {
  const word = words[at];
  if (word === undefined || word.opens || !/^(?:to|with|from|by)$/u.test(words[at - 1]?.key ?? ''))
    return false;
  if (!talking.test(words[at - 2]?.key ?? '')) return false;
  const next = words[at + 1];
  const ends =
    next === undefined ||
    next.opens ||
    next.gap !== ' ' ||
    /^(?:and|at|on|in|about|when|because|cos|but|every|he|she|from)$/u.test(next.key);
  return ends && isUnknown(word.key) && word.key.length > 2 && !isSlip(word.key) && !verbLike.test(word.key);
};

/** April, Summer and May are people where somebody asks for them, or where the sentence was about a person. */
export const seasonal = (words: Words, at: number): boolean => {
  const word = words[at];
  if (!word?.capital || word.opens || !isCalendarWord(word.key) || !isDoubtfulName(word.key)) return false;
  const one = words[at - 1]?.key ?? '';
  const next = words[at + 1];
  if (/^(?:told|asked|thank|thanks|met|rang|phoned|tell|ask|saw|hi|hello|dear)$/u.test(one)) return true;
  if (one === 'for' && /^(?:ask|asked|asking)$/u.test(words[at - 2]?.key ?? '')) return true;
  if (
    next !== undefined &&
    !next.opens &&
    (speaking.has(next.key) || next.key === 'who' || (word.owns && belongings.has(next.key)))
  )
    return true;
  const person = words
    .slice(Math.max(0, at - 7), at)
    .some(({ key }) => key === 'who' || key === 'person' || staff.has(key));
  return /^(?:is|was|be)$/u.test(one) && person && (next === undefined || next.opens);
};
