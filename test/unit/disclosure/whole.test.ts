import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Known, narrowed, spanOf, spansUpTo } from '../../../shared/disclosure/whole.ts';

/** Every way to fill the cells, tried one by one. */
const allFits = ({ limits, fences }: Known): number[][] => {
  const fill = (cell: number): number[][] => {
    const limit = limits[cell];
    if (!limit) return [[]];
    const rest = fill(cell + 1);
    return Array.from({ length: Math.max(0, limit[1] - limit[0] + 1) }, (_, i) => limit[0] + i).flatMap(
      (value) => rest.map((others) => [value, ...others]),
    );
  };
  return fill(0).filter((numbers) =>
    fences.every(({ terms, least, most }) => {
      const sum = terms.reduce((total, [cell, times]) => total + times * (numbers[cell] ?? 0), 0);
      return sum >= least && sum <= most;
    }),
  );
};

const cells = 4;
const someKnown: fc.Arbitrary<Known> = fc.record({
  limits: fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 4 }))
      .map(([from, more]) => [from, from + more] as const),
    { minLength: cells, maxLength: cells },
  ),
  fences: fc.array(
    fc
      .record({
        terms: fc.uniqueArray(fc.tuple(fc.nat({ max: cells - 1 }), fc.constantFrom(-2, -1, 1, 1, 1, 3)), {
          minLength: 1,
          maxLength: cells,
          selector: ([cell]) => cell,
        }),
        least: fc.integer({ min: -6, max: 12 }),
        room: fc.integer({ min: 0, max: 6 }),
      })
      .map(({ terms, least, room }) => ({ terms, least, most: least + room })),
    { maxLength: 4 },
  ),
});

test('the smallest and largest value of a count are those that trying everything finds', () => {
  fc.assert(
    fc.property(someKnown, (known) => {
      const fits = allFits(known);
      for (let cell = 0; cell < cells; cell += 1) {
        const values = fits.map((numbers) => numbers[cell] ?? 0);
        expect(spanOf(known, cell)).toEqual(
          fits.length === 0 ? null : [Math.min(...values), Math.max(...values)],
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('narrowing alone never cuts off a value that is possible', () => {
  fc.assert(
    fc.property(someKnown, (known) => {
      const limits = narrowed(known);
      for (const numbers of allFits(known))
        numbers.forEach((value, cell) => {
          expect(value).toBeGreaterThanOrEqual(limits?.[cell]?.[0] ?? Number.NaN);
          expect(value).toBeLessThanOrEqual(limits?.[cell]?.[1] ?? Number.NaN);
        });
    }),
    { numRuns: 200 },
  );
});

test('a count that is called open has that many values; one that is not, has exactly those', () => {
  fc.assert(
    fc.property(someKnown, (known) => {
      const fits = allFits(known);
      const spans = spansUpTo(known, 3);
      expect(spans === null).toBe(fits.length === 0);
      spans?.forEach(([least, most], cell) => {
        const values = fits.map((numbers) => numbers[cell] ?? 0);
        const width = Math.max(...values) - Math.min(...values) + 1;
        expect(most - least + 1 >= 3).toBe(width >= 3);
      });
    }),
    { numRuns: 300 },
  );
});

test('a search that takes too long counts as worked out for a guard, and as open for an attacker', () => {
  const hard: Known = {
    limits: Array.from({ length: 12 }, () => [0, 40] as const),
    // Even numbers never add up to an odd one, which no narrowing sees.
    fences: [{ terms: Array.from({ length: 12 }, (_, cell) => [cell, 2] as const), least: 101, most: 101 }],
  };
  expect(spansUpTo(hard, 3)?.every(([least, most]) => least === most)).toBe(true);
  expect(spansUpTo(hard, 3, { steps: 50, gaveUp: 'open' })?.every(([least, most]) => most > least)).toBe(
    true,
  );
});
