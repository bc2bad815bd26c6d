import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutDecoration, withoutPseudonyms } from '../../../shared/analysis/heard.ts';
import { inNoOrder, monthOnly, regionOrNone } from '../../../shared/disclosure/released.ts';
import { firstLook } from '../../../shared/exercise/kit.ts';
import { sessionOf, times } from '../report/people.ts';

test('R8: a list comes out the same whatever the order in which people gave it', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer(), (given, seed) => {
      const turned = [...given].sort((a, b) => (a + seed < b + seed ? 1 : -1));
      expect(inNoOrder(turned)).toEqual(inNoOrder(given));
    }),
  );
});

test('R9: anything finer than a month is refused', () => {
  expect(monthOnly('2026-11')).toBe('2026-11');
  for (const finer of ['2026-11-17', '2026-11-17T10:00Z', '2026-13', '2026', 'November', ''])
    expect(() => monthOnly(finer)).toThrow(RangeError);
});

test('R10: a region is one of the list or none; a ward is none', () => {
  expect(regionOrNone('london')).toBe('london');
  for (const place of ['Willow Ward', 'London', '', null, undefined, 'constructor', {}])
    expect(regionOrNone(place)).toBeNull();
});

test('R11: faces, cut-outs and circle designs are left behind before anything is counted', () => {
  const session = sessionOf([{ start: { self: 0.5 } }], {}, [
    {
      type: 'kit-chosen',
      participant: 'p1',
      design: 'felt',
      looks: { ...firstLook, self: { cutOut: 'wheels', size: 'large', colour: 'rose', face: 'wobbly' } },
    },
    { type: 'answer-opened', participant: 'p1', question: 'start' },
    { type: 'face-changed', participant: 'p1', question: 'start', role: 'self', face: 'crossed-out' },
    { type: 'answer-done', participant: 'p1', question: 'start' },
  ]);
  const answer = session.participants[0]?.answers.start;
  expect(JSON.stringify(answer)).toContain('crossed-out');
  const heard = answer && withoutDecoration(answer);
  expect(Object.keys(heard ?? {}).sort()).toEqual([
    'differed',
    'fromPaper',
    'held',
    'outcome',
    'place',
    'quotes',
    'stood',
  ]);
  // How many views differed, and nothing of what they say.
  expect(heard?.differed).toBe(0);
  expect(JSON.stringify(heard)).not.toMatch(/crossed-out|wheels|rose|felt|wobbly/);
});

test('R12: what is counted carries no mark and no id of anybody', () => {
  const people = withoutPseudonyms(sessionOf(times(3, { start: { self: 0.5 }, first: { self: 0.2 } })));
  const everything = JSON.stringify(people.map((person) => [...person]));
  expect(people).toHaveLength(3);
  expect(everything).not.toMatch(/"p\d"|"star"|moon|blue|orange/);
});
