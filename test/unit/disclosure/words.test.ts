import { describe, expect, test } from 'vitest';
import { countWords, tellsMajority } from '../../../shared/disclosure/countWords.ts';
import { isTooSmall, sizeBandOf } from '../../../shared/disclosure/groupSize.ts';
import { oneWayWords, yesNoWords } from '../../../shared/disclosure/oneWay.ts';

const sizes = Array.from({ length: 41 }, (_, size) => size);
const shown = sizes.filter((size) => !isTooSmall(size));

test('R1: nothing is said of fewer than five answers', () => {
  expect(sizes.filter(isTooSmall)).toEqual([0, 1, 2, 3, 4]);
  expect(sizeBandOf(4)).toBeNull();
});

test('R2: the size of a group is a band', () => {
  expect([5, 9, 10, 14, 15, 24, 25, 40].map(sizeBandOf)).toEqual([
    '5 to 9',
    '5 to 9',
    '10 to 14',
    '10 to 14',
    '15 to 24',
    '15 to 24',
    '25 or more',
    '25 or more',
  ]);
});

describe('R3: words instead of counts', () => {
  test.each(shown)('%i people: only the words of that size, and each covers its count', (size) => {
    for (let count = 0; count <= size; count += 1) {
      const said = countWords(count, size);
      const allowed =
        size < 10
          ? ['over half', 'no majority']
          : size < 25
            ? ['over half', '5 or more', 'fewer than 5']
            : ['fewer than 8', 'about', 'nearly everyone'];
      expect(allowed).toContain(said.says);
      expect(count).toBeGreaterThanOrEqual(said.least);
      expect(count).toBeLessThanOrEqual(said.most);
      expect(said.says === 'over half').toBe(size < 25 && count * 2 > size);
    }
  });

  test('exactly half is not over half', () => {
    expect(countWords(3, 6).says).toBe('no majority');
    expect(countWords(4, 6).says).toBe('over half');
  });

  test('"fewer than 5" is also said of nobody', () => {
    expect(countWords(0, 12)).toEqual(countWords(4, 12));
  });

  test('everybody reads like nearly everybody, so unanimity never shows', () => {
    for (const size of shown) {
      const all = countWords(size, size);
      const oneLess = countWords(size - 1, size);
      expect(all).toEqual(oneLess);
    }
  });

  test('from 25 on, numbers are multiples of 5 and small ones are hidden', () => {
    expect(countWords(7, 30).says).toBe('fewer than 8');
    expect([8, 12, 13, 22].map((count) => countWords(count, 30).about)).toEqual([10, 10, 15, 20]);
    expect(countWords(27, 30).says).toBe('nearly everyone');
  });

  test('a majority is told from the words alone', () => {
    for (const size of shown)
      for (let count = 0; count <= size; count += 1)
        if (tellsMajority(countWords(count, size), size)) expect(count * 2).toBeGreaterThan(size);
  });
});

/** Everything that could have been counted, by what would have been said of it. */
const outcomes = (size: number, cells: number): Map<string, number[][]> => {
  const found = new Map<string, number[][]>();
  const fill = (left: number, counts: number[]): void => {
    if (counts.length < cells - 1) {
      for (let count = 0; count <= left; count += 1) fill(left - count, [...counts, count]);
      return;
    }
    const table = [...counts, left];
    const key = oneWayWords(table, size)
      .map(({ says, about }) => `${says}${about ?? ''}`)
      .join('|');
    found.set(key, [...(found.get(key) ?? []), table]);
  };
  fill(size, []);
  return found;
};

describe('nothing leaks through the total', () => {
  // Whoever was in the room knows how many answered, and may know the rules: so all tables are searched.
  test.each([5, 6, 7, 9, 10, 11, 12, 13, 14, 17, 20, 23, 24])(
    '%i people: whatever is said, every count could still have been one of three',
    (size) => {
      for (const [said, tables] of outcomes(size, 4))
        for (let cell = 0; cell < 4; cell += 1)
          expect(new Set(tables.map((table) => table[cell])).size, `${size}: ${said}`).toBeGreaterThanOrEqual(
            3,
          );
    },
  );

  test('twice "5 or more" of ten people would be five and five, so it is not said', () => {
    expect(oneWayWords([5, 5, 0, 0], 10).map(({ says }) => says)).toEqual(times4('no majority'));
  });

  test('a yes or no alone is coarse while "5 or more" would mean exactly five', () => {
    expect(yesNoWords(5, 10).says).toBe('no majority');
    expect(yesNoWords(5, 13).says).toBe('no majority');
    expect(yesNoWords(5, 14).says).toBe('5 or more');
  });
});

const times4 = (word: string): string[] => [word, word, word, word];
