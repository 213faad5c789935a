import { describe, expect, it } from 'vitest';
import { checkReflections } from '../../../scripts/check/boards/checkReflections.ts';
import { formatFinding } from '../../../scripts/check/formatFinding.ts';
import type { Area } from '../../../src/model/area.ts';

const HEADER = 'area,round,step,finding,date,due,what_id,what_en,source,url';
const areas: readonly Area[] = [
  { code: '99.01', name: 'Contoh', level: 'kabupaten', kind: 'kabupaten', parent: '99' },
  { code: '99.01.01', name: 'Satu', level: 'kecamatan', kind: 'kecamatan', parent: '99.01' },
  { code: '99.01.01.2001', name: 'Desa', level: 'desa', kind: 'desa', parent: '99.01.01' },
];
const known = {
  areas: new Map(areas.map((area) => [area.code, area])),
  region: { asOf: '2026-11-22', area: '99.01' },
};
const check = (rows: readonly string[], file = 'reflections.csv') =>
  checkReflections(new Map([[file, [HEADER, ...rows].join('\n')]]), known);

describe('checkReflections', () => {
  it('reads a plan for all, and a finding with the day until which it is to be followed up', () => {
    const { value, findings } = check([
      '99.01,2025,planned,,2025-11,,Mulai November,From November,Berita,',
      '99.01.01,2025,finding,1,2026-01-05,2026-06-30,Alat rusak,,Laporan,https://contoh.example/',
    ]);
    expect(findings).toEqual([]);
    expect(value).toEqual([
      {
        area: '99.01',
        round: '2025',
        step: 'planned',
        date: '2025-11',
        what: { id: 'Mulai November', en: 'From November' },
        source: { title: 'Berita' },
      },
      {
        area: '99.01.01',
        round: '2025',
        step: 'finding',
        finding: 1,
        date: '2026-01-05',
        due: '2026-06-30',
        what: { id: 'Alat rusak', en: 'Alat rusak' },
        source: { title: 'Laporan', url: 'https://contoh.example/' },
      },
    ]);
  });

  it('names row, column and value of what cannot be, all in one run', () => {
    const { findings } = check([
      '99.01,2025,visited,,2025-11-04,,,,Berita,',
      '99.01.01,2025,visited,,2025-02-30,,,,Berita,',
      '99.01.01,2025,visited,,2026-12-01,,,,Berita,',
      '99.01.01.2001,2025,planned,,2025-11-04,,,,Berita,',
      '99.01.01,2025,follow-up,2,2025-12-01,,Selesai,,Berita,',
      '99.01.01,2025,finding,,2025-12-01,,,,Berita,',
      '99.01.02,2025,planned,,2025-11-04,,,,Berita,',
      '99.01.01,2025,dibatalkan,,2025-11-04,,,,Berita,',
      '99.01.01,2025,visited,,2026-11-20,,,,Berita,',
    ]);
    expect(findings.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
      [3, 'date', '2025-02-30', 'not-a-day'],
      [9, 'step', 'dibatalkan', 'unknown-word'],
      [2, 'area', '99.01', 'no-kecamatan'],
      [4, 'date', '2026-12-01', 'future-day'],
      [5, 'area', '99.01.01.2001', 'no-kecamatan'],
      [6, 'finding', '2', 'no-finding'],
      [7, 'date', '2025-12-01', 'too-early'],
      [7, 'what_id', '', 'no-words'],
      [7, 'finding', '', 'no-finding'],
      [8, 'area', '99.01.02', 'unknown-area'],
      [10, 'step', 'visited', 'repeated-step'],
    ]);
  });

  it('compares dates of one visit as far as they are known', () => {
    const steps = (found: string, followed: string) =>
      check([
        '99.01.01,2025,visited,,2025-11-04,,,,Berita,',
        `99.01.01,2025,finding,1,${found},,Alat rusak,,Berita,`,
        `99.01.01,2025,follow-up,1,${followed},,Diganti,,Berita,`,
        '99.01.01,2025,planned,,2026-01-01,,,,Berita,',
      ]).findings.map(({ row, value, code }) => [row, value, code]);
    expect(steps('2025-11', '2025')).toEqual([]);
    expect(steps('2025-11-04', '2025-11-04')).toEqual([]);
    expect(steps('2025-10', '2026')).toEqual([[3, '2025-10', 'too-early']]);
    expect(steps('2025-12-20', '2025-12-19')).toEqual([[4, '2025-12-19', 'too-early']]);
  });

  it('says in both languages what is wrong and how to mend it', () => {
    const [finding] = check(['99.01.01,2025,visited,,4 Nov 2025,,,,Berita,']).findings;
    expect(finding && formatFinding(finding)).toBe(
      '✗ reflections.csv, baris 2, kolom date “4 Nov 2025”: Tanggal ini tidak terbaca. ' +
        'Tulis tahun-bulan-hari, misalnya 2025-11-04; 2025-11 atau 2025 bila harinya tidak diketahui. / ' +
        'This date cannot be read. Write year-month-day, such as 2025-11-04; 2025-11 or 2025 where the day is not known.',
    );
  });

  it('marks invented rows, and allows them below the kabupaten only', () => {
    const rows = [
      '99.01.01,2025,planned,,2025-11-04,,,,Simulasi,',
      '99.01,2025,planned,,2025-11,,,,Simulasi,',
    ];
    const { value, findings } = check(rows, 'simulated/reflections.csv');
    expect(value.map(({ simulated }) => simulated)).toEqual([true, true]);
    expect(findings.map(({ row, code }) => [row, code])).toEqual([[3, 'no-kecamatan']]);
  });

  it('asks no region to have any', () => {
    expect(checkReflections(new Map(), known)).toEqual({ value: [], findings: [] });
  });
});
