import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/stats/wilsonInterval.ts';
import { wilsonLimit } from '../../src/stats/wilsonLimit.ts';

describe('a Wilson limit', () => {
  it('is the observed proportion at z = 0 and rises with z', () => {
    expect(wilsonLimit(0.3, 50, 0)).toBe(0.3);
    const limits = [-3, -1.96, -0.5, 0, 0.5, 1.96, 3].map((z) => wilsonLimit(0.3, 50, z));
    expect(limits).toEqual(limits.toSorted((a, b) => a - b));
    expect(new Set(limits).size).toBe(7);
  });

  it('below is the lower end of the interval, above the upper', () => {
    expect([wilsonLimit(81 / 263, 263, -1.96), wilsonLimit(81 / 263, 263, 1.96)]).toEqual(
      wilsonInterval(81 / 263, 263, 1.96),
    );
  });

  it('is exactly 0 below none and exactly 1 above all', () => {
    expect(wilsonLimit(0, 20, -1.2)).toBe(0);
    expect(wilsonLimit(1, 20, 1.2)).toBe(1);
    expect(wilsonLimit(0, 20, 1.959963984540054)).toBeCloseTo(0.1611, 4); // SciPy, see the test of wilsonInterval
  });

  it('refuses an empty sample and what is no proportion', () => {
    expect(() => wilsonLimit(0.5, 0, 1)).toThrow('sample size must be positive: 0');
    expect(() => wilsonLimit(1.2, 10, 1)).toThrow('not a proportion: 1.2');
  });
});
