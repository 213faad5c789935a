import type { DataDescription } from '../../../src/model/description.ts';

/** A description of two tables, an archive, a part and boundaries. */
export const SAMPLE: DataDescription = {
  name: 'stunting-97.01',
  title: { id: 'Rekaan, semua angka', en: 'Rekaan, all figures' },
  description: { id: 'Angka rekaan.', en: 'Made-up figures.' },
  keywords: ['stunting'],
  release: '2026-03-31-1a2b3c4d',
  asOf: '2026-03-31',
  simulated: false,
  licence: { name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  publisher: 'Pengelola',
  sources: [
    { title: 'Laporan', publisher: 'Dinas', url: 'https://dinas.example/laporan' },
    { title: 'Arsip', publisher: 'Dinas' },
  ],
  place: { code: '97.01', name: 'Kabupaten Rekaan', bounds: [113, -8, 114, -7] },
  time: { from: '2021-01-01', to: '2024-08-31' },
  measures: [{ id: 'stunting', label: { id: 'Stunting', en: 'Stunting' }, unit: 'percent' }],
  files: [
    {
      path: 'semua.csv',
      title: 'CSV',
      mediaType: 'text/csv; charset=utf-8',
      bytes: 12,
      sha256: 'ab'.repeat(32),
      holds: { kind: 'rows', format: 'csv' },
    },
    {
      path: 'semua-excel.csv',
      title: 'CSV untuk Excel',
      mediaType: 'text/csv; charset=utf-8',
      bytes: 13,
      sha256: 'cd'.repeat(32),
      holds: { kind: 'rows', format: 'excel.csv' },
    },
    {
      path: 'semua.zip',
      title: 'ZIP',
      mediaType: 'application/zip',
      bytes: 14,
      sha256: 'ef'.repeat(32),
      holds: { kind: 'archive' },
    },
    {
      path: 'boundaries/region.topojson',
      title: 'Batas',
      mediaType: 'application/json; charset=utf-8',
      bytes: 15,
      sha256: '01'.repeat(32),
      holds: { kind: 'boundaries', source: { title: 'Titik desa' }, licence: 'MIT' },
    },
  ],
};
