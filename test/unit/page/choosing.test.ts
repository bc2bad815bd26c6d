import { expect, test } from 'vitest';
import {
  arrangementsOf,
  everything,
  monthsOf,
  narrowed,
  twoMonths,
} from '../../../renderer/screens/collate/choosing.ts';
import type { Collatable } from '../../../shared/collate/shown.ts';

const own = (id: string, more: Partial<Collatable> = {}): Collatable => ({
  ...{ pick: { from: 'here', id }, title: id, month: '2026-11', region: null, voice: 'people' },
  ...{ answered: 6, size: null, asked: [0, 1] },
  ...more,
});
const sent: Collatable = {
  ...own('x', { month: '2026-03', voice: 'staff', region: 'wales', asked: [0] }),
  pick: { from: 'colleague', digest: 'a' },
};
const groups = [own('one'), own('two', { month: '2026-05', voice: 'carers' }), sent];

test('months, voice and question narrow the list, each by itself and all together', () => {
  const idsOf = (filter: object) => narrowed(groups, { ...everything, ...filter }).map(({ month }) => month);
  expect(idsOf({})).toHaveLength(3);
  expect(idsOf({ from: '2026-05' })).toEqual(['2026-11', '2026-05']);
  expect(idsOf({ to: '2026-04' })).toEqual(['2026-03']);
  expect(idsOf({ voice: 'carers' })).toEqual(['2026-05']);
  expect(idsOf({ asked: 1 })).toEqual(['2026-11', '2026-05']);
  expect(idsOf({ asked: 1, voice: 'staff' })).toEqual([]);
});

test('side by side is offered only where there are two sides', () => {
  expect(arrangementsOf([own('one'), own('two')], null)).toEqual(['together']);
  expect(arrangementsOf(groups, null)).toEqual(['together', 'over time', 'months', 'voices', 'regions']);
  expect(arrangementsOf([sent, { ...sent }], 'wales')).toEqual(['together']);
  expect(arrangementsOf([own('one'), sent], 'wales')).not.toContain('regions');
});

test('the first and the last month are compared, until others are picked', () => {
  const months = monthsOf(groups);
  expect(months).toEqual(['2026-03', '2026-05', '2026-11']);
  expect(twoMonths(months, { earlier: null, later: null })).toEqual({ earlier: '2026-03', later: '2026-11' });
  expect(twoMonths(months, { earlier: '2026-05', later: null })?.earlier).toBe('2026-05');
  expect(twoMonths(months, { earlier: '2026-11', later: '2026-03' })?.earlier).toBe('2026-03');
  expect(twoMonths(['2026-03'], { earlier: null, later: null })).toBeNull();
});
