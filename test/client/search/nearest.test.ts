import { describe, expect, it } from 'vitest';
import { distance } from '../../../src/client/search/distance.ts';
import { nearestPlaces } from '../../../src/client/search/nearestPlaces.ts';
import { regionPlaces } from './regionPlaces.ts';

describe('distances', () => {
  it('agree with a published one: Nashville to Los Angeles, 2886.44 km (Rosetta Code, haversine formula)', () => {
    expect(distance([-86.67, 36.12], [-118.4, 33.94])).toBeCloseTo(2886.448, 2);
  });

  it('are a quarter of the circumference from the equator to the pole, and none from a point to itself', () => {
    expect(distance([0, 0], [50, 90])).toBeCloseTo((Math.PI / 2) * 6371.0088, 6);
    expect(distance([113.7, -8.2], [113.7, -8.2])).toBe(0);
  });
});

describe('the nearest desa', () => {
  it('are the five with the smallest distance, nearest first, and never a kecamatan', () => {
    const from = [113.7, -8.17] as const;
    const near = nearestPlaces(regionPlaces, from, 5, 50);
    const all = regionPlaces.flatMap(({ point }) => {
      const far = distance(from, point);
      return Number.isNaN(far) ? [] : [far];
    });
    expect(all).toHaveLength(248);
    expect(near.map(({ far }) => far)).toEqual(all.toSorted((a, b) => a - b).slice(0, 5));
    expect(near.every(({ place }) => place.kecamatan !== '')).toBe(true);
  });

  it('are none for somebody far away', () => {
    expect(nearestPlaces(regionPlaces, [106.8, -6.2], 5, 50)).toEqual([]);
  });
});
