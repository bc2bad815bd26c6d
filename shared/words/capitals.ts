import { placeLeads } from './cues.ts';
import type { IdentifyingKind, IdentifyingMark } from './mark.ts';
import type { Passage, Words } from './passage.ts';
import { wholeName } from './runs.ts';
import { isCalendarWord, isDoubtfulName, isFirstName, isOrdinary, isPlaceName } from './vocabulary.ts';

/** What stands before says whether a word that we do not know is somebody or somewhere. */
const kindOf = (words: Words, at: number): IdentifyingKind => {
  const key = words[at]?.key ?? '';
  if (isFirstName(key)) return 'NAME';
  const before = words[at - 1]?.key ?? '';
  const lead = before === 'the' ? (words[at - 2]?.key ?? '') : before;
  return isPlaceName(key) || placeLeads.has(lead) ? 'PLACE' : 'NAME';
};

/** Capitals inside a sentence that everyday words do not have, and first names that are nothing else in any case. */
export const findCapitals = ({ words }: Passage): readonly IdentifyingMark[] => {
  const marks: IdentifyingMark[] = [];
  words.forEach((word, at) => {
    const acronym = word.shouted && word.capital;
    if (acronym && word.text.length < 6) return;
    const told = word.capital && !word.opens && word.text.length > 1;
    const named = isFirstName(word.key) && !(word.opens && !word.capital && isOrdinary(word.key));
    const doubtful = told && isDoubtfulName(word.key) && !isCalendarWord(word.key);
    const unknown = told && !isOrdinary(word.key);
    if (!named && !doubtful && !unknown) return;
    const kind = kindOf(words, at);
    const mark = wholeName(words, at, kind);
    if (mark === undefined) return;
    const before = words[at - 1];
    const the = kind === 'PLACE' && before?.key === 'the' && mark.start === word.start;
    marks.push(the ? { ...mark, start: before.start } : mark);
  });
  return marks;
};
