import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageBounds } from '../../src/stats/coverageBounds.ts';

describe('the bounds of an incomplete coverage', () => {
  it('are 60 and 80% for 60 of 80 answers when 100 were asked', () => {
    // By hand: 60 / 100 if none of the 20 who did not answer would have said yes, (60 + 20) / 100 if all would.
    expect(coverageBounds(60, 80, 100)).toEqual([60, 80]);
  });

  it('are 10.5 and 30.5% for 84 stunted of 640 measured of 800', () => {
    // By hand: 84 / 800 and (84 + 160) / 800; among the measured it is 13.1%.
    expect(coverageBounds(84, 640, 800)).toEqual([10.5, 30.5]);
  });

  it('meet in the prevalence where everyone was measured, and say nothing where nobody was', () => {
    expect(coverageBounds(36, 240, 240)).toEqual([15, 15]);
    expect(coverageBounds(0, 0, 240)).toEqual([0, 100]);
  });

  it('do not exist without a target population, or with one smaller than the number measured', () => {
    expect(coverageBounds(0, 0, 0)).toBeNull();
    expect(coverageBounds(30, 260, 240)).toBeNull();
  });

  it('refuse counts that cannot be', () => {
    expect(() => coverageBounds(41, 40, 50)).toThrow('not of 40 measured: 41');
    expect(() => coverageBounds(-1, 40, 50)).toThrow(RangeError);
    expect(() => coverageBounds(Number.NaN, 40, 50)).toThrow(RangeError);
    expect(() => coverageBounds(4, 40, Number.NaN)).toThrow('not a target population: NaN');
  });

  it('hold whatever is found when the unmeasured are measured after all', () => {
    const counts = fc
      .tuple(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500))
      .filter((parts) => parts.some((part) => part > 0));
    fc.assert(
      fc.property(counts, ([stunted, healthy, laterStunted, laterHealthy]) => {
        const everyone = stunted + healthy + laterStunted + laterHealthy;
        const bounds = coverageBounds(stunted, stunted + healthy, everyone);
        const truth = (100 * (stunted + laterStunted)) / everyone;
        expect(bounds?.[0]).toBeLessThanOrEqual(truth);
        expect(bounds?.[1]).toBeGreaterThanOrEqual(truth);
        const unmeasured = (100 * (laterStunted + laterHealthy)) / everyone;
        expect((bounds?.[1] ?? 0) - (bounds?.[0] ?? 0)).toBeCloseTo(unmeasured, 9);
      }),
    );
  });
});
