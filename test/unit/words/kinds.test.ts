import { describe, expect, test } from 'vitest';
import { findIdentifying } from '../../../shared/words/detector.ts';
import type { IdentifyingKind } from '../../../shared/words/mark.ts';
import { kindOfNumber, nhsCheckHolds } from '../../../shared/words/numbers.ts';

const marked = (text: string): readonly string[] =>
  findIdentifying(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

/** Text, then each mark as "KIND words". */
type Cases = readonly (readonly [string, ...(readonly `${IdentifyingKind} ${string}`[])])[];

const tables: Readonly<Record<string, Cases>> = {
  'numbers are told apart by their form and by what is said before': [
    ['NHS 943 476 5919', 'NHS 943 476 5919'],
    ['my nhs number is 94 34 76 59 19', 'NHS 94 34 76 59 19'],
    ['ring 01632 960001', 'PHONE 01632 960001'],
    ['text o7700 9oo123', 'PHONE o7700 9oo123'],
    ['+44 (0)7700 900 333 is hers', 'PHONE +44 (0)7700 900 333'],
    ['NI number QQ123456C', 'NINO QQ123456C'],
    ['hospital number RTH0048213', 'ID RTH0048213'],
    ['sort code 20-45-18', 'ID 20-45-18'],
    [
      'oh seven seven double oh nine hundred one two three',
      'PHONE oh seven seven double oh nine hundred one two three',
    ],
    ['I rang 111, then the Samaritans on 116 123.'],
    ['I breathe one two three four five six seven and start again.'],
    ['It went 10 20 30 40 mg.'],
    ['From 2014-2019 I was well.'],
  ],
  'dates are dates of birth near a word of birth, and bare months are nothing': [
    ['born on 12/03/1987', 'DOB 12/03/1987'],
    ['my birthday is the 3rd of June', 'DOB the 3rd of June'],
    ['He came on 14 May.', 'DATE 14 May'],
    ['since June 2018', 'DATE June 2018'],
    ['He was born in 1949.', 'DOB 1949'],
    ['Christmas Eve 2016', 'DATE Christmas Eve 2016'],
    ['In September it gets dark.'],
    ['10 may be too many for 3 march meetings'],
    ['I got 9/10 and it was 24/7.'],
  ],
  'contacts are found typed and spelt out': [
    ['bethan.r87@example.org', 'EMAIL bethan.r87@example.org'],
    ['it’s kwame (at) example.com', 'EMAIL kwame (at) example.com'],
    ['sanj dot k at example dot com', 'EMAIL sanj dot k at example dot com'],
    ['see www.example.co.uk/me.', 'URL www.example.co.uk/me'],
    ['I’m @quiet_otter91', 'HANDLE @quiet_otter91'],
    ['on insta, moonbeth_x', 'HANDLE moonbeth_x'],
    ['I looked on nhs.uk and on Google.'],
    ['We met at noon, dot by dot.'],
  ],
  'addresses and postcodes': [
    ['14 Ladymead Close', 'ADDRESS 14 Ladymead Close'],
    ['Flat 3, 22 Station Road', 'ADDRESS Flat 3, 22 Station Road'],
    ['at 7 Heol y Bont', 'ADDRESS 7 Heol y Bont'],
    ['post it to cf10 3at', 'POSTCODE cf10 3at'],
    ['We live near SA1 now', 'POSTCODE SA1'],
    ['I take B12 and drive on the M4 past A4 paper.'],
    ['It’s room 101 in there.'],
    ['2 close friends came 3 times a day'],
  ],
  'names by title, by relative, by capital and by list': [
    ['dr okafor said', 'NAME dr okafor'],
    ['my mum carol speaks', 'NAME carol'],
    ['my ex, darren, gets the letters', 'NAME darren'],
    ['a lad named kwame', 'NAME kwame'],
    ['Everyone calls me Bubbles.', 'NAME Bubbles'],
    ['Me and Big Dave', 'NAME Big Dave'],
    ['i asked siobhan', 'NAME siobhan'],
    ['J. Harrington signed it', 'NAME J. Harrington'],
    ['MY BROTHER DARREN SPEAKS FOR ME', 'NAME DARREN'],
    ['dr never listens'],
    ['my mum nags me and my dad drinks'],
    ['They call me a liar and they call me difficult.'],
    ['NOBODY LISTENS TO ME IN HERE'],
  ],
  'names that are words are names where only a person fits': [
    ['I asked Hope and Grace to come.', 'NAME Hope', 'NAME Grace'],
    ['Grace told me to sit down.', 'NAME Grace'],
    ['Nurse Joy held my hand.', 'NAME Nurse Joy'],
    ['May from the lunch club drives.', 'NAME May'],
    ['Summer’s mum came.', 'NAME Summer'],
    ['Grace is what I needed.'],
    ['Hope is hard to find.'],
    ['Mark my words.'],
    ['Will they ever ask?'],
    ['May I move it?'],
    ['Dawn is the worst part of the day.'],
    ['Sunny days help.'],
  ],
  'places by what they are called and by what they are': [
    ['on bluebell ward', 'PLACE bluebell ward'],
    ['to the Abraham Cowley Unit', 'PLACE the Abraham Cowley Unit'],
    ['At St Cadoc’s they lock up.', 'PLACE St Cadoc’s'],
    ['ysbyty gwynedd was far', 'PLACE ysbyty gwynedd'],
    ['in merthyr', 'PLACE merthyr'],
    ['I live in reading', 'PLACE reading'],
    ['my job at greggs', 'PLACE greggs'],
    ['We meet at Costa in Bangor.', 'PLACE Costa in Bangor'],
    ['I like reading in the bath.'],
    ['The day centre on that road closed.'],
    ['I get the bus to Tesco.'],
    ['The Crisis Team and the Day Centre'],
  ],
  'facts that only one person could say': [
    ['I’m the vicar', 'UNIQUE the vicar'],
    ['I was the only Sikh on the estate', 'UNIQUE the only Sikh on the estate'],
    ['the boy on the news last Easter', 'UNIQUE the boy on the news last Easter'],
    ['I swam the Channel and slept.', 'UNIQUE swam the Channel'],
    ['He was the man who climbed the crane.', 'UNIQUE the man who climbed the crane'],
    ['I saw it on the news.'],
    ['I won the argument.'],
    ['I’m the driver of my own recovery.'],
    ['She was the first person to listen.'],
    ['I am the one who has to swallow them.'],
  ],
};

describe.each(Object.entries(tables))('%s', (_, cases) => {
  test.each(cases.map(([text, ...marks]) => ({ text, marks })))('$text', ({ text, marks }) => {
    expect(marked(text)).toEqual(marks);
  });
});

test('an NHS number is checked by mod 11, and is marked whether or not the check holds', () => {
  expect(nhsCheckHolds('9434765919')).toBe(true);
  expect(nhsCheckHolds('9434765910')).toBe(false);
  expect(nhsCheckHolds('943476591')).toBe(false);
  expect(kindOfNumber('943 476 5910', '')).toBe('NHS');
  expect(kindOfNumber('7301182946', '')).toBe(nhsCheckHolds('7301182946') ? 'NHS' : 'PHONE');
});

test('a name told once is marked wherever it stands again', () => {
  expect(marked('My nurse Carol. Always Carol. Carol again.')).toEqual([
    'NAME Carol',
    'NAME Carol',
    'NAME Carol',
  ]);
});
