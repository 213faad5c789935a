import fc from 'fast-check';
import { expect, it } from 'vitest';
import { curveSizes } from '../../scripts/derive/curveSizes.ts';

it('curveSizes begins far below areas that are all large, so that their funnel opens', () => {
  expect(curveSizes([4000, 8000]).slice(0, 2)).toEqual([160, 188]);
  expect(curveSizes([300, 800])[0]).toBe(100);
  expect(curveSizes([45, 800])[0]).toBe(45);
});

it('curveSizes goes from the smallest area to the largest in growing steps', () => {
  const chosen = curveSizes([1600, 20, 400]);
  expect(chosen).toHaveLength(25);
  expect([...chosen.slice(0, 2), ...chosen.slice(-2)]).toEqual([20, 24, 1333, 1600]);
});

it('curveSizes gives whole numbers, each larger than the last, over all areas', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1 }), (sizes) => {
      const chosen = curveSizes(sizes);
      expect(chosen[0]).toBeGreaterThan(0);
      expect(chosen[0]).toBeLessThanOrEqual(Math.min(...sizes));
      expect(chosen.at(-1)).toBe(Math.max(...sizes));
      expect(chosen.every(Number.isInteger)).toBe(true);
      expect([...new Set(chosen)].toSorted((a, b) => a - b)).toEqual(chosen);
    }),
  );
});
