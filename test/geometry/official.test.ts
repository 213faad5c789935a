import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../scripts/check/formatFinding.ts';
import { areaTopology, shapesOf } from '../../scripts/geometry/areaTopology.ts';
import { checkOfficial } from '../../scripts/geometry/checkOfficial.ts';
import { shapesArea } from '../../scripts/geometry/measureShapes.ts';
import { regionTopology } from '../../scripts/geometry/regionTopology.ts';
import type { Ring } from '../../scripts/geometry/shape.ts';
import { simplifyTopology } from '../../scripts/geometry/simplifyTopology.ts';
import type { Area } from '../../src/model/area.ts';
import { borderFaults } from './borderFaults.ts';
import { square } from './square.ts';

const area = (code: string, name: string, bpsCode?: string): Area => ({
  code,
  name,
  level: code.length > 8 ? 'desa' : 'kecamatan',
  kind: code.length > 8 ? 'desa' : 'kecamatan',
  parent: null,
  ...(bpsCode && { bpsCode }),
});
const areas = [
  area('99.01.01', 'Timur'),
  area('99.01.01.2001', 'Sukamaju', '9901010001'),
  area('99.01.01.2002', 'Karangrejo', '9901010002'),
  area('99.01.02.2001', 'Sumberejo', '9901020001'),
];
const feature = (properties: object, ring: unknown) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const file = (...features: object[]) => ({
  file: 'batas.geojson',
  text: JSON.stringify({ type: 'FeatureCollection', features }),
});
const three = [
  feature({ code: '99.01.01.2001', source: 'Badan Peta', licence: 'CC BY 4.0' }, square(10, 3)),
  feature({ Kode_BPS: 9901010002 }, square(11, 3)),
  feature({ KEMENDAGRI_CODE: '9901022001' }, square(10, 4)),
];
const check = (...features: object[]) => checkOfficial([file(...features)], areas, '99.01');
const codes = (...features: object[]) => check(...features).findings.map(({ code, value }) => [code, value]);

