import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RankedItem, rankRanges } from '../../src/stats/rankRanges.ts';

const items = (numerators: readonly number[], denominators: readonly number[]): readonly RankedItem[] =>
  numerators.map((numerator, index) => ({
    id: `ABCDEFGHIJKL`.charAt(index),
    numerator,
    denominator: denominators[index] ?? 0,
  }));
const written = (ranges: ReturnType<typeof rankRanges>) =>
  ranges.map(({ id, low, high }) => `${id} ${low}–${high}`);

/** Deaths and operations in twelve hospitals: example “Surgical” of the BUGS project (multibugs.org), read. */
const hospitals = items(
  [0, 18, 8, 46, 8, 13, 9, 31, 14, 8, 29, 24],
  [47, 148, 119, 810, 211, 196, 148, 215, 207, 97, 256, 360],
);

describe('ranges of ranks', () => {
  it('of twelve hospitals agree with an independent simulation', () => {
    // Independent implementation of the same method: NumPy, 1,000,000 draws with its own generator and normal numbers.
    expect(written(rankRanges(hospitals, { draws: 20_000 }))).toEqual(
      'A 6–12,B 1–5,C 2–11,D 5–11,E 6–12,F 3–11,G 3–11,H 1–4,I 3–11,J 1–10,K 1–5,L 4–10'.split(','),
    );
  });

  it('stay as they are: the same numbers on every machine', () => {
    expect(written(rankRanges(hospitals))).toEqual(
      'A 6–12,B 1–5,C 2–11,D 5–11,E 6–12,F 3–11,G 3–11,H 1–4,I 3–11,J 1–10,K 1–5,L 4–10'.split(','),
    );
  });

  it('give areas without a case the ranks that they share', () => {
    // NumPy as above. Half of the draws of A, B and C are exactly 0.
    expect(written(rankRanges(items([0, 0, 0, 3, 9], [30, 40, 50, 60, 70]), { draws: 20_000 }))).toEqual([
      'A 2–5',
      'B 2–5',
      'C 2–5',
      'D 1–4',
      'E 1–2',
    ]);
  });

  it('are single ranks where samples are large, and all ranks where they tell nothing', () => {
    expect(written(rankRanges(items([3000, 1000, 2000], [10_000, 10_000, 10_000])))).toEqual([
      'A 1–1',
      'B 3–3',
      'C 2–2',
    ]);
    expect(written(rankRanges(items([1, 1, 1], [5, 5, 5])))).toEqual(['A 1–3', 'B 1–3', 'C 1–3']);
    expect(written(rankRanges(items([7], [20])))).toEqual(['A 1–1']);
    expect(rankRanges([])).toEqual([]);
  });

  it('are the same in any order of items, and in that of their ids', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...hospitals], { minLength: 12 }), (shuffled) => {
        expect(rankRanges(shuffled, { draws: 200 })).toEqual(rankRanges(hospitals, { draws: 200 }));
      }),
      { numRuns: 20 },
    );
    const ids = rankRanges([...hospitals].reverse(), { draws: 40 }).map(({ id }) => id);
    expect(ids).toEqual(hospitals.map(({ id }) => id));
  });

  it('follow the seed', () => {
    const wide = items([5, 6, 7, 8, 9, 10, 11], [40, 40, 40, 40, 40, 40, 40]);
    const draws = { draws: 40 };
    expect(rankRanges(wide, { ...draws, seed: 7 })).toEqual(rankRanges(wide, { ...draws, seed: 7 }));
    expect(rankRanges(wide, { ...draws, seed: 7 })).not.toEqual(rankRanges(wide, { ...draws, seed: 8 }));
  });

  it('stay between first and last, widen as samples shrink', () => {
    const count = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 10 }), (counts) => {
        const width = (n: number) => {
          const ranges = rankRanges(
            items(
              counts.map((each) => (each / 40) * n),
              counts.map(() => n),
            ),
            { draws: 400 },
          );
          for (const { low, high } of ranges) {
            expect(low).toBeGreaterThanOrEqual(1);
            expect(high).toBeLessThanOrEqual(counts.length);
            expect(low).toBeLessThanOrEqual(high);
          }
          return ranges.reduce((sum, { low, high }) => sum + high - low, 0);
        };
        expect(width(40)).toBeGreaterThanOrEqual(width(4000));
      }),
      { numRuns: 50 },
    );
  });

  it('refuse an id twice, counts that make no proportion, and too few draws', () => {
    expect(() => rankRanges([...hospitals, ...hospitals.slice(3, 4)])).toThrow('id occurs twice: D');
    expect(() => rankRanges(items([1], [0]))).toThrow('sample size must be positive: 0');
    expect(() => rankRanges(items([6], [5]))).toThrow('not a proportion: 1.2');
    expect(() => rankRanges(hospitals, { draws: 20 })).toThrow('too few draws: 20');
  });
});
