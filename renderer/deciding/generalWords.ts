import type { IdentifyingKind } from '../../shared/words/mark.ts';
import { relative, staff } from './cue.ts';

/** Words that could be anybody's. Each has its text in shared/text under `turn.decide.general`. */
export type GeneralWord =
  | 'doctor'
  | 'nurse'
  | 'socialWorker'
  | 'worker'
  | 'family'
  | 'friend'
  | 'somebody'
  | 'ward'
  | 'hospital'
  | 'clinic'
  | 'town'
  | 'place'
  | 'oneDay'
  | 'someTime'
  | 'date'
  | 'number'
  | 'online'
  | 'address'
  | 'oneOfUs';

const people: readonly GeneralWord[] = ['somebody', 'family', 'worker', 'doctor', 'friend'];
const places: readonly GeneralWord[] = ['place', 'ward', 'hospital', 'town'];

const usual: Readonly<Record<IdentifyingKind, readonly GeneralWord[]>> = {
  NAME: people,
  PLACE: places,
  DATE: ['oneDay', 'someTime'],
  DOB: ['date'],
  PHONE: ['number'],
  NHS: ['number'],
  NINO: ['number'],
  ID: ['number'],
  EMAIL: ['online'],
  URL: ['online'],
  HANDLE: ['online', 'somebody'],
  POSTCODE: ['address', 'place'],
  ADDRESS: ['address', 'place'],
  UNIQUE: ['oneOfUs'],
};

const clues: readonly (readonly [IdentifyingKind, RegExp, GeneralWord])[] = [
  ['NAME', relative, 'family'],
  ['NAME', staff.worker, 'worker'],
  ['NAME', staff.socialWorker, 'socialWorker'],
  ['NAME', staff.nurse, 'nurse'],
  ['NAME', staff.doctor, 'doctor'],
  ['NAME', /\b(?:friend|mate|neighbour)\b/iu, 'friend'],
  ['PLACE', /\b(?:clinic|surgery|centre|practice|day ?care)\b/iu, 'clinic'],
  ['PLACE', /\b(?:hospital|infirmary)\b/iu, 'hospital'],
  ['PLACE', /\b(?:ward|unit)\b/iu, 'ward'],
];

/** General words for what is marked, the likeliest first: "a doctor" for "Dr Khan". At most three. */
export const generalWordsFor = (words: string, kind: IdentifyingKind): readonly GeneralWord[] => {
  const likely = clues.filter(([of, clue]) => of === kind && clue.test(words)).map(([, , word]) => word);
  return [...new Set([...likely, ...usual[kind]])].slice(0, 3);
};
