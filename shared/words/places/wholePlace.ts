import { listed } from '../lists/listed.ts';
import { placeTypes } from '../lists/placeWords.ts';
import type { IdentifyingMark } from '../mark.ts';
import type { Word, Words } from '../passage.ts';
import { isCalendarWord, isOrdinary } from '../vocabulary.ts';

const types = listed(placeTypes);

export type Range = { readonly first: number; readonly last: number };

export const joined = (word: Word | undefined): word is Word =>
  word !== undefined && !word.opens && /^(?:[ \t]{1,2}|\. |-)$/u.test(word.gap);
export const keyAt = (words: Words, at: number): string => words[at]?.key ?? '';

/** "Tower" of Tower Hamlets, "Upper" of Upper Tooting Road: but not "In", "I", "GP". */
const isPartOfName = (word: Word | undefined): boolean =>
  word?.capital === true &&
  !word.opens &&
  !word.shouted &&
  word.text.length > 2 &&
  !isCalendarWord(word.key) &&
  !word.owns;

/** Grows over capitals on the right ("St Mary's Hospital", "Tower Hamlets") and over "the" on the left. */
export const wholePlace = (words: Words, { first, last }: Range): IdentifyingMark | undefined => {
  let end = last;
  for (let step = 0; step < 3; step += 1) {
    const next = words[end + 1];
    if (!joined(next) || (words[end]?.owns && !types.has(next.key))) break;
    if (
      !(next.capital && !(next.shouted && isOrdinary(next.key))) &&
      !(types.has(next.key) && end === last && words[last]?.owns)
    )
      break;
    end += 1;
  }
  let from = first;
  while (from > 0 && joined(words[from]) && isPartOfName(words[from - 1])) from -= 1;
  if (keyAt(words, from - 1) === 'the' && joined(words[from])) from -= 1;
  const one = words[from];
  const other = words[end];
  if (one === undefined || other === undefined) return undefined;
  // "at Rowntree's", "St Cadoc's": the ’s belongs to what the place is called
  return { start: one.start, end: other.wholeEnd, kind: 'PLACE' };
};
