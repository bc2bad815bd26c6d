import { findContacts } from './contacts.ts';
import { findDates } from './dates.ts';
import { type IdentifyingMark, mergeMarks } from './mark.ts';
import { findNumbers } from './numbers.ts';
import { type Passage, readPassage } from './passage.ts';

const finders: readonly ((passage: Passage) => readonly IdentifyingMark[])[] = [
  findNumbers,
  findContacts,
  findDates,
];

/**
 * Marks what may tell who is meant (privacy.md, "Words"). It only marks: a person decides on each one.
 * Offsets are UTF-16 units into `text`, sorted, never overlapping. Pure; time grows with the length alone.
 */
export const findIdentifying = (text: string): readonly IdentifyingMark[] => {
  const passage = readPassage(text);
  return mergeMarks(finders.flatMap((find) => find(passage)));
};
