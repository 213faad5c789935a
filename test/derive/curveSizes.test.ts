import fc from 'fast-check';
import { expect, it } from 'vitest';
import { curveSizes } from '../../scripts/derive/curveSizes.ts';

it('curveSizes goes from the smallest area to the largest in growing steps', () => {
  expect(curveSizes([1600, 100, 400])).toHaveLength(25);
  const [first, second] = curveSizes([1600, 100, 400]);
  expect([first, second]).toEqual([100, 112]);
  expect(curveSizes([1600, 100, 400]).slice(-2)).toEqual([1425, 1600]);
});

it('curveSizes gives whole numbers, each larger than the last, with both ends', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1 }), (sizes) => {
      const chosen = curveSizes(sizes);
      expect(chosen[0]).toBe(Math.min(...sizes));
      expect(chosen.at(-1)).toBe(Math.max(...sizes));
      expect(chosen.every(Number.isInteger)).toBe(true);
      expect([...new Set(chosen)].toSorted((a, b) => a - b)).toEqual(chosen);
    }),
  );
});
