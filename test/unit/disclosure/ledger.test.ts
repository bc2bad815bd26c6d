import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../shared/analysis/counted.ts';
import { determinedBy } from '../../../shared/disclosure/combining.ts';
import { type Counted, exposureOf, type Release } from '../../../shared/disclosure/ledger.ts';
import { sessionOf, times } from '../report/people.ts';

const people = (from: number, to: number, what = 'the same'): Counted[] =>
  Array.from({ length: to - from }, (_, i) => ({ who: `person ${from + i}`, what }));
const anonymous = (...lists: Counted[][]): Release => ({ kind: 'anonymous', people: lists.flat() });
const copy = (...lists: Counted[][]): Release => ({ kind: 'group', people: lists.flat() });

describe('R13: what left before', () => {
  test('the same report once more tells nothing new', () => {
    expect(exposureOf(anonymous(people(0, 8)), [anonymous(people(0, 8))])).toBeNull();
  });

  test.each([1, 3, 9])('%i people more would be worked out by subtraction, so it is refused', (more) => {
    expect(exposureOf(anonymous(people(0, 20 + more)), [anonymous(people(0, 20))])).toEqual({
      people: more,
      why: 'difference',
      refused: true,
    });
  });

  test('ten people more may leave', () => {
    expect(exposureOf(anonymous(people(0, 30)), [anonymous(people(0, 20))])).toBeNull();
  });

  test('a changed answer is a difference, as much as a person more', () => {
    const changed = anonymous(people(0, 8), people(8, 9, 'another answer'));
    expect(exposureOf(changed, [anonymous(people(0, 9))])).toMatchObject({ people: 1, refused: true });
  });

  test('a group that shares nobody with what left can’t be subtracted from it', () => {
    expect(exposureOf(anonymous(people(10, 16)), [anonymous(people(0, 8))])).toBeNull();
  });

  test('two reports out of three groups leave the third', () => {
    const [a, b] = [anonymous(people(0, 12)), anonymous(people(20, 32))];
    const together = anonymous(people(0, 12), people(20, 32), people(40, 46));
    expect(exposureOf(together, [a, b])).toMatchObject({ people: 6, refused: true });
    expect(exposureOf(together, [a])).toBeNull();
    // A report of that third group by itself has told as much already.
    expect(exposureOf(together, [a, b, anonymous(people(40, 46))])).toBeNull();
  });

  test('sums can be undone where whole groups add up to them, and not otherwise', () => {
    const pairs = [
      [1, 1, 0],
      [0, 1, 1],
    ];
    expect(determinedBy([...pairs, [1, 0, 1]])([1, 0, 0])).toBe(true);
    expect(determinedBy(pairs)([1, 0, 0])).toBe(false);
    expect(determinedBy(pairs)([1, 0, -1])).toBe(true);
  });

  test('a hundred reports of groups that share nobody are looked through at once', () => {
    const others = Array.from({ length: 100 }, (_, i) => anonymous(people(1000 + 10 * i, 1010 + 10 * i)));
    const began = performance.now();
    expect(exposureOf(anonymous(people(0, 12)), others)).toBeNull();
    expect(exposureOf(anonymous(...others.map((each) => [...each.people])), others)).toBeNull();
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe('R14: after a withdrawal', () => {
  test('a new report beside the old one would point at who asked to be gone', () => {
    const gone = new Set(['person 3']);
    const left = people(0, 8).filter(({ who }) => !gone.has(who));
    expect(exposureOf(anonymous(left), [anonymous(people(0, 8))], gone)).toEqual({
      people: 1,
      why: 'withdrawal',
      refused: true,
    });
    expect(exposureOf(copy(left), [copy(people(0, 8))], gone)).toMatchObject({
      why: 'withdrawal',
      refused: true,
    });
  });

  test('a group copy after somebody more answered is said, not refused', () => {
    expect(exposureOf(copy(people(0, 9)), [copy(people(0, 8))])).toEqual({
      people: 1,
      why: 'difference',
      refused: false,
    });
  });

  test('an anonymous report is checked against group copies too', () => {
    expect(exposureOf(anonymous(people(0, 9)), [copy(people(0, 8))])).toMatchObject({
      people: 1,
      refused: true,
    });
  });
});

describe('what counts as somebody’s part', () => {
  const part = (answers: Parameters<typeof sessionOf>[0][number]) => partsOf(sessionOf([answers]))[0]?.gave;

  test('another place, another card and another answer make another part', () => {
    const once = part({ start: { self: 0.5 } });
    expect(part({ start: { self: 0.51 } })).not.toBe(once);
    expect(part({ start: { self: 0.5, cards: ['red'] } })).not.toBe(once);
    expect(part({ start: { self: 0.5 }, first: { self: 0.5 } })).not.toBe(once);
    expect(part({ start: { self: 0.5 } })).toBe(once);
  });

  test('cards in another order, words and passes do not', () => {
    const once = part({ start: { self: 0.5, cards: ['red', 'green'] } });
    expect(part({ start: { self: 0.5, cards: ['green', 'red'], quotes: ['Hello.'] }, first: 'pass' })).toBe(
      once,
    );
  });

  test('who answered nothing, or withdrew, is in no release', () => {
    const session = sessionOf([{ start: { self: 0.5 } }, { start: 'pass' }, { start: { self: 0.2 } }], {}, [
      { type: 'participant-withdrew', participant: 'p3' },
    ]);
    expect(partsOf(session).map(({ participant }) => participant)).toEqual(['p1']);
    expect(partsOf(sessionOf(times(3, { start: 'pass' as const })))).toEqual([]);
  });
});
