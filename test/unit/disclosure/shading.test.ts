import { describe, expect, test } from 'vitest';
import { type StoodCounts, standings } from '../../../shared/analysis/figure.ts';
import type { Stood } from '../../../shared/analysis/heard.ts';
import { outsideJoinsTheRings, shadingOf, typicalRing } from '../../../shared/disclosure/shading.ts';

const stood = (counts: Partial<Record<Stood, number>>): StoodCounts =>
  ({ ...Object.fromEntries(standings.map((each) => [each, 0])), ...counts }) as StoodCounts;

const shadesOf = (counts: Partial<Record<Stood, number>>, size: number): string[] =>
  shadingOf(stood(counts), size).map(({ shade }) => shade);

describe('R7: shading instead of dots', () => {
  test('outside joins the outermost ring while fewer than five stood there', () => {
    for (let size = 0; size <= 40; size += 1)
      for (let outside = 0; outside <= Math.min(4, size); outside += 1)
        expect(outsideJoinsTheRings(outside, size)).toBe(true);
    expect(shadesOf({ outside: 4, 1: 8 }, 12)).toContain('outer or outside');
    expect(shadesOf({ outside: 8, 1: 4 }, 12)).toEqual(['inner', 'between', 'outer', 'outside', 'off']);
  });

  test('outside also joins where it and the words would tell an exact count: 7 and 5 of 12', () => {
    expect(shadesOf({ outside: 5, 1: 7 }, 12)).toContain('outer or outside');
  });

  test('in groups under eight outside never stands alone: five of five would be everybody', () => {
    for (let size = 5; size < 8; size += 1)
      expect(shadesOf({ outside: size }, size)).not.toContain('outside');
  });

  test('all of five people outside reads like three of five in the outer rings', () => {
    expect(shadingOf(stood({ outside: 5 }), 5)).toEqual(shadingOf(stood({ 6: 3, 1: 2 }), 5));
  });

  test('everybody who answered is in exactly one part, also who left the figure away', () => {
    expect(shadesOf({ aside: 6, 3: 2 }, 8)).toContain('off');
    const off = shadingOf(stood({ aside: 4, tray: 2, 3: 2 }), 8).find(({ shade }) => shade === 'off');
    expect(off?.said.says).toBe('over half');
  });
});

describe('R6: a typical ring, from ten people on', () => {
  const typical = (counts: Partial<Record<Stood, number>>, size: number) =>
    typicalRing(stood(counts), shadingOf(stood(counts), size), size);

  test('it is the ring of the middle person', () => {
    expect(typical({ 1: 3, 2: 6, 5: 1 }, 10)).toBe(2);
    expect(typical({ outside: 9, 2: 1 }, 10)).toBe('outside');
  });

  test('nine people who answered have none', () => {
    for (let size = 0; size < 10; size += 1) expect(typical({ 1: size }, size)).toBeNull();
  });

  test('it does not tell how many left the figure off the board', () => {
    expect(typical({ 1: 9, aside: 3 }, 12)).toBe(typical({ 1: 12 }, 12));
  });

  test('it is not given where no band holds a majority: there it would tell an exact half', () => {
    expect(typical({ 1: 5, 4: 5 }, 10)).toBeNull();
  });

  test('it never tells more than the band it lies in', () => {
    for (let size = 10; size <= 40; size += 1)
      for (let inner = 0; inner <= size; inner += 1) {
        const counts = { 2: inner, 5: size - inner };
        const ring = typical(counts, size);
        if (ring !== null) expect(Math.max(inner, size - inner) * 2).toBeGreaterThan(size);
      }
  });
});

/** All that could have been counted, by the shading that it would have got. */
const countsByShading = (size: number): Map<string, Set<number>[]> => {
  const found = new Map<string, Set<number>[]>();
  for (let inner = 0; inner <= size; inner += 1)
    for (let between = 0; inner + between <= size; between += 1)
      for (let outer = 0; inner + between + outer <= size; outer += 1)
        for (let outside = 0; inner + between + outer + outside <= size; outside += 1) {
          const counts = [inner, between, outer, outside, size - inner - between - outer - outside];
          const shading = shadingOf(
            stood({ 1: inner, 3: between, 5: outer, outside, tray: counts[4] ?? 0 }),
            size,
          );
          const key = shading.map(({ shade, said }) => `${shade} ${said.says} ${said.about ?? ''}`).join();
          const values = found.get(key) ?? counts.map(() => new Set<number>());
          counts.forEach((count, i) => {
            values[i]?.add(count);
          });
          found.set(key, values);
        }
  return found;
};

describe('R5, R7: nobody is worked out from the part that "outside" stands in', () => {
  // Whoever was in the room knows the size and may know the rules, so every table is tried.
  test.each([5, 8, 10, 11, 12, 13, 14, 15, 16, 18, 20, 21, 25, 27])(
    '%i people: whatever the picture shows, every band could still hold one of three numbers',
    (size) => {
      for (const [shown, counts] of countsByShading(size))
        for (const values of counts) expect(values.size, `${size}: ${shown}`).toBeGreaterThanOrEqual(3);
    },
  );

  test('of eleven people, five outside and six in the outer rings join: apart they were everybody', () => {
    expect(shadesOf({ outside: 5, 5: 6 }, 11)).toContain('outer or outside');
  });
});

test('R6, R5: whether there is a typical ring never depends on how many left the figure off the board', () => {
  for (let size = 5; size <= 30; size += 1)
    for (let off = 0; off * 2 < size; off += 1) {
      const counts = stood({ 2: size - off, tray: off });
      const all = shadingOf(counts, size);
      expect(typicalRing(counts, all, size) === null).toBe(
        size < 10 || !all.some(({ said }) => said.least * 2 > size),
      );
    }
});
