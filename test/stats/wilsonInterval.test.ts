import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/stats/wilsonInterval.ts';

describe('the Wilson interval', () => {
  // The first two are quoted as those of R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, method 3, by the tests
  // of the R package propint (m-Py/propint), which we read; the paper we did not. The other two, and the first two again:
  // independent implementation, SciPy 1.17, binomtest(…).proportion_ci(method='wilson'), four decimals.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is the one that others compute or quote', (count, n, low, high) => {
    const interval = wilsonInterval(count / n, n);
    expect(interval.map((limit) => Math.round(limit * 1e4) / 1e4)).toEqual([low, high]);
  });

  it('at 90% is the one that the tests of Apache Commons Math expect for 50 in 500', () => {
    // WilsonScoreIntervalTest: 0.08003919 and 0.1242664, to 1e-5; 1.6448536 is the 95th normal percentile.
    const [low, high] = wilsonInterval(50 / 500, 500, 1.6448536269514722);
    expect(low).toBeCloseTo(0.08003919, 7);
    expect(high).toBeCloseTo(0.1242664, 7);
  });

  it.each([
    // Cases of “Compute the Wilson score interval”, codegolf.stackexchange.com/questions/105389, for z = 1.96.
    [0, 1, 0, 0.7934567085261071],
    [1, 10, 0.016231752262825982, 0.3773646254862038],
    [10, 90, 0.05522854161313612, 0.1743673043676654],
    [25, 75, 0.17545094003724265, 0.3430464637007583],
    [100, 0, 0.9630051925239981, 1],
  ])('with z = 1.96 of %d for and %d against agrees with published cases', (yes, no, low, high) => {
    const interval = wilsonInterval(yes / (yes + no), yes + no, 1.96);
    expect(interval[0]).toBeCloseTo(low, 12);
    expect(interval[1]).toBeCloseTo(high, 12);
  });

  it('holds exactly the proportions that the score test would not reject', () => {
    // Independent of the formula: at both limits |p̂ − p| is z standard errors under p.
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const observed = Math.round(share * n) / n;
          for (const limit of wilsonInterval(observed, n)) {
            if (limit === 0 || limit === 1) continue;
            const error = Math.sqrt((limit * (1 - limit)) / n);
            expect(Math.abs(observed - limit) / error).toBeCloseTo(1.959963984540054, 4);
          }
        },
      ),
    );
  });

  it('lies within 0 and 1, around the proportion, and mirrors when yes and no change places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, p) => {
        const [low, high] = wilsonInterval(p, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(p + 1e-12);
        expect(high).toBeGreaterThanOrEqual(p - 1e-12);
        expect(wilsonInterval(1 - p, n)[0]).toBeCloseTo(1 - high, 9);
      }),
    );
  });

  it('refuses an empty sample and what is no proportion', () => {
    expect(() => wilsonInterval(0.5, 0)).toThrow('sample size must be positive: 0');
    expect(() => wilsonInterval(0.5, Number.NaN)).toThrow(RangeError);
    expect(() => wilsonInterval(1.2, 10)).toThrow('not a proportion: 1.2');
    expect(() => wilsonInterval(-0.1, 10)).toThrow(RangeError);
  });
});
