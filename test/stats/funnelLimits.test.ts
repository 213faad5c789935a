import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialProbabilities } from '../../src/stats/binomialProbabilities.ts';
import { funnelLimits } from '../../src/stats/funnelLimits.ts';

const chances = fc.double({ min: 0.005, max: 0.995, noNaN: true });
const sizes = fc.integer({ min: 1, max: 3000 });
const levels = fc.constantFrom(0.95 as const, 0.998 as const);

describe('the limits of a funnel', () => {
  it.each([
    // Independent implementation: SciPy 1.17, stats.binom.cdf, sf and pmf, the upper limit from above.
    [0.14, 20, [0, 33.633389], [0, 44.669039]],
    [0.14, 37, [2.526133, 27.418142], [0, 35.264828]],
    [0.066, 250, [3.481469, 10.034947], [2.071286, 12.129597]],
    [0.248, 812, [21.79873, 27.861768], [20.145306, 29.631678]],
    [0.5, 2000, [47.783472, 52.216528], [46.520406, 53.479594]],
    [0.3, 1, [0, 100], [0, 100]],
  ])('round %d of %d children agree with an independent computation', (overall, n, two, three) => {
    const rounded = (level: 0.95 | 0.998) =>
      funnelLimits(overall, n, level).map((limit) => Math.round(limit * 1e6) / 1e6);
    expect(rounded(0.95)).toEqual(two);
    expect(rounded(0.998)).toEqual(three);
  });

  it.each([
    // Normal limits that the tests of PHEindicatormethods (UK Health Security Agency) expect for 80.642448%, read in
    // their testdata_funnel_prop_outputs.csv.
    [1008, [78.203374, 83.081521], [76.796814, 84.488082]],
    [4341, [79.467117, 81.817779], [78.789329, 82.495567]],
    [11097, [79.907338, 81.377558], [79.483416, 81.80148]],
    [43036, [80.269164, 81.015732], [80.053899, 81.230996]],
  ])('of %d people lie within two people of the published normal ones', (n, two, three) => {
    const people = (percent: number) => (percent * n) / 100;
    const exact = [...funnelLimits(0.80642448, n, 0.95), ...funnelLimits(0.80642448, n, 0.998)];
    for (const [index, published] of [...two, ...three].entries()) {
      expect(Math.abs(people(exact[index] ?? 0) - people(published))).toBeLessThan(2);
    }
  });

  it('are passed by chance with less than half of what the level leaves, on either side', () => {
    fc.assert(
      fc.property(chances, sizes, levels, (overall, n, level) => {
        const [low, high] = funnelLimits(overall, n, level);
        const { first, probabilities } = binomialProbabilities(n, overall);
        const chance = (beyond: (percent: number) => boolean) =>
          probabilities.reduce((sum, each, k) => sum + (beyond((100 * (first + k)) / n) ? each : 0), 0);
        expect(chance((percent) => percent < low - 1e-9)).toBeLessThan((1 - level) / 2);
        expect(chance((percent) => percent > high + 1e-9)).toBeLessThan((1 - level) / 2);
      }),
    );
  });

  it('lie around the overall percentage, the wider level outside, and mirror for the healthy', () => {
    fc.assert(
      fc.property(chances, sizes, (overall, n) => {
        const [low, high] = funnelLimits(overall, n, 0.95);
        const [lower, higher] = funnelLimits(overall, n, 0.998);
        expect([0, lower, low, 100 * overall, high, higher, 100]).toEqual(
          [0, lower, low, 100 * overall, high, higher, 100].toSorted((a, b) => a - b),
        );
        expect(funnelLimits(1 - overall, n, 0.95)[0]).toBeCloseTo(100 - high, 6);
      }),
    );
  });

  it('close in on a percentage that leaves nothing to chance', () => {
    expect(funnelLimits(0, 40, 0.95)).toEqual([0, 0]);
    expect(funnelLimits(1, 40, 0.998)).toEqual([100, 100]);
  });

  it('refuse half a child and what is no proportion', () => {
    expect(() => funnelLimits(0.2, 12.5, 0.95)).toThrow('not a number of trials: 12.5');
    expect(() => funnelLimits(1.2, 12, 0.95)).toThrow('not between 0 and 1: 1.2');
  });
});
