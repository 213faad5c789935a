import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceInterval } from '../../src/stats/differenceInterval.ts';
import { direction } from '../../src/stats/direction.ts';
import { type ComparedArea, pairwiseDifferences } from '../../src/stats/pairwiseDifferences.ts';

const area = (id: string, numerator: number, denominator: number, ...within: string[]): ComparedArea => {
  return { id, numerator, denominator, within };
};
const counts = fc.integer({ min: 1, max: 3000 }).chain((n) => fc.nat(n).map((count) => [count, n] as const));
const areas = fc
  .array(counts, { minLength: 2, maxLength: 4 })
  .map((all) => all.map(([numerator, n], index) => area(`35.09.0${index}`, numerator, n)));

describe('the differences between up to four proportions', () => {
  it('are those of an independent implementation for 161, 132 and 111 of 200', () => {
    const { pairs } = pairwiseDifferences([area('a', 111, 200), area('b', 161, 200), area('c', 132, 200)]);
    // SciPy 1.17: binomtest(…).proportion_ci(1 − 0.05 / 3, method='wilson'), squared and added as Newcombe does. The
    // adjusted Wald limits that the R package statpsych prints for these counts decide alike.
    const expected = [
      ['b', 'c', 14.5, 3.90034807, 24.68882527, true],
      ['b', 'a', 25, 13.9181145, 35.25833617, true],
      ['c', 'a', 10.5, -1.17366003, 21.78007419, false],
    ];
    expect(pairs.map(({ higher, lower }) => [higher, lower])).toEqual(expected.map((row) => row.slice(0, 2)));
    for (const [index, [, , change, low, high, differs]] of expected.entries()) {
      const pair = pairs[index];
      expect(pair?.change).toBeCloseTo(Number(change), 9);
      expect(pair?.low).toBeCloseTo(Number(low), 6);
      expect(pair?.high).toBeCloseTo(Number(high), 6);
      expect(pair?.differs).toBe(differs);
    }
  });

  it('have wider intervals the more pairs must hold together', () => {
    const four = [area('a', 111, 200), area('b', 161, 200), area('c', 132, 200), area('d', 60, 200)];
    const { pairs } = pairwiseDifferences(four);
    expect(pairs).toHaveLength(6);
    expect(pairs[0]?.low).toBeCloseTo(2.81100757, 6);
    expect(pairs[0]?.high).toBeCloseTo(25.6919245, 6);
    expect(pairs[2]?.high).toBeCloseTo(60.50165169, 6);
  });

  it('are Newcombe’s interval where there is one pair', () => {
    fc.assert(
      fc.property(counts, counts, ([a, n], [b, m]) => {
        const [pair] = pairwiseDifferences([area('a', a, n), area('b', b, m)]).pairs;
        const proportion = { a: { numerator: a, denominator: n }, b: { numerator: b, denominator: m } };
        const [from, to] = pair?.lower === 'a' ? [proportion.a, proportion.b] : [proportion.b, proportion.a];
        const expected = differenceInterval(from, to);
        expect(pair?.change).toBeCloseTo(expected.change, 9);
        expect(pair?.low).toBeCloseTo(expected.low, 9);
        expect(pair?.high).toBeCloseTo(expected.high, 9);
      }),
    );
  });

  it('do not depend on the order of the areas', () => {
    fc.assert(
      fc.property(areas, fc.integer({ min: 1, max: 3 }), (some, turn) => {
        const turned = [...some.slice(turn), ...some.slice(0, turn)];
        expect(pairwiseDifferences(turned)).toEqual(pairwiseDifferences(some));
        expect(pairwiseDifferences(some.toReversed())).toEqual(pairwiseDifferences(some));
      }),
    );
  });

  it('are called real as a change is called a rise: by their limits as printed', () => {
    fc.assert(
      fc.property(areas, (some) => {
        for (const pair of pairwiseDifferences(some).pairs) {
          expect(pair.change).toBeGreaterThanOrEqual(0);
          expect(pair.differs).toBe(direction(pair) === 'up');
        }
      }),
    );
  });

  it('leave out an area and its own part, and do not count that pair among those that hold together', () => {
    const kecamatan = area('35.09.19', 150, 1000, '35.09');
    const inside = area('35.09.19.1002', 30, 150, '35.09.19', '35.09');
    const other = area('35.09.20', 90, 1000, '35.09');
    const { pairs, nested } = pairwiseDifferences([kecamatan, inside, other]);
    expect(nested).toEqual([['35.09.19.1002', '35.09.19']]);
    expect(pairs.map(({ higher, lower }) => [higher, lower])).toEqual([
      ['35.09.19.1002', '35.09.20'],
      ['35.09.19', '35.09.20'],
    ]);
    expect(pairwiseDifferences([kecamatan, inside])).toEqual({
      pairs: [],
      nested: [['35.09.19.1002', '35.09.19']],
    });
  });

  it('are none for one area or none', () => {
    expect(pairwiseDifferences([])).toEqual({ pairs: [], nested: [] });
    expect(pairwiseDifferences([area('a', 1, 10)]).pairs).toEqual([]);
  });

  it('refuse counts that make no proportion', () => {
    expect(() => pairwiseDifferences([area('a', 12, 10), area('b', 1, 10)])).toThrow('not a proportion: 1.2');
    expect(() => pairwiseDifferences([area('a', 0, 0), area('b', 1, 10)])).toThrow(RangeError);
  });
});