describe('official polygons', () => {
  it('are recognized by Kemendagri or BPS code, dotted or not', () => {
    const { value, findings } = check(...three);
    expect(findings).toEqual([]);
    expect([...value.shapes.keys()]).toEqual(['99.01.01.2001', '99.01.01.2002', '99.01.02.2001']);
    expect(value).toMatchObject({ skipped: 0, source: 'Badan Peta', licence: 'CC BY 4.0' });
  });

  it('may come in several files, with other levels and other kabupaten among them', () => {
    const more = file(
      feature({ code: '99.01.01' }, square(10, 3)),
      feature({ code: '99.02.01.2001' }, square(20, 3)),
    );
    const { value, findings } = checkOfficial([file(...three), more], areas, '99.01');
    expect(findings).toEqual([]);
    expect(value.skipped).toBe(2);
  });

  it('become desa and kecamatan on shared arcs', () => {
    const made = regionTopology(check(...three).value.shapes);
    expect(borderFaults(made, 'desa')).toEqual([]);
    expect(shapesArea(shapesOf(made, 'kecamatan').get('99.01.01') ?? [])).toBeCloseTo(2, 3);
    expect(shapesArea(shapesOf(made, 'kecamatan').get('99.01.02') ?? [])).toBeCloseTo(1, 3);
  });

  it('report everything that is wrong in one run', () => {
    const [first = {}] = three;
    expect(
      codes(
        first,
        first,
        feature({ name: 'tanpa kode' }, square(12, 3)),
        feature({ code: '99.01.01.2099' }, square(13, 3)),
        feature({ code: '99.01.02.2001' }, square(800000, 9100000)),
      ),
    ).toEqual([
      ['boundary-twice', '99.01.01.2001 Sukamaju'],
      ['no-code', undefined],
      ['unknown-boundary-code', '99.01.01.2099'],
      ['not-degrees', '99.01.02.2001 Sumberejo'],
      ['boundary-missing', '99.01.01.2002 Karangrejo'],
    ]);
  });

  it('must not lie over each other', () => {
    const [, second = {}, third = {}] = three;
    const wide = feature({ code: '99.01.01.2001' }, square(10, 3, 1.2));
    expect(codes(wide, second, third)).toEqual([
      ['boundary-overlap', '99.01.01.2001 Sukamaju × 99.01.01.2002 Karangrejo'],
      ['boundary-overlap', '99.01.01.2001 Sukamaju × 99.01.02.2001 Sumberejo'],
    ]);
  });

  it('may overlap by the slivers that digitizing leaves', () => {
    const [first = {}, , third = {}] = three;
    expect(codes(first, feature({ bps_code: '9901010002' }, square(10.999, 3)), third)).toEqual([]);
  });

  it('must be closed polygons with an area', () => {
    const [first = {}, second = {}] = three;
    const withThird = (geometry: unknown) =>
      codes(first, second, { type: 'Feature', properties: { code: '99.01.02.2001' }, geometry });
    const line: Ring = [
      [10, 4],
      [11, 5],
      [12, 6],
      [10, 4],
    ];
    expect(withThird({ type: 'Point', coordinates: [10, 4] })[0]?.[0]).toBe('not-polygon');
    expect(withThird({ type: 'Polygon', coordinates: [square(10, 4).slice(0, 4)] })[0]?.[0]).toBe(
      'not-polygon',
    );
    expect(withThird({ type: 'Polygon', coordinates: [line] })[0]?.[0]).toBe('flat-polygon');
    expect(withThird(null)[0]?.[0]).toBe('not-polygon');
  });

  it('must be GeoJSON', () => {
    const { findings } = checkOfficial([{ file: 'batas.shp', text: 'PK…' }], [], '99.01');
    expect(findings).toMatchObject([{ file: 'batas.shp', code: 'not-geojson' }]);
  });

  it('name feature, fault and mend, Indonesian first', () => {
    const [first = {}, second = {}] = three;
    const [fault] = check(first, second, second).findings;
    expect(fault && formatFinding(fault)).toBe(
      '✗ batas.geojson, fitur 3 “99.01.01.2002 Karangrejo”: Desa ini muncul lebih dari sekali. Gabungkan menjadi satu MultiPolygon atau hapus kembarannya. / This desa appears more than once. Merge the features into one MultiPolygon or remove the double.',
    );
  });
});

describe('simplification', () => {
  /** Two areas with a wavy border between them. */
  const wave: Ring = Array.from({ length: 201 }, (_, i) => [10 + Math.sin(i) / 1000, 3 + i / 200]);
  const left: Ring = [...wave, [9, 4], [9, 3], ...wave.slice(0, 1)];
  const right: Ring = [...wave.toReversed(), [11, 3], [11, 4], ...wave.slice(-1)];
  const two = check(
    feature({ code: '99.01.01.2001' }, left),
    feature({ code: '99.01.01.2002' }, right),
    feature({ code: '99.01.02.2001' }, square(20, 3)),
  ).value.shapes;
  const whole = regionTopology(two);

  it('leaves a small file alone', () => {
    expect(JSON.stringify(whole).length).toBeGreaterThan(2000);
    expect(shapesOf(whole, 'desa').get('99.01.01.2001')?.[0]?.[0]).toHaveLength(left.length);
  });

  it('keeps neighbours on one arc', () => {
    const simple = simplifyTopology(areaTopology('desa', two), 'desa', 1500);
    expect(JSON.stringify(simple).length).toBeLessThanOrEqual(1500);
    expect(borderFaults(simple, 'desa')).toEqual([]);
    const areasOfBoth = ['99.01.01.2001', '99.01.01.2002'].map((code) =>
      shapesArea(shapesOf(simple, 'desa').get(code) ?? []),
    );
    expect((areasOfBoth[0] ?? 0) + (areasOfBoth[1] ?? 0)).toBeCloseTo(2, 3);
  });

  it('says so where a size cannot be reached', () => {
    expect(() => simplifyTopology(areaTopology('desa', two), 'desa', 100)).toThrow(
      'cannot simplify to 100 bytes',
    );
  });
});
