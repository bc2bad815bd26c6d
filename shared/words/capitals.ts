import { placeLeads } from './cues.ts';
import type { IdentifyingKind, IdentifyingMark } from './mark.ts';
import { wholeName } from './names/wholeName.ts';
import type { Passage, Words } from './passage.ts';
import { wholePlace } from './places/wholePlace.ts';
import { isCalendarWord, isDoubtfulName, isFirstName, isPlaceName, isPlainlyOrdinary } from './vocabulary.ts';

/** What stands before says whether a word that we do not know is somebody or somewhere. */
const kindOf = (words: Words, at: number): IdentifyingKind => {
  const key = words[at]?.key ?? '';
  if (isFirstName(key)) return 'NAME';
  const initial = words[at - 1];
  if (initial?.text.length === 1 && initial.capital && initial.key !== 'i') return 'NAME'; // "T. Blackwood"
  // "in Tower Hamlets": what leads in stands before the first of its capitals
  let first = at;
  while (first > at - 3 && words[first - 1]?.capital && !words[first - 1]?.opens) first -= 1;
  const before = words[first - 1]?.key ?? '';
  // nobody is "the Aisha"
  return isPlaceName(key) || before === 'the' || placeLeads.has(before) ? 'PLACE' : 'NAME';
};

const tells = (words: Words, at: number): boolean => {
  const word = words[at];
  if (word === undefined) return false;
  if (word.shouted && word.capital && word.text.length < 6) return false; // GP, CBT, CAMHS
  if (isFirstName(word.key)) return true;
  if (!word.capital || word.opens || word.text.length < 2) return false;
  return isDoubtfulName(word.key) ? !isCalendarWord(word.key) : !isPlainlyOrdinary(word.key);
};

/** Capitals inside a sentence that everyday words do not have, and first names that are nothing else in any case. */
export const findCapitals = ({ words }: Passage): readonly IdentifyingMark[] =>
  words.flatMap((_, at): readonly IdentifyingMark[] => {
    if (!tells(words, at)) return [];
    const kind = kindOf(words, at);
    const mark = kind === 'PLACE' ? wholePlace(words, { first: at, last: at }) : wholeName(words, at);
    return mark === undefined ? [] : [mark];
  });
