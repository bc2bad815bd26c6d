import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLists } from '../../../shared/words/lists/choose.ts';
import { firstNameLists } from '../../../shared/words/lists/firstNames.ts';
import { listed } from '../../../shared/words/lists/listed.ts';
import * as packed from '../../../shared/words/lists/packed.ts';
import { pack, unpack } from '../../../shared/words/lists/packing.ts';
import { placeLists } from '../../../shared/words/lists/places.ts';
import { isFirstName, isOrdinary, isPlaceName } from '../../../shared/words/vocabulary.ts';

test('the packed lists are those of the lists beside them (else run test/bench/packWords.mjs)', () => {
  expect({ ...packed }).toEqual(packLists());
});

test('what is packed comes out again', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z'-]{1,14}$/)), (words) => {
      expect([...unpack(pack(words))].sort()).toEqual([...new Set(words)].sort());
    }),
  );
});

test('packing loses no first name and no place', () => {
  const lost = [...listed(...firstNameLists)].filter((name) => !isFirstName(name) && !isOrdinary(name));
  expect(lost).toEqual([]);
  expect([...listed(...placeLists)].filter((place) => isOrdinary(place) && !isPlaceName(place))).toEqual([]);
});

test('lists are lower case and without accents, as words are looked up', () => {
  const all = [...listed(...firstNameLists), ...listed(...placeLists)];
  expect(all.filter((word) => !/^[a-z'-]+$/u.test(word))).toEqual([]);
});

test('the lists say where they come from', () => {
  const note = readFileSync(new URL('../../../shared/words/lists/LICENCES.md', import.meta.url), 'utf8');
  expect(note).toMatch(/written by hand for Power Circle/);
});
