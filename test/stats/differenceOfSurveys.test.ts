import { describe, expect, it } from 'vitest';
import { differenceInterval } from '../../src/stats/differenceInterval.ts';
import { differenceOfSurveys } from '../../src/stats/differenceOfSurveys.ts';

describe('the change between two surveys', () => {
  it('is that of counts where the sample sizes are those of the counts', () => {
    // The first case of the test of differenceInterval again: 48 of 80 and 56 of 70, as 60% and 80%.
    const change = differenceOfSurveys(60, 80, 80, 70);
    const ofCounts = differenceInterval(
      { numerator: 48, denominator: 80 },
      { numerator: 56, denominator: 70 },
    );
    expect(change.change).toBe(20);
    expect(change.low).toBeCloseTo(ofCounts.low, 12);
    expect(change.high).toBeCloseTo(ofCounts.high, 12);
  });

  it('is −10.6 to 0.2 points for 34.9% of 800 and then 29.7% of 900 with a design effect of 1.5', () => {
    // Independent implementation: roots of (p̂ − p)² n = z² p (1 − p), found with SciPy's brentq.
    const { change, low, high } = differenceOfSurveys(34.9, 800 / 1.5, 29.7, 900 / 1.5);
    expect(change).toBeCloseTo(-5.2, 12);
    expect(low).toBeCloseTo(-10.632841600023163, 9);
    expect(high).toBeCloseTo(0.2459099699291603, 9);
  });

  it('is wider for fewer effective interviews', () => {
    const widths = [1200, 800, 400, 266.7].map((n) => {
      const { low, high } = differenceOfSurveys(34.9, n, 29.7, n);
      return high - low;
    });
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(new Set(widths).size).toBe(4);
  });

  it('refuses a value that is no percentage and a sample of nobody', () => {
    expect(() => differenceOfSurveys(120, 80, 80, 70)).toThrow('not a proportion: 1.2');
    expect(() => differenceOfSurveys(20, 80, 10, 0)).toThrow('sample size must be positive: 0');
  });
});
