import { expect, test } from 'vitest';
import {
  countWhenCollating,
  mayCompareOverTime,
  onlyMajorityWhenCollating,
} from '../../../shared/disclosure/collating.ts';

test('R15: sessions add up only where nobody was in two of them', () => {
  expect(countWhenCollating([6, 9, 7], 'no')).toBe(22);
  expect(countWhenCollating([6, 9, 7], 'yes')).toBe(9);
  expect(countWhenCollating([6, 9, 7], 'unsure')).toBe(9);
  expect(countWhenCollating([], 'unsure')).toBe(0);
});

test('R15: three sessions of the same four people are still four, so nothing is shown', () => {
  expect(countWhenCollating([4, 4, 4], 'unsure')).toBeLessThan(5);
});

test('where people may have answered twice, "5 or more" could be two people: only a majority is told', () => {
  expect(onlyMajorityWhenCollating(3, 'yes')).toBe(true);
  expect(onlyMajorityWhenCollating(3, 'unsure')).toBe(true);
  expect(onlyMajorityWhenCollating(3, 'no')).toBe(false);
  expect(onlyMajorityWhenCollating(1, 'unsure')).toBe(false);
});

test('over time: each month has to pass by itself, and a month can’t be compared with itself', () => {
  const spring = { month: '2026-03', answered: 7 };
  const autumn = { month: '2026-10', answered: 5 };
  expect(mayCompareOverTime([spring, autumn])).toBe(true);
  expect(mayCompareOverTime([spring, { ...autumn, answered: 4 }])).toBe(false);
  expect(mayCompareOverTime([spring, { ...autumn, month: '2026-03' }])).toBe(false);
  expect(mayCompareOverTime([spring])).toBe(false);
});
