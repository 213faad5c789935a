import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compassPart } from '../../../src/map/walk/compassPart.ts';
import { largestCluster } from '../../../src/map/walk/largestCluster.ts';
import { mapFacts } from '../../../src/map/walk/mapFacts.ts';
import { packPlaces } from '../../../src/map/walk/packPlaces.ts';
import type { Place } from '../../../src/map/walk/place.ts';
import { unpackPlaces } from '../../../src/map/walk/unpackPlaces.ts';

/** A row of places along a line, each beside the next. */
const ROW: readonly Place[] = Array.from({ length: 8 }, (_, i) => ({
  x: 100 * i,
  y: 0,
  neighbours: [i - 1, i + 1].filter((other) => other >= 0 && other < 8),
}));

/** Borders between 12 places, each known from both sides. */
const anyPlaces = fc
  .array(fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 })), { maxLength: 30 })
  .map((pairs) => {
    const beside = Array.from({ length: 12 }, () => new Set<number>());
    for (const [a, b] of pairs) {
      if (a === b) continue;
      beside[a]?.add(b);
      beside[b]?.add(a);
    }
    return beside.map(
      (set, i): Place => ({ x: 7 * i, y: i * i, neighbours: [...set].sort((a, b) => a - b) }),
    );
  });

describe('largestCluster', () => {
  it('finds the largest group that hangs together', () => {
    expect(largestCluster([0, 1, 3, 4, 5, 7], ROW)).toEqual([3, 4, 5]);
    expect(largestCluster([], ROW)).toEqual([]);
    expect(largestCluster([6], ROW)).toEqual([6]);
  });

  it('holds only members, hangs together, and no member beside it is left out', () => {
    fc.assert(
      fc.property(anyPlaces, fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 1 }), (places, members) => {
        const cluster = largestCluster(members, places);
        const inside = new Set(cluster);
        expect(cluster.every((index) => members.includes(index))).toBe(true);
        const beside = cluster.flatMap((index) => places[index]?.neighbours ?? []);
        expect(beside.filter((index) => members.includes(index) && !inside.has(index))).toEqual([]);
        const [first = 0] = cluster;
        const walked = new Set([first]);
        for (const index of walked)
          for (const next of places[index]?.neighbours ?? []) if (inside.has(next)) walked.add(next);
        expect(walked.size).toBe(cluster.length);
      }),
    );
  });
});

describe('compassPart', () => {
  it.each([
    [[2, 0], 0],
    [[2, 2], 1],
    [[0, 2], 2],
    [[-2, 2], 3],
    [[-2, 0], 4],
    [[-2, -2], 5],
    [[0, -2], 6],
    [[2, -2], 7],
    [[0.2, 0.1], -1],
  ])('says where %j lies from the middle: %i', ([x = 0, y = 0], part) => {
    const corners = [-300, 300].flatMap((cx) => [-300, 300].map((cy) => ({ x: cx, y: cy, neighbours: [] })));
    expect(compassPart([0], [{ x: 100 * x, y: 100 * y, neighbours: [] }, ...corners])).toBe(part);
  });
});

describe('packPlaces', () => {
  it('gives the same places back', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        expect(unpackPlaces(packPlaces(places))).toEqual(places);
      }),
    );
  });
});

describe('mapFacts', () => {
  const rows = [
    { name: 'A', words: '20%', value: 20, parent: 'P' },
    { name: 'B', words: 'belum melapor' },
    { name: 'C', words: '14%', value: 14, parent: 'P' },
    { name: 'D', words: '30%', value: 30, parent: 'P' },
    { name: 'E', words: '15%', value: 15, parent: 'P' },
    { name: 'F', words: '16%', value: 16, parent: 'P' },
    { name: 'G', words: 'disamarkan' },
    { name: 'H', words: 'belum melapor' },
  ];

  it('counts figures, states, what reaches the line and the cluster of it, highest first', () => {
    expect(mapFacts('desa', rows, ROW, 14, '14% atau lebih')).toEqual({
      noun: 'desa',
      total: 8,
      valued: 5,
      highest: expect.objectContaining({ name: 'D', words: '30%' }),
      lowest: expect.objectContaining({ name: 'C', words: '14%' }),
      line: '14% atau lebih',
      reaching: 5,
      cluster: 4,
      part: -1,
      names: ['D', 'F', 'E'],
      parent: 'P',
      states: [
        ['belum melapor', 2],
        ['disamarkan', 1],
      ],
    });
  });

  it('names no parent where the cluster lies in several, and no cluster without a line', () => {
    const apart = rows.map((row, i) => ({ ...row, parent: i < 4 ? 'P' : 'Q' }));
    expect(mapFacts('desa', apart, ROW, 14, '14% atau lebih').parent).toBeUndefined();
    expect(mapFacts('desa', rows, ROW)).toMatchObject({ valued: 5, reaching: 0, cluster: 0 });
  });
});
