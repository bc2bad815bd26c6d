import { expect, test } from 'vitest';
import { chosenAt, rowsOf, type Spot, stepFrom } from '../../../renderer/scanning/rows.ts';

/** The kit and a question as they are on the screen, in groups. */
const kit = [
  ['decorate'],
  ['doctor', 'carer', 'me'],
  ['dots', 'rings', 'ripple', 'felt', 'garden', 'grain', 'plain', 'bold', 'sea'],
  ['round', 'tall', 'coat', 'dress', 'hood', 'wheels', 'blocky'],
  ['clay', 'plum', 'sky', 'moss', 'sun', 'rose', 'slate', 'sand'],
  ['smile', 'sad', 'straight', 'crossed', 'wobbly', 'none', 'drawn'],
  ['small', 'medium', 'large'],
  ['go to the circle'],
  ['looks', 'pause'],
];
const question = [
  ['read to me'],
  ['another way', 'simpler'],
  ['list: doctor', 'list: carer', 'list: me'],
  ['in words', 'use a list', 'faces'],
  ['red', 'read red', 'amber', 'read amber', 'green', 'read green'],
  ['words'],
  ['undo', 'pass', 'turn', 'done'],
  ['looks', 'pause'],
];

/** How often somebody presses, and how often the frame goes on, until all of these are pressed, one after another. */
const pressesFor = (rows: readonly (readonly string[])[], wanted: readonly string[]) => {
  const sizes = rows.map((row) => row.length);
  let spot: Spot | null = null;
  let [steps, presses] = [0, 0];
  for (const name of wanted)
    for (let n = 0; ; n += 1) {
      if (n > 200) throw new Error(`never came to ${name}`);
      const now: Spot = spot ?? stepFrom(sizes, null);
      if (!spot) steps += 1;
      const { row, at, done }: Spot = now;
      const things: readonly string[] = rows[row] ?? [];
      const isHere = things.includes(name);
      if (typeof at === 'number' && things[at] === name && !done) {
        presses += 1;
        spot = { row, at, done: !name.startsWith('list') || at === things.length - 1 };
        break;
      }
      if ((at === 'row' && isHere) || (at === 'out' && !isHere)) {
        const to: Spot | 'press' = chosenAt(now);
        if (to !== 'press') spot = to;
        presses += 1;
      } else {
        spot = stepFrom(sizes, now);
        steps += 1;
      }
    }
  return { steps, presses };
};

test('a turn by groups needs fewer presses than one thing after another, and far fewer steps of the frame', () => {
  const each = (groups: readonly (readonly string[])[]) => groups.flat().map((name) => [name]);
  const sum = (way: (groups: readonly (readonly string[])[]) => readonly (readonly string[])[]) => {
    const first = pressesFor(way(kit), ['moss', 'go to the circle']);
    const then = pressesFor(way(question), ['list: doctor', 'list: carer', 'list: me', 'green', 'done']);
    return { steps: first.steps + then.steps, presses: first.presses + then.presses };
  };
  const [byGroups, oneByOne] = [sum(rowsOf), sum(each)];
  expect(oneByOne).toEqual({ steps: 59, presses: 7 });
  // What the frame goes on by: for one switch that is the time it takes, for two it is presses as well.
  expect(byGroups.steps).toBeLessThanOrEqual(oneByOne.steps / 2);
  expect(byGroups.steps + byGroups.presses).toBeLessThan(oneByOne.steps + oneByOne.presses);
});

test('a group is gone into, walked through, and left by the way out at its end', () => {
  const rows = [1, 3, 2];
  const seen = (spot: Spot | null) => stepFrom(rows, spot);
  expect(seen(null)).toEqual({ row: 0, at: 0 });
  expect(seen({ row: 0, at: 0 })).toEqual({ row: 1, at: 'row' });
  expect(chosenAt({ row: 1, at: 'row' })).toEqual({ row: 1, at: 0 });
  expect(seen({ row: 1, at: 2 })).toEqual({ row: 1, at: 'out' });
  expect(seen({ row: 1, at: 'out' })).toEqual({ row: 1, at: 0 });
  expect(chosenAt({ row: 1, at: 'out' })).toEqual({ row: 1, at: 'row' });
  expect(seen({ row: 1, at: 'row' })).toEqual({ row: 2, at: 'row' });
  expect(seen({ row: 2, at: 'row' })).toEqual({ row: 0, at: 0 });
  expect(seen({ row: 1, at: 0, done: true })).toEqual({ row: 2, at: 'row' });
  expect(chosenAt({ row: 1, at: 1 })).toBe('press');
});

test('a few things, or one group alone, are stepped over one by one', () => {
  expect(rowsOf([['a', 'b'], ['c']])).toEqual([['a'], ['b'], ['c']]);
  expect(rowsOf([['a', 'b', 'c', 'd', 'e']])).toHaveLength(5);
  expect(
    rowsOf([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]),
  ).toHaveLength(2);
});
