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
  const before = words[at - 1]?.key ?? '';
  if (before.length === 1 && words[at - 1]?.capital && before !== 'i') return 'NAME'; // "T. Blackwood"
  const lead = before === 'the' ? (words[at - 2]?.key ?? '') : before;
  return isPlaceName(key) || placeLeads.has(lead) ? 'PLACE' : 'NAME';
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
