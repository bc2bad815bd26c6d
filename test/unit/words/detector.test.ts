import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIdentifying } from '../../../shared/words/detector.ts';
import { identifyingKinds, mergeMarks } from '../../../shared/words/mark.ts';
import { readMarked } from '../../../shared/words/marked.ts';

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'Dr ',
    'dr. patel ',
    'my mum carol ',
    'I’m ',
    'St ',
    "O'Leary",
    ' the ',
    '07700 900123',
    '@',
    '@@a',
    'www.',
    '://',
    '12/03/1987',
    'GU1 4XX',
    ' dot ',
    ' at ',
    'Ward',
    '’s ',
    '\n',
    '. ',
    'é́',
    '👩‍👩‍👧',
    'won ',
    'the only ',
    ' in the paper',
    'insta ',
    '🙂',
    'İ',
    'ﬁ',
    '\u202e',
    '\u0000',
  ),
);
const passage = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

test('marks lie inside the text, in order, and never overlap, whatever is typed', () => {
  fc.assert(
    fc.property(passage, (text) => {
      let last = 0;
      for (const { start, end, kind } of findIdentifying(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(identifyingKinds).toContain(kind);
        last = end;
      }
    }),
    { numRuns: 400 },
  );
});

test('the same words give the same marks, and nothing is remembered from the words before', () => {
  fc.assert(
    fc.property(passage, passage, (one, other) => {
      const first = findIdentifying(one);
      findIdentifying(other);
      expect(findIdentifying(one)).toEqual(first);
    }),
    { numRuns: 100 },
  );
});

test('marks that overlap become one that covers both and says what the wider was', () => {
  expect(
    mergeMarks([
      { start: 8, end: 20, kind: 'PLACE' },
      { start: 4, end: 10, kind: 'NAME' },
      { start: 30, end: 33, kind: 'DATE' },
    ]),
  ).toEqual([
    { start: 4, end: 20, kind: 'PLACE' },
    { start: 30, end: 33, kind: 'DATE' },
  ]);
});

test('marks that only touch stay two', () => {
  const marks = [
    { start: 0, end: 4, kind: 'NAME' },
    { start: 4, end: 8, kind: 'PLACE' },
  ] as const;
  expect(mergeMarks(marks)).toEqual(marks);
});

test('offsets count as slice does, also after emoji, accents and curly apostrophes', () => {
  const text = '👩‍👧😡 My daughter Siân’s nurse was Zoë O’Leary 🙂 on 07700 900123.';
  expect(findIdentifying(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Siân',
    'Zoë O’Leary',
    '07700 900123',
  ]);
});

test('nothing typed, nothing marked', () => {
  expect(findIdentifying('')).toEqual([]);
  expect(findIdentifying(' \n\t ')).toEqual([]);
});

test('a line marked by hand reads back as its plain text and its marks', () => {
  expect(readMarked('Dr [[NAME|Ng]] in [[PLACE|Leicester]].')).toEqual({
    text: 'Dr Ng in Leicester.',
    marks: [
      { start: 3, end: 5, kind: 'NAME' },
      { start: 9, end: 18, kind: 'PLACE' },
    ],
  });
  expect(() => readMarked('[[NOSUCH|x]]')).toThrow('NOSUCH');
});

describe('a note of 10,000 letters made to choke a pattern is done before the typist notices', () => {
  const long = (unit: string): string => unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000);
  test.each([
    'a',
    'A',
    '1',
    '0 ',
    '12 ',
    '1-',
    '(',
    '@',
    'a@',
    'a.',
    'a.b',
    '_',
    'a_',
    '-',
    "'",
    '’s',
    'dot ',
    'a dot ',
    ' at ',
    'www.',
    'http://',
    'the only ',
    'only woman ',
    'won the ',
    'the first ',
    'i was the ',
    'my mum ',
    'Dr ',
    'J. ',
    'St ',
    'Al-',
    'the ',
    'in the ',
    'on the news ',
    'Rose ',
    'New House, ',
    'one two ',
    'nineteen ',
    '3 may ',
    'flat 1, ',
    '1 a ',
    'insta ',
    '\n',
    ' ',
    '.',
    '🙂',
    'é',
    '#1',
    'u/',
    'O',
    'o1',
    'ab12',
    'my a b c d e f ',
    'we are the man who a ',
    'I ran for ',
    'Ysgol y ',
  ])('%j over and over', (unit) => {
    const began = performance.now();
    findIdentifying(long(unit));
    // 10,000 letters are about 100 sentences; a pattern that doubles back would take minutes
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
