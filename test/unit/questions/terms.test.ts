import { describe, expect, test } from 'vitest';
import { en } from '../../../shared/text/en.ts';
import { type TermInWords, termFinder, termIds } from '../../../shared/text/terms.ts';

const english: readonly TermInWords[] = termIds.map((id) => {
  const { name, also, means } = en.glossary.term[id];
  return { id, name, also: also.split('|').filter(Boolean), means };
});
const marked = (sentence: string) =>
  termFinder(english)(sentence)
    .filter(({ id }) => id !== null)
    .map(({ text, id }) => `${text}: ${id}`);

test('the glossary has the terms of co-production, each in a sentence or two that stand for themselves', () => {
  expect(termIds.length).toBeGreaterThanOrEqual(40);
  for (const { name, means } of english) {
    expect(means, name).toMatch(/^\p{Lu}.*[.]$/u);
    expect(means.length, name).toBeLessThan(160);
  }
});

test('no two terms claim the same word', () => {
  const forms = english.flatMap(({ name, also }) => [name, ...also].map((form) => form.toLowerCase()));
  expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
});

describe('words of the glossary are found in sentences', () => {
  test.each([
    ['A doctor or a carer who came to hear.', ['carer: carer']],
    ['For young carers and other carers.', ['young carers: youngCarer', 'carers: carer']],
    ['The Carer is next to the carer.', ['Carer: carer']],
    ['First placement: what is asked first.', ['First placement: baseline']],
    ['How much say does everybody have, and who has a say?', ['a say: say']],
  ])('%s', (sentence, found) => {
    expect(marked(sentence)).toEqual(found);
  });

  test.each(['Carersville is a consent-like place', 'What to say now', 'Power Circle', ''])(
    'none in “%s”',
    (sentence) => {
      expect(marked(sentence)).toEqual([]);
    },
  );

  test('the pieces are the sentence, whole and in order', () => {
    const sentence = 'An advocate, a carer and the baseline are withheld, says the carer.';
    const pieces = termFinder(english)(sentence);
    expect(pieces.map(({ text }) => text).join('')).toBe(sentence);
  });
});

test('without any term a sentence stays as it is', () => {
  expect(termFinder([])('A carer.')).toEqual([{ text: 'A carer.', id: null }]);
});
