import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { signedArea } from '../../src/files/shapes/windRings.ts';
import { areasWithPage } from './openData.ts';
import { BUILDS, type Site, site } from './sites.ts';

const read = ({ folder }: Site, file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** Square degrees inside all edges of a collection, holes taken off. */
const sizeOf = ({ features }: FeatureCollection) =>
  features
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon'
        ? geometry.coordinates
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates.flat()
          : [],
    )
    .reduce((sum, ring) => sum + signedArea(ring) / 2, 0);

describe.for(BUILDS)('%s build', (name) => {
  it('has each desa in the file of its kecamatan, of which they fill the outline', () => {
    const here = site(name);
    const [kecamatan] = areasWithPage(here, 'kecamatan');
    const file: FeatureCollection = read(here, `${kecamatan?.path}.geojson`);
    const desa = areasWithPage(here, 'desa').filter(({ parent }) => parent === kecamatan?.code);
    const [outline, ...inside] = file.features;
    expect(outline?.id).toBe(kecamatan?.code);
    expect(inside.map(({ id }) => id)).toEqual(desa.map(({ code }) => code));
    const whole = sizeOf({ ...file, features: outline ? [outline] : [] });
    expect(whole).toBeGreaterThan(0);
    expect(sizeOf({ ...file, features: inside }) / whole).toBeCloseTo(1, 6);
  });

  it.for(['kecamatan', 'desa'])('tells of each area on the map of %s what its table tells', (level) => {
    const here = site(name);
    const file = read(here, `peta/${level}.geojson`);
    const topojson = read(here, `peta/${level}.topojson`);
    const rows: Record<string, unknown>[] = read(here, `peta/${level}.json`);
    expect(file.features).toHaveLength(rows.length);
    for (const [i, row] of rows.entries()) {
      const filled = Object.entries(row).filter(([, cell]) => cell !== null);
      expect(file.features[i].properties).toMatchObject(Object.fromEntries(filled));
      expect(file.features[i].properties.boundary).toBe('batas perkiraan, bukan batas resmi');
    }
    const again = feature(topojson, topojson.objects[level]);
    expect(again).toMatchObject({ features: rows.map(({ area_code }) => ({ id: area_code })) });
    expect('simulation' in file && 'simulation' in topojson).toBe(name === 'simulation');
    expect(JSON.stringify(file).includes('SIMULASI')).toBe(name === 'simulation');
  });
});
