import type { Workbook } from '../../src/files/workbook/workbook.ts';
import { valuesOf } from '../../src/model/fileColumns.ts';
import type { FileRow } from '../../src/model/fileRow.ts';

/** A workbook with the rows given. */
export const workbookOf = (rows: readonly FileRow[]): Workbook => ({
  properties: { title: 'Silo & sekitarnya', creator: 'Pengelola', day: '2026-11-22' },
  rows,
  cover: {
    title: 'Silo & sekitarnya',
    lines: [
      ['Sumber', 'Dinas <contoh>'],
      ['', '=1+1'],
    ],
  },
  dictionary: {
    header: ['Kolom', 'Nilai', 'Arti', 'Meaning', 'Jenis', 'Satuan'],
    types: { text: 'teks', number: 'angka', integer: 'bilangan bulat' },
    units: { percent: 'persen', points: 'poin', count: 'jumlah', rank: 'peringkat', row: 'lihat unit' },
    valuesOf: (column) => valuesOf(column, false),
  },
  names: { cover: 'Sampul', data: 'Data', dictionary: 'Kamus' },
});
