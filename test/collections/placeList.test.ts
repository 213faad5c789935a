import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../src/client/search/places.ts';
import { placeListOf } from '../../src/collections/placeList.ts';
import { places as said } from '../../src/i18n/id/places.ts';
import type { PlaceKind } from '../../src/model/placeList.ts';

const area = (code: string, name: string, kind: PlaceKind, path: string, more = {}) => {
  const level = kind === 'kelurahan' ? ('desa' as const) : kind;
  return { code, name, level, kind, parent: code.slice(0, code.lastIndexOf('.')), path, ...more };
};
const list = placeListOf(
  [
    area('97.01.02', 'Tengah Rekaan', 'kecamatan', 'kecamatan/tengah-rekaan'),
    area('97.01.01', 'Hulu', 'kecamatan', 'kecamatan/hulu', {
      otherNames: [{ name: 'Oedik', source: 'peta 1925' }],
    }),
    area('97.01.01.1002', 'Suka', 'kelurahan', 'kecamatan/hulu/suka', { point: [110.12344, -7.5] }),
    area('97.01.01.2001', 'Suka', 'desa', 'kecamatan/hulu/suka-2001', { point: [110.2, -7.49996] }),
    area('97.01.02.2001', "Ma'rang", 'desa', 'kecamatan/tengah-rekaan/ma-rang'),
  ],
  said,
);

describe('the list of names', () => {
  it('leaves out what follows from a rule, and counts points from a corner', () => {
    expect(list.corner).toEqual([110.1, -7.5]);
    expect(list.kecamatan).toEqual([
      [
        'Hulu',
        [
          ['Suka', 234, 0, { kind: 'kelurahan' }],
          ['Suka', 1000, 0, { slug: 'suka-2001' }],
        ],
        { others: ['Oedik'] },
      ],
      ['Tengah Rekaan', [["Ma'rang", null, null, { slug: 'ma-rang' }]]],
    ]);
  });

  it('says to a program what each place is, and leads to its page', () => {
    const places = readPlaces(list);
    expect(places.map(({ name, detail, path }) => [name, detail, path])).toEqual([
      ['Hulu', 'Kecamatan; nama lain Oedik', 'kecamatan/hulu/'],
      ['Tengah Rekaan', 'Kecamatan', 'kecamatan/tengah-rekaan/'],
      ['Suka', 'Kelurahan, Kecamatan Hulu', 'kecamatan/hulu/suka/'],
      ['Suka', 'Desa, Kecamatan Hulu', 'kecamatan/hulu/suka-2001/'],
      ["Ma'rang", 'Desa, Kecamatan Tengah Rekaan', 'kecamatan/tengah-rekaan/ma-rang/'],
    ]);
    expect(places[2]?.point[0]).toBeCloseTo(110.1234, 9);
    expect(places[4]?.point).toEqual([Number.NaN, Number.NaN]);
  });
});
