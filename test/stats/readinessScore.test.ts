import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LATE_POINTS, readinessScore } from '../../src/stats/readinessScore.ts';

const whole = { share: 1, late: false };
const nothing = { share: 0, late: false };

describe('readinessScore', () => {
  it('is 100 where all was published in time, and 0 where nothing was', () => {
    expect(readinessScore([[whole, whole], [whole]])).toBe(100);
    expect(readinessScore([[nothing, nothing], [nothing]])).toBe(0);
  });

  it('has no value where nothing was due', () => {
    expect(readinessScore([])).toBeNull();
    expect(readinessScore([[], []])).toBeNull();
    expect(readinessScore([[], [whole]])).toBe(100);
  });

  it('counts a dataset the same, however often it is due', () => {
    expect(readinessScore([[whole], [nothing, nothing, nothing, nothing]])).toBe(50);
  });

  it('gives part of the points for part of the villages, and half for what came late', () => {
    expect(readinessScore([[{ share: 0.25, late: false }]])).toBe(25);
    expect(readinessScore([[{ share: 1, late: true }]])).toBe(100 * LATE_POINTS);
    expect(readinessScore([[{ share: 0.5, late: true }, nothing]])).toBe(12.5);
  });

  it('never rises when something is not published, and never falls when something is', () => {
    const one = fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), late: fc.boolean() });
    fc.assert(
      fc.property(fc.array(fc.array(one, { maxLength: 4 }), { maxLength: 5 }), one, (datasets, last) => {
        const silent = readinessScore([[...(datasets[0] ?? []), nothing], ...datasets.slice(1)]) ?? 0;
        const said = readinessScore([[...(datasets[0] ?? []), last], ...datasets.slice(1)]) ?? 0;
        expect(said).toBeGreaterThanOrEqual(silent);
        expect(said).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  it('refuses what is no share', () => {
    expect(() => readinessScore([[{ share: 1.2, late: false }]])).toThrow(RangeError);
    expect(() => readinessScore([[{ share: Number.NaN, late: false }]])).toThrow(RangeError);
  });
});
