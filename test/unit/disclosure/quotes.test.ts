import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noMoreThanAThird, type Quote, quotesThatMayLeave } from '../../../shared/disclosure/quotes.ts';

const quote = (speaker: number, text: string, more: Partial<Quote> = {}): Quote => ({
  speaker,
  text,
  theme: null,
  reviewed: true,
  consent: true,
  ...more,
});
const five = [1, 2, 3, 4, 5].map((speaker) => quote(speaker, `Words of ${'edcba'[speaker - 1]}`));
const texts = (quotes: readonly Quote[]) => quotesThatMayLeave(quotes).shown.flatMap((pile) => pile.quotes);

describe('R16: quotes', () => {
  test('leave in the order of the alphabet, with nothing of who spoke', () => {
    expect(quotesThatMayLeave(five)).toEqual({
      shown: [{ theme: null, quotes: ['a', 'b', 'c', 'd', 'e'].map((each) => `Words of ${each}`) }],
      withheld: null,
    });
  });

  test('without consent, or before somebody looked at them, stay in the room', () => {
    const more = [
      ...five,
      quote(1, 'no consent', { consent: false }),
      quote(2, 'not seen', { reviewed: false }),
    ];
    expect(texts(more)).toEqual(texts(five));
    expect(quotesThatMayLeave(five.map((each) => ({ ...each, reviewed: false }))).withheld).toBe(
      'none agreed and reviewed',
    );
  });

  test('of four people are too few, however much they said', () => {
    const four = five.slice(0, 4);
    expect(quotesThatMayLeave([...four, ...four])).toEqual({ shown: [], withheld: 'too few speakers' });
  });

  test('a fifth speaker who never agreed does not make five', () => {
    expect(quotesThatMayLeave([...five.slice(0, 4), quote(5, 'no', { consent: false })]).shown).toEqual([]);
  });

  test('nobody gave any: nothing is held back', () => {
    expect(quotesThatMayLeave([])).toEqual({ shown: [], withheld: null });
  });

  test('a pile keeps its heading with five speakers; smaller ones lie together', () => {
    const themed = [
      ...five.map((each) => ({ ...each, theme: 'Time' })),
      ...[1, 2].map((speaker) => quote(speaker, `Place ${speaker}`, { theme: 'Place' })),
      ...[3, 4, 5].map((speaker) => quote(speaker, `Rest ${speaker}`)),
    ];
    expect(quotesThatMayLeave(themed).shown.map(({ theme, quotes }) => [theme, quotes.length])).toEqual([
      ['Time', 5],
      [null, 5],
    ]);
  });
});

const someQuotes = fc.array(
  fc
    .tuple(fc.nat({ max: 8 }), fc.nat({ max: 40 }), fc.constantFrom('Time', 'Place', null))
    .map(([speaker, text, theme]) => quote(speaker, `Words ${text}`, { theme })),
  { maxLength: 40 },
);

describe('R6: nobody supplies more than a third', () => {
  test('whoever spoke how often', () => {
    fc.assert(
      fc.property(someQuotes, (quotes) => {
        const kept = noMoreThanAThird(quotes);
        for (const { speaker } of kept)
          expect(kept.filter((each) => each.speaker === speaker).length * 3).toBeLessThanOrEqual(kept.length);
      }),
    );
  });

  test('a person who said nine of thirteen things gets no more than the others', () => {
    const talkative = [...five.slice(1), ...Array.from({ length: 9 }, (_, i) => quote(1, `More ${i}`))];
    expect(texts(talkative).filter((text) => text.startsWith('More'))).toHaveLength(2);
  });

  test('the same words said twice, on a pile and on none, leave no trace of which came first', () => {
    const twice = [
      ...[0, 2, 3, 4].map((speaker) => quote(speaker, 'Words', { theme: 'Time' })),
      ...[quote(1, 'Words'), quote(1, 'Words', { theme: 'Time' })],
      quote(1, 'More words', { theme: 'Time' }),
    ];
    expect(quotesThatMayLeave([...twice].reverse())).toEqual(quotesThatMayLeave(twice));
  });

  test('every pile is of five speakers or more, and the order in which people spoke leaves no trace', () => {
    fc.assert(
      fc.property(someQuotes, (quotes) => {
        const leaving = quotesThatMayLeave(quotes);
        expect(quotesThatMayLeave([...quotes].reverse())).toEqual(leaving);
        for (const pile of leaving.shown) expect(pile.quotes.length).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 1000 },
    );
  });
});
