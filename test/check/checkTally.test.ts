import { describe, expect, it } from 'vitest';
import type { Column } from '../fixtures/sources.ts';
import { check } from './checkTable.ts';

const WIDE: readonly Column[] = [
  ['desa', 'area.name'],
  ['kec', 'area.parent'],
  ['tahun', 'period.year'],
  ['bulan', 'period.month'],
  ['status', 'status'],
  ['sasaran', 'target-population'],
  ['ditimbang', 'weighed'],
  ['diukur', 'measured'],
  ['pendek', 'short'],
  ['sangat', 'severely-stunted'],
  ['persen', 'prevalence', { decimalChar: ',' }],
];
const wide = (...rows: readonly string[]) =>
  check({
    columns: WIDE,
    csv: ['desa;kec;tahun;bulan;status;sasaran;ditimbang;diukur;pendek;sangat;persen', ...rows].join('\n'),
    resource: { dialect: { delimiter: ';' }, areaLevel: 'desa' },
  });

describe('a row of the wide form', () => {
  it('finds its desa by name and kecamatan, and its period from year and Indonesian month', () => {
    const { tallies, codes } = wide('Sukamaya;Tengah Rekaan;2025;Agustus;;112;;104;9;0;8,7');
    expect(codes).toEqual([]);
    expect(tallies).toEqual([
      {
        area: '97.01.02.2002',
        period: '2025-08',
        publication: 'uji',
        programme: 'timbang-rekaan',
        file: 'publications/uji/data.csv',
        row: 2,
        status: 'counted',
        targetPopulation: 112,
        measured: 104,
        denominatorKind: 'measured',
        stunted: 9,
        severe: 0,
        printed: 8.7,
      },
    ]);
  });

  it('says which children its denominator counts: measured, else weighed, else the target population', () => {
    const { tallies } = wide(
      'Air Mimpi;;2025;2;;60;55;50;4;1;',
      'Air Mimpi;;2025;3;;60;55;;4;1;',
      'Air Mimpi;;2025;4;;60;;;4;1;',
    );
    expect(tallies.map(({ measured, denominatorKind }) => [measured, denominatorKind])).toEqual([
      [50, 'measured'],
      [55, 'weighed'],
      [60, 'target-population'],
    ]);
  });

  it('keeps what it says of a desa without counts, and never takes silence for a zero', () => {
    const { tallies, codes } = wide(
      'Air Mimpi;;2025;2;not-reported;60;;;;;',
      'Air Mimpi;;2025;3;not-measured;;;;;;',
      'Air Mimpi;;2025;4;;60;;0;0;0;',
      'Air Mimpi;;2025;5;;60;;50;;;',
    );
    expect(tallies.map(({ status, targetPopulation }) => [status, targetPopulation])).toEqual([
      ['not-reported', 60],
      ['not-measured', undefined],
      ['not-measured', 60],
    ]);
    expect(codes).toEqual([[5, 'stunted', 'missing-counts']]);
  });

  it('keeps counts that cannot be, marks them and warns', () => {
    const { tallies, findings } = wide('Air Mimpi;;2025;2;;60;;50;40;20;');
    expect(tallies).toMatchObject([{ status: 'contradicted', stunted: 60, measured: 50 }]);
    expect(findings).toMatchObject([{ row: 2, code: 'contradicted-counts', severity: 'warning' }]);
  });

  it.each([
    ['Sukamaya;;2025;2;;60;;50;4;1;', 'desa', 'ambiguous-area'],
    ['Entah;;2025;2;;60;;50;4;1;', 'desa', 'unknown-area'],
    ['Air Mimpi;;2025;Agustsu;;60;;50;4;1;', 'bulan', 'bad-month'],
    ['Air Mimpi;;2025;13;;60;;50;4;1;', 'bulan', 'bad-month'],
    ['Air Mimpi;;25;2;;60;;50;4;1;', 'tahun', 'bad-period'],
    ['Air Mimpi;;;Februari;;60;;50;4;1;', 'tahun', 'missing-cell'],
    ['Air Mimpi;;2026;April;;60;;50;4;1;', 'bulan', 'future-period'],
    ['Air Mimpi;;2027;April;;60;;50;4;1;', 'tahun', 'future-period'],
    ['Air Mimpi;;2025;2;sakit;60;;50;4;1;', 'status', 'unknown-status'],
    ['Air Mimpi;;2025;2;;;;;4;1;', 'diukur', 'missing-counts'],
    ['Air Mimpi;;2025;2;;60;;50;4;1;8.1', 'persen', 'not-a-number'],
  ])('%j has a fault in column %s: %s', (row, column, code) => {
    expect(wide(row).codes).toEqual([[2, column, code]]);
  });
});
