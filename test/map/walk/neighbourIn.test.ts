import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../src/map/drawMap.ts';
import { ARROWS, stepOf } from '../../../src/map/walk/direction.ts';
import { neighbourIn } from '../../../src/map/walk/neighbourIn.ts';
import type { Place } from '../../../src/map/walk/place.ts';

const [LEFT, UP, RIGHT, DOWN] = [0, 1, 2, 3];
const DIRECTIONS = [LEFT, UP, RIGHT, DOWN];
const place = (x: number, y: number, ...neighbours: readonly number[]): Place => ({ x, y, neighbours });

/** Indices that arrow keys lead to from the first place. */
function reached(places: readonly Place[]): Set<number> {
  const seen = new Set([0]);
  for (const index of seen)
    for (const direction of DIRECTIONS) seen.add(neighbourIn(direction, index, places));
  return seen;
}

const anyPlaces = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 600 }),
    neighbours: fc.array(fc.nat({ max: 11 }), { maxLength: 5 }),
  }),
  { minLength: 12, maxLength: 12 },
);

describe('stepOf', () => {
  it('turns each arrow key into its step, the opposite one two further', () => {
    expect(ARROWS.map((_, direction) => stepOf(direction))).toEqual([
      [-1, 0],
      [0, -1],
      [1, 0],
      [0, 1],
    ]);
    for (const direction of DIRECTIONS) {
      const [dx, dy] = stepOf(direction);
      expect(stepOf(direction ^ 2)).toEqual([-dx + 0, -dy + 0]);
    }
  });
});

describe('neighbourIn', () => {
  it('prefers what shares a border to what merely lies nearer', () => {
    expect(neighbourIn(RIGHT, 0, [place(0, 0, 2), place(10, 0), place(30, 5, 0)])).toBe(2);
  });

  it('prefers what lies straight ahead to what lies aside', () => {
    expect(neighbourIn(RIGHT, 0, [place(0, 0, 1, 2), place(20, 20, 0), place(25, 2, 0)])).toBe(2);
  });

  it('crosses the water from an island, and out of a bay', () => {
    expect(neighbourIn(RIGHT, 0, [place(0, 0), place(50, 30), place(40, 60)])).toBe(1);
    expect(neighbourIn(UP, 0, [place(0, 0, 1), place(90, 5, 0), place(80, -10)])).toBe(2);
  });

  it('stays where nothing lies that way', () => {
    expect(neighbourIn(LEFT, 0, [place(0, 0, 1), place(10, 0, 0), place(0, 9)])).toBe(0);
    expect(neighbourIn(LEFT, 3, [place(0, 0)])).toBe(3);
  });

  it('always goes in the direction that was asked for, on any map', () => {
    fc.assert(
      fc.property(
        anyPlaces,
        fc.nat({ max: 11 }),
        fc.constantFrom(...DIRECTIONS),
        (places, from, direction) => {
          const to = neighbourIn(direction, from, places);
          const [dx, dy] = stepOf(direction);
          const ahead = places.map(
            ({ x, y }) => (x - (places[from]?.x ?? 0)) * dx + (y - (places[from]?.y ?? 0)) * dy,
          );
          expect(to === from ? Math.max(...ahead) <= 0 : (ahead[to] ?? 0) > 0).toBe(true);
        },
      ),
    );
  });

  it('leads from the first place to the last one of every row, on any grid', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (columns, rows) => {
        const grid = Array.from({ length: columns * rows }, (_, i) =>
          place((i % columns) * 10, Math.floor(i / columns) * 10),
        );
        expect(reached(grid).size).toBe(grid.length);
      }),
    );
  });
});

describe('a walk by arrow keys alone over the committed boundaries', () => {
  const topology = JSON.parse(readFileSync('data/boundaries/region.topojson', 'utf8'));
  const { insets } = JSON.parse(readFileSync('data/region.json', 'utf8'));
  const framed = insets.map(({ bounds }: { bounds: unknown }) => ({
    bounds,
    lines: ['Pulau', 'digeser'],
    fontSize: 25,
  }));

  it.each([
    ['kecamatan', 31, framed],
    ['desa', 248, framed],
    ['kecamatan', 31, []],
    ['desa', 248, []],
  ])('reaches every %s from the first, all %i, with insets and without', (level, count, frames) => {
    const { points } = drawMap(topology, level, { width: 800, rounding: 5, tolerance: 2, insets: frames });
    const shapes = topology.objects[level].geometries;
    const beside = neighbors(shapes);
    const order = [...points.keys()].map((code) => shapes.findIndex(({ id }: { id: string }) => id === code));
    const places = [...points.values()].map(({ x, y }, i) => ({
      x,
      y,
      neighbours: (beside[order[i] ?? -1] ?? []).map((other) => order.indexOf(other)),
    }));
    expect(reached(places).size).toBe(count);
  });
});
