import { findAddresses } from './addresses.ts';
import { bridgePlaces } from './bridges.ts';
import { findCapitals } from './capitals.ts';
import { findContacts } from './contacts.ts';
import { findDates } from './dates.ts';
import { findEchoes } from './echo.ts';
import { findHandles } from './handles.ts';
import { type IdentifyingMark, mergeMarks } from './mark.ts';
import { findNames } from './names.ts';
import { findNumbers } from './numbers.ts';
import { type Passage, readPassage } from './passage.ts';
import { findPlaces } from './places.ts';
import { findSpelled } from './spelled.ts';
import { findUnique } from './unique.ts';

const finders: readonly ((passage: Passage) => readonly IdentifyingMark[])[] = [
  findNumbers,
  findContacts,
  findSpelled,
  findHandles,
  findDates,
  findAddresses,
  findNames,
  findCapitals,
  findPlaces,
  findUnique,
];

/**
 * Marks what may tell who is meant (privacy.md, "Words"). It only marks: a person decides on each one.
 * Offsets are UTF-16 units into `text`, sorted, never overlapping. Pure; time grows with the length alone.
 */
export const findIdentifying = (text: string): readonly IdentifyingMark[] => {
  const passage = readPassage(text);
  const marks = finders.flatMap((find) => find(passage));
  const names = mergeMarks([...marks, ...findEchoes(passage, marks)]);
  const places = mergeMarks([...names, ...bridgePlaces(text, names)]);
  return mergeMarks([...places, ...bridgePlaces(text, places)]);
};
