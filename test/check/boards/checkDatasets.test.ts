import { describe, expect, it } from 'vitest';
import { checkDatasets } from '../../../scripts/check/boards/checkDatasets.ts';

const HEADER =
  'id,label_id,label_en,short_id,short_en,indicator,board,level,kinds,rhythm,months,since,due_days,holder,source,url,note_id,note_en';
const check = (...rows: readonly string[]) =>
  checkDatasets(new Map([['datasets.csv', [HEADER, ...rows].join('\n')]]), { indicators: new Map() });

describe('checkDatasets', () => {
  it('reads what is expected, how often, until when, and who holds it', () => {
    const row =
      'kpm,Laporan,Reports,KPM,KPM,,,desa,desa,half,2|8,2024-02,90,Dinas; pemerintah desa,Berita,,,';
    const { value, findings } = check(row);
    expect(findings).toEqual([]);
    expect(value[0]).toMatchObject({
      id: 'kpm',
      indicators: [],
      kinds: ['desa'],
      months: [2, 8],
      dueDays: 90,
      holders: ['Dinas', 'pemerintah desa'],
    });
  });

  it('names row, column and value of what cannot be', () => {
    const { findings } = check(
      'a,A,A,A,A,lain,,desa,,month,,2024-01,30,Dinas,Berita,,,',
      'a,A,A,A,A,,,desa,,quarter,,2024-01,30,Dinas,Berita,,,',
      'c,A,A,A,A,,,desa,,half,2,2024-02,30,Dinas,Berita,,,',
      'd,A,A,A,A,,,desa,dusun,minggu,,2024-02,cepat,Dinas,Berita,,,',
    );
    expect(findings.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
      [5, 'kinds', 'dusun', 'unknown-word'],
      [5, 'rhythm', 'minggu', 'unknown-word'],
      [5, 'due_days', 'cepat', 'schema-invalid-format'],
      [2, 'indicator', 'lain', 'unknown-indicator'],
      [3, 'id', 'a', 'duplicate-key'],
      [3, 'since', '2024-01', 'other-rhythm'],
      [4, 'months', '2', 'half-months'],
    ]);
  });

  it('asks no region to have any', () => {
    expect(checkDatasets(new Map(), { indicators: new Map() })).toEqual({ value: [], findings: [] });
  });
});
