import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import type { ShapeFile } from '../../../src/files/shapes/shapeFile.ts';
import { signedArea } from '../../../src/files/shapes/windRings.ts';
import { writeGeojson } from '../../../src/files/shapes/writeGeojson.ts';
import { writeTopojson } from '../../../src/files/shapes/writeTopojson.ts';

const square = (x: number, y: number, size: number) => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];

/** Three areas east of each other, drawn clockwise; the first has a hole, which must turn as well. */
const drawn: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    [square(113.1234567, -8.2, 0.2), square(113.2, -8.1, 0.05).toReversed()],
    [square(113.3234567, -8.2, 0.2)],
    [square(113.5234567, -8.2, 0.2)],
  ].map((coordinates, i) => ({
    type: 'Feature' as const,
    id: `1.${i + 1}`,
    properties: {},
    geometry: { type: 'Polygon' as const, coordinates },
  })),
};
const boundaries = topology({ desa: drawn }, 1e6);

const file: ShapeFile = {
  about: { simulation: 'SIMULASI', title: 'Dua desa' },
  areas: ['1.2', '1.1'].map((code) => ({ code, level: 'desa', properties: { area_name: `Desa ${code}` } })),
  boundaries,
};

const geojson: FeatureCollection & Record<string, unknown> = JSON.parse(writeGeojson(file));
const topojson = JSON.parse(writeTopojson(file));

const ringsOf = ({ features }: FeatureCollection) =>
  features.map(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates : []));

describe('areas as GeoJSON', () => {
  it('say first what they are, and have their properties in the order of the file', () => {
    expect(Object.keys(geojson)).toEqual(['type', 'simulation', 'title', 'bbox', 'features']);
    expect(geojson.features.map(({ id, properties }) => [id, properties])).toEqual([
      ['1.2', { area_name: 'Desa 1.2' }],
      ['1.1', { area_name: 'Desa 1.1' }],
    ]);
  });

  it('run by the right-hand rule: edges counterclockwise, holes clockwise', () => {
    const [plain = [], holed = []] = ringsOf(geojson);
    expect(plain.map((ring) => Math.sign(signedArea(ring)))).toEqual([1]);
    expect(holed.map((ring) => Math.sign(signedArea(ring)))).toEqual([1, -1]);
  });

  it('are closed rings of at most five decimals, within their box', () => {
    const { bbox = [] } = geojson;
    expect(bbox).toEqual([113.12346, -8.2, 113.52346, -8]);
    for (const ring of ringsOf(geojson).flat()) {
      expect(ring[0]).toEqual(ring.at(-1));
      for (const [lon = 0, lat = 0] of ring) {
        expect(`${lon} ${lat}`).toMatch(/^\d+(\.\d{1,5})? -?\d+(\.\d{1,5})?$/);
        expect(lon >= (bbox[0] ?? 0) && lon <= (bbox[2] ?? 0)).toBe(true);
      }
    }
  });
});

describe('areas as TopoJSON', () => {
  it('hold the same shapes, with the edge between neighbours once', () => {
    const read = feature(topojson, topojson.objects.desa);
    const points = (collection: FeatureCollection) =>
      ringsOf(collection).map((rings) =>
        rings.map((ring) => new Set(ring.map((at) => at.map((n = 0) => n.toFixed(5)).join()))),
      );
    expect(points(JSON.parse(JSON.stringify(read)))).toEqual(points(geojson));
    expect(topojson.arcs).toHaveLength(6);
    const uses = topojson.objects.desa.geometries.flatMap(({ arcs }: { arcs: number[][] }) => arcs.flat());
    expect(uses).toHaveLength(7);
    expect(topojson.simulation).toBe('SIMULASI');
  });
});

describe('an area whose boundary is not known', () => {
  const lost = {
    ...file,
    areas: [...file.areas, { code: '1.9', level: 'desa', properties: { status: 'x' } }],
  };

  it('keeps its properties, without a shape', () => {
    const [, , last] = JSON.parse(writeGeojson(lost)).features;
    expect(last).toEqual({ type: 'Feature', id: '1.9', properties: { status: 'x' }, geometry: null });
    const written = JSON.parse(writeTopojson(lost));
    expect(written.objects.desa.geometries[2]).toEqual({
      type: null,
      id: '1.9',
      properties: { status: 'x' },
    });
    expect(feature(written, written.objects.desa)).toMatchObject({ features: [{}, {}, { geometry: null }] });
  });
});
