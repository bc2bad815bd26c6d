import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Deciding,
  type Decision,
  decide,
  lookedAgain,
  toDecide,
} from '../../../renderer/deciding/deciding.ts';
import { generalWordsFor } from '../../../renderer/deciding/generalWords.ts';
import { fitted, sentenceAround } from '../../../renderer/deciding/sentence.ts';
import { findIdentifying } from '../../../shared/words/detector.ts';
import type { IdentifyingMark } from '../../../shared/words/mark.ts';
import { readMarked } from '../../../shared/words/marked.ts';

const begin = (line: string): Deciding => {
  const { text, marks } = readMarked(line);
  return toDecide(text, marks);
};
const waitingWords = ({ text, waiting }: Deciding) => waiting.map(({ start, end }) => text.slice(start, end));
const hide: Decision = { is: 'hide' };
const keep: Decision = { is: 'keep' };
const say = (words: string): Decision => ({ is: 'general', words });

test('each mark is asked about alone, and the words around it stay as they were said', () => {
  let deciding = begin('[[NAME|Dr Khan]] moved me to [[PLACE|Blake ward]] on a Monday with [[NAME|Tom]].');
  expect(waitingWords(deciding)).toEqual(['Dr Khan', 'Blake ward', 'Tom']);
  deciding = decide(deciding, say('A doctor'));
  expect(waitingWords(deciding)).toEqual(['Blake ward', 'Tom']);
  deciding = decide(deciding, hide);
  expect(waitingWords(deciding)).toEqual(['Tom']);
  deciding = decide(deciding, keep);
  expect(deciding.text).toBe('A doctor moved me to […] on a Monday with Tom.');
  expect(deciding.waiting).toEqual([]);
});

test('whatever is put in place of a mark, the others still cover their own words', () => {
  const part = fc.string({ unit: fc.constantFrom('a', ' ', 'ŵ', '🌻', '.'), maxLength: 6 });
  const word = fc.string({ unit: fc.constantFrom('X', 'Y', '🌻'), minLength: 1, maxLength: 5 });
  const decision = fc.oneof(fc.constant(hide), fc.constant(keep), word.map(say));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(part, word, decision), { minLength: 1, maxLength: 6 }),
      part,
      (list, last) => {
        let text = '';
        const marks: IdentifyingMark[] = [];
        for (const [before, words] of list) {
          text += before;
          marks.push({ start: text.length, end: text.length + words.length, kind: 'UNIQUE' });
          text += words;
        }
        let deciding = toDecide(text + last, marks);
        let expected = '';
        for (const [i, [before, words, each]] of list.entries()) {
          expect(waitingWords(deciding)).toEqual(list.slice(i).map(([, its]) => its));
          deciding = decide(deciding, each);
          expected += before + (each.is === 'hide' ? '[…]' : each.is === 'general' ? each.words : words);
        }
        expect(deciding.text).toBe(expected + last);
      },
    ),
  );
});

test('what was kept is not asked about twice, but a name typed as a general word is', () => {
  const first = begin('[[NAME|Ellie]] and [[NAME|Tom]] came.');
  const decided = decide(decide(first, keep), say('Joyce'));
  expect(decided.text).toBe('Ellie and Joyce came.');
  const again = lookedAgain(decided, findIdentifying(decided.text));
  expect(waitingWords(again)).toEqual(['Joyce']);
});

test('what was kept behind a later change is still known', () => {
  const decided = decide(decide(begin('[[NAME|Tom]] saw [[NAME|Ellie]] there.'), say('Joyce')), keep);
  const [joyce] = findIdentifying(decided.text);
  const again = lookedAgain(decided, findIdentifying(decided.text));
  expect(again.waiting).toEqual([joyce]);
  const last = decide(again, say('somebody from next door'));
  expect(last.settled.map(({ start, end }) => last.text.slice(start, end))).toEqual(['Ellie']);
});

test.each([
  ['my daughter [[NAME|Ellie]] had to shout', 'my daughter Ellie', 'someone in my family'],
  ['I told nurse [[NAME|Joyce]] twice', 'nurse Joyce', 'a nurse'],
  ['then [[NAME|Dr Khan]] left', 'Dr Khan', 'a doctor'],
  ['our social worker [[NAME|Tom]] rang', 'our social worker Tom', 'a social worker'],
  ['then [[NAME|Tom]] left', 'Tom', 'somebody'],
  ['I was on [[PLACE|Blake ward]] again', 'Blake ward', 'a ward'],
  ['they sent me to [[PLACE|Farnham Road Hospital]]', 'Farnham Road Hospital', 'a hospital'],
  ['we live in [[PLACE|Guildford]]', 'Guildford', 'a place'],
  ['I came in on [[DATE|3 May]]', 'on 3 May', 'one day'],
])('%s: asks about “%s” and first offers “%s”', (line, whole, offered) => {
  const [words = ''] = waitingWords(begin(line));
  expect(words).toBe(whole);
  const kind = begin(line).waiting[0]?.kind ?? 'NAME';
  expect(offers[generalWordsFor(words, kind)[0] ?? '']).toBe(offered);
});

const offers: Readonly<Record<string, string>> = {
  ...{
    family: 'someone in my family',
    nurse: 'a nurse',
    doctor: 'a doctor',
    socialWorker: 'a social worker',
  },
  ...{ somebody: 'somebody', ward: 'a ward', hospital: 'a hospital', place: 'a place', oneDay: 'one day' },
};

test('a mark is shown in its own sentence, and “Dr.” ends none', () => {
  const { text, marks } = readMarked('It was late. Then Dr. [[NAME|Khan]] came in. I left.');
  const [mark] = marks;
  if (!mark) throw new Error('no mark');
  const { start, end } = sentenceAround(text, mark);
  expect(text.slice(start, end)).toBe('Then Dr. Khan came in.');
});

test('a general word begins large where the sentence begins', () => {
  const { text, marks } = readMarked('[[NAME|Tom]] came. Then [[NAME|Ellie]] left.');
  expect(marks.map((mark) => fitted('somebody', text, mark))).toEqual(['Somebody', 'somebody']);
});
