import { describe, expect, it } from 'vitest';
import type { Column } from '../fixtures/sources.ts';
import { publicationOf, regionSources, sourcesWith } from '../fixtures/sources.ts';
import { build } from './buildInMemory.ts';

const INDICATORS = `${regionSources.files
  .get('indicators.csv')
  ?.trim()
  .split('\n')
  .map((line, index) => `${line},${index === 0 ? 'village_kinds' : ''}`)
  .join('\n')}
kader_aktif,Kader aktif,Active cadres,Kader,Cadres,percent,persen,percent,higher,50,Desa dengan kader aktif.,Desa with an active cadre.,,,desa
laporan_masuk,Laporan masuk,Reports in,Laporan,Reports,percent,persen,percent,higher,25|50|75,Laporan yang masuk.,Reports that came in.,,,
`;

const quarterly: readonly Column[] = [
  ['Kode Desa', 'area.code'],
  ['Thn', 'period.year'],
  ['Triwulan', 'period.quarter'],
  ['Keterangan', 'status'],
  ['KPM Aktif?', 'kader_aktif', { type: 'boolean', trueValues: ['Ya'], falseValues: ['Tidak'] }],
];

const HEADER = 'Kode Desa,Thn,Triwulan,Keterangan,KPM Aktif?';
const observed = (columns: readonly Column[], csv: string) =>
  build(sourcesWith([publicationOf({ columns, csv })], { 'indicators.csv': INDICATORS }));

describe('a quarterly table of desa under headings never seen before', () => {
  // Kecamatan 97.01.01 has four desa and a kelurahan, 97.01.04 one desa.
  const answers = [
    '2001,2024,III,,Ya',
    '2002,2024,III,,Tidak',
    '2003,2024,III,not-reported,',
    '2005,2024,III,,Ya',
  ];
  const rows = answers.map((answer) => `97.01.01.${answer}`);
  const shares = (lines: readonly string[]) =>
    observed(quarterly, [HEADER, ...lines].join('\n'))
      .observations.filter(({ indicator, area }) => indicator === 'kader_aktif' && area.length < 13)
      .map((o) => [
        o.area,
        o.period,
        o.state === 'value' ? [o.numerator, o.denominator] : o.state,
        o.composition,
      ]);

  it('is read by its description, and a kecamatan is the share of its desa, without its kelurahan', () => {
    expect(shares(rows)).toContainEqual(['97.01.01', '2024-Q3', [2, 3], { present: 4, total: 4 }]);
  });

  it('gives a kecamatan no share where a desa has no row', () => {
    expect(shares(rows.slice(1))).toContainEqual([
      '97.01.01',
      '2024-Q3',
      'not-published',
      { present: 3, total: 4 },
    ]);
  });

  it('gives the kabupaten no share before every desa has a row', () => {
    expect(shares(rows)).toContainEqual(['97.01', '2024-Q3', 'not-published', { present: 4, total: 12 }]);
  });

  it('names a word that is neither yes nor no', () => {
    const { findings } = observed(quarterly, `${HEADER}\n97.01.04.2001,2024,III,,Mungkin`);
    expect(findings.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
      [2, 'KPM Aktif?', 'Mungkin', 'not-an-answer'],
    ]);
  });
});

describe('a monthly table of kecamatan under headings never seen before', () => {
  const monthly: readonly Column[] = [
    ['KD_KEC', 'area.code'],
    ['BLN', 'period.month'],
    ['THN', 'period.year'],
    ['%_LAPOR', 'laporan_masuk', { decimalChar: ',' }],
  ];

  it('is read by its description, each month a period of its own with the class of its value', () => {
    const { observations } = observed(
      monthly,
      ['KD_KEC;BLN;THN;%_LAPOR', '97.01.01;Januari;2025;49,9', '97.01.01;Februari;2025;50,0'].join('\n'),
    );
    const read = observations.filter(({ indicator }) => indicator === 'laporan_masuk');
    expect(read.map((o) => [o.area, o.period, o.state === 'value' ? [o.value, o.class] : o.state])).toEqual([
      ['97.01.01', '2025-01', [49.9, 1]],
      ['97.01.01', '2025-02', [50, 2]],
    ]);
  });
});
