import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadOf } from '../../../shared/analysis/spread.ts';

/** Written without looking at ours: the inverse of the straight lines through the points (i / (n − 1), x_i). */
const byInterpolation = (values: readonly number[], p: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 1) return sorted[0] ?? Number.NaN;
  for (let i = 1; i < sorted.length; i += 1) {
    const [left, right] = [(i - 1) / (sorted.length - 1), i / (sorted.length - 1)];
    if (p > right + 1e-12) continue;
    const [low, high] = [sorted[i - 1] ?? 0, sorted[i] ?? 0];
    return low + ((p - left) / (right - left)) * (high - low);
  }
  return Number.NaN;
};

const schoolMedian = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
};

const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('the middle half of a group', () => {
  test('the median is the one that school teaches', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(spreadOf(list)?.median).toBeCloseTo(schoolMedian(list), 9);
      }),
    );
  });

  test('quartiles are those of an implementation made another way', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(spreadOf(list)?.lower).toBeCloseTo(byInterpolation(list, 0.25), 6);
        expect(spreadOf(list)?.upper).toBeCloseTo(byInterpolation(list, 0.75), 6);
      }),
    );
  });

  // From R: quantile(c(1, 2, 4, 8, 16, 32, 64), c(.25, .5, .75), type = 7) is 3, 8, 24.
  test('quartiles agree with R on a known example', () => {
    expect(spreadOf([64, 1, 32, 2, 16, 4, 8])).toEqual({ of: 7, lower: 3, median: 8, upper: 24 });
  });

  test('nobody’s answers have no median, rather than a zero', () => {
    expect(spreadOf([])).toBeNull();
  });
});
