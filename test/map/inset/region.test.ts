import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../src/map/drawMap.ts';
import { liesIn } from '../../../src/map/labels/liesIn.ts';
import { placeLabels } from '../../../src/map/labels/placeLabels.ts';

const topology = JSON.parse(readFileSync('data/boundaries/region.topojson', 'utf8'));
const { insets: lands } = JSON.parse(readFileSync('data/region.json', 'utf8'));
const insets = lands.map(({ name, bounds }: { name: string; bounds: unknown }) => ({
  bounds,
  lines: [name, 'letak digeser'],
  fontSize: 25,
}));

describe('the inset of the region', () => {
  it.each([
    ['kecamatan', 0],
    ['desa', 1],
  ])(
    'frames the far island of the map of %s, where %i lies wholly in it, and draws the land larger',
    (level, alone) => {
      const options = { width: 800, rounding: 0, tolerance: 2 };
      const before = drawMap(topology, level, options);
      const after = drawMap(topology, level, { ...options, insets });
      expect(after.height).toBeGreaterThan(before.height);
      expect(after.insets).toHaveLength(1);
      const [inset] = after.insets;
      expect(
        [...after.polygons.values()].filter((polygon) => inset && liesIn(polygon, inset.frame)),
      ).toHaveLength(alone);
    },
  );

  it('keeps labels out of the frame', () => {
    const drawn = drawMap(topology, 'kecamatan', { width: 800, rounding: 14, tolerance: 4, insets });
    const [frame] = drawn.insets.map((inset) => inset.frame);
    const labels = [...drawn.polygons.keys()].map((code) => ({ code, lines: ['Nama yang panjang'] }));
    const free = placeLabels(drawn.polygons, labels, {
      fontSize: 12.5,
      overhang: 0.5,
      kept: frame ? [frame] : [],
    });
    expect(free.length).toBeGreaterThan(10);
    expect(free.filter(({ x, y }) => frame && x < frame.right && y > frame.top && y < frame.bottom)).toEqual(
      [],
    );
  });
});
