import type { IdentifyingKind } from '../../words/mark.ts';

/** What a mark may be, said to the person who types. Never "is": the reader decides. */
export const words = {
  kind: {
    NAME: 'a name',
    NHS: 'an NHS number',
    PHONE: 'a phone number',
    EMAIL: 'an e-mail address',
    URL: 'a link',
    HANDLE: 'a name used online',
    POSTCODE: 'a postcode',
    ADDRESS: 'an address',
    PLACE: 'a place',
    DOB: 'a date of birth',
    DATE: 'a date',
    NINO: 'a National Insurance number',
    ID: 'a record number',
    UNIQUE: 'something only one person could say',
  },
  shown: {
    NAME: 'This looks like a name. Somebody may know who that is.',
    NHS: 'This looks like an NHS number. It belongs to one person.',
    PHONE: 'This looks like a phone number. It leads to one person.',
    EMAIL: 'This looks like an e-mail address. It leads to one person.',
    URL: 'This looks like a link. It may lead to one person.',
    HANDLE: 'This looks like a name used online. It may lead to one person.',
    POSTCODE: 'This looks like a postcode. It tells where somebody lives.',
    ADDRESS: 'This looks like an address. It tells where somebody lives.',
    PLACE: 'This looks like a place. In a small place people know each other.',
    DOB: 'This looks like a date of birth. With little else it leads to one person.',
    DATE: 'This looks like a date. Somebody may remember who was there that day.',
    NINO: 'This looks like a National Insurance number. It belongs to one person.',
    ID: 'This looks like a record number. It belongs to one person.',
    UNIQUE: 'This may be true of one person only. People could guess who said it.',
  },
} as const satisfies Record<string, Record<IdentifyingKind, string>>;
