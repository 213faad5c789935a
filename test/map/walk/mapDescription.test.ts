import { describe, expect, it } from 'vitest';
import { mapWords } from '../../../src/i18n/id/mapWords.ts';
import * as told from '../../../src/map/walk/mapDescription.ts';
import type { MapFacts } from '../../../src/model/mapFacts.ts';

const FACTS: MapFacts = {
  noun: 'desa dan kelurahan',
  total: 248,
  valued: 207,
  lowest: { name: 'Satu, Kecamatan Nama', words: '0,0%' },
  highest: { name: 'Dua, Kecamatan Nama', words: '38,2%' },
  line: '14% atau lebih',
  reaching: 61,
  cluster: 17,
  part: 7,
  names: ['Satu', 'Dua', 'Tiga'],
  states: [
    ['disamarkan untuk melindungi jumlah kecil', 14],
    ['belum melapor', 12],
    ['tidak diukur', 9],
    ['angka bertentangan', 1],
    ['belum dipublikasikan', 5],
  ],
};
const EMPTY: MapFacts = {
  noun: 'kecamatan',
  total: 31,
  valued: 0,
  reaching: 0,
  cluster: 0,
  part: -1,
  names: [],
  states: [['belum dipublikasikan', 31]],
};

const mapDescription = (facts: MapFacts) => told.mapDescription(facts, mapWords, 'id');
const mapChange = (change: string, facts: MapFacts) => told.mapChange(change, facts, mapWords);

describe('mapDescription', () => {
  it('says how many, from where to where, how many are high and where they cluster, and what is missing', () => {
    expect(mapDescription(FACTS)).toBe(
      'Peta 248 desa dan kelurahan. 207 dari 248 desa dan kelurahan punya angka, dari 0,0% (Satu, Kecamatan Nama) sampai 38,2% (Dua, Kecamatan Nama). 61 berada di 14% atau lebih. Kelompok terbesar yang berdampingan di angka itu, menurut batas perkiraan: 17 desa dan kelurahan di bagian timur laut, antara lain Satu, Dua, dan Tiga. Tanpa angka: 14 disamarkan untuk melindungi jumlah kecil, 12 belum melapor, 9 tidak diukur, 1 angka bertentangan, 5 belum dipublikasikan.',
    );
    expect(mapDescription(FACTS).split(' ').length).toBeLessThanOrEqual(80);
  });

  it('says in which kecamatan a cluster lies that lies in one', () => {
    expect(mapDescription({ ...FACTS, parent: 'Nama', part: -1 })).toContain(
      '17 desa dan kelurahan di bagian tengah, semuanya di Kecamatan Nama.',
    );
  });

  it('says that there are no figures, and leaves out what does not apply', () => {
    expect(mapDescription(EMPTY)).toBe(
      'Peta 31 kecamatan. Dari 31 kecamatan belum ada yang punya angka. Tanpa angka: 31 belum dipublikasikan.',
    );
    expect(mapDescription({ ...FACTS, cluster: 1, states: [], line: undefined })).not.toMatch(
      /Kelompok|Tanpa|berada/,
    );
    expect(mapDescription({ ...FACTS, reaching: 0, cluster: 0 })).toContain(
      'Tidak ada yang berada di 14% atau lebih.',
    );
  });
});

describe('mapChange', () => {
  it('says what was chosen and what it shows', () => {
    expect(mapChange('Agustus 2025', FACTS)).toBe(
      'Agustus 2025. 207 dari 248 desa dan kelurahan punya angka, dari 0,0% (Satu, Kecamatan Nama) sampai 38,2% (Dua, Kecamatan Nama). 61 berada di 14% atau lebih.',
    );
    expect(mapChange('Per kecamatan', EMPTY)).toBe(
      'Per kecamatan. Dari 31 kecamatan belum ada yang punya angka.',
    );
  });
});
