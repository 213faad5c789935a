import { errorOf } from './errorOf.ts';
import type { Problem } from './finding.ts';

/** What can be wrong with a table as a whole: its form, its headings, the way its numbers are written. */
export const tableProblems = {
  notATable: errorOf(
    'not-a-table',
    'Berkas ini bukan tabel.',
    'This file is no table.',
    'Periksa apakah unduhannya utuh; simpan sebagai CSV atau XLSX.',
    'Check that the download is whole; save it as CSV or XLSX.',
  ),
  oldExcel: errorOf(
    'old-excel',
    'Berkas ini buku kerja Excel lama (.xls) atau terkunci sandi.',
    'This file is an old (.xls) or a password-protected workbook.',
    'Buka di program lembar kerja, lalu simpan sebagai XLSX atau CSV tanpa sandi.',
    'Open it in a spreadsheet and save it as XLSX or CSV without a password.',
  ),
  tooLarge: errorOf(
    'too-large',
    'Isi buku kerja ini terlalu besar untuk dibaca.',
    'This workbook is too large to be read.',
    'Pecah menjadi beberapa berkas, atau simpan sebagai CSV.',
    'Split it into several files, or save it as CSV.',
  ),
  noAccess: errorOf(
    'no-access',
    'Berkas ini tidak dapat dibaca.',
    'This file cannot be read.',
    'Periksa izin berkasnya.',
    'Check the permissions of the file.',
  ),
  nulByte: errorOf(
    'nul-byte',
    'Ada byte kosong (NUL) di baris ini.',
    'This row has a NUL byte.',
    'Unduh atau simpan ulang berkasnya.',
    'Download or save the file again.',
  ),
  noRows: errorOf(
    'no-rows',
    'Tabel ini tidak punya baris data.',
    'This table has no data rows.',
    'Periksa apakah unduhannya utuh.',
    'Check that the download is whole.',
  ),
  noAreaColumn: errorOf(
    'no-area-column',
    'Tidak ada kolom wilayah.',
    'There is no column of areas.',
    'Tambahkan kolom Kode, Desa, Puskesmas, atau Kecamatan.',
    'Add a column Kode, Desa, Puskesmas or Kecamatan.',
  ),
  noFigureColumn: errorOf(
    'no-figure-column',
    'Tidak ada kolom angka yang dikenal.',
    'No column of figures is known.',
    'Samakan judul kolom dengan data/README.md, misalnya Diukur dan Stunting, atau terangkan dalam datapackage.json.',
    'Use the headings of data/README.md, such as Diukur and Stunting, or describe them in datapackage.json.',
  ),
  noPeriod: errorOf(
    'no-period',
    'Tidak ada kolom atau judul yang menyebut tahun.',
    'No column or title names a year.',
    'Tambahkan kolom Tahun (dan Bulan), atau tulis "period" dalam datapackage.json.',
    'Add a column Tahun (and Bulan), or write "period" in datapackage.json.',
  ),
  sameMeaning: errorOf(
    'same-meaning',
    'Kolom ini sama artinya dengan kolom lain.',
    'This column means the same as another.',
    'Terangkan dalam datapackage.json kolom mana yang dipakai.',
    'Say in datapackage.json which of them is to be used.',
  ),
  severalTables: errorOf(
    'several-tables',
    'Lebih dari satu lembar berisi tabel yang dikenal.',
    'More than one sheet holds a table that is known.',
    'Sebut lembarnya dalam datapackage.json: "dialect": { "sheetName": "…" }.',
    'Name the sheet in datapackage.json: "dialect": { "sheetName": "…" }.',
  ),
  noSheet: errorOf(
    'no-sheet',
    'Lembar ini tidak ada dalam buku kerja.',
    'The workbook has no such sheet.',
    'Samakan "sheetName" dengan nama lembarnya.',
    'Give "sheetName" the name of a sheet.',
  ),
  ambiguousDecimal: errorOf(
    'ambiguous-decimal',
    'Titik atau koma di angka ini bisa berarti ribuan, bisa juga desimal.',
    'The point or comma in this number may mark thousands or decimals.',
    'Terangkan di kolomnya dalam datapackage.json: "decimalChar": "," atau "groupChar": ".".',
    'Declare it for the column in datapackage.json: "decimalChar": "," or "groupChar": ".".',
  ),
  undescribed: errorOf(
    'undescribed-file',
    'Berkas ini tidak disebut dalam datapackage.json.',
    'No resource of datapackage.json names this file.',
    'Tambahkan ke "resources", atau pindahkan berkasnya.',
    'Add it to "resources", or move the file.',
  ),
  outsideRegion: errorOf(
    'outside-region',
    'Wilayah ini di luar kabupaten situs ini.',
    'This area lies outside the kabupaten of this site.',
    'Hapus barisnya, atau periksa kodenya.',
    'Remove the row, or check the code.',
  ),
  badEntryTime: errorOf(
    'bad-entry-time',
    'Waktu input tidak terbaca.',
    'The time of entry cannot be read.',
    'Tulis misalnya 2024-08-31 10:15.',
    'Write for instance 2024-08-31 10:15.',
  ),
  sumConflict: {
    code: 'sum-conflict',
    severity: 'warning',
    message: {
      id: 'Jumlah stunting tercetak bukan jumlah pendek dan sangat pendek di baris ini.',
      en: 'The printed number of stunted is not the sum of stunted and severely stunted in this row.',
    },
    mend: {
      id: 'Yang dipakai penjumlahannya; tanyakan kepada penerbit mana yang benar.',
      en: 'The sum is used; ask the publisher which is right.',
    },
  },
  totalConflict: {
    code: 'total-conflict',
    severity: 'warning',
    message: {
      id: 'Baris jumlah ini tidak sama dengan penjumlahan baris di atasnya.',
      en: 'This total is not the sum of the rows above it.',
    },
    mend: {
      id: 'Baris jumlah tidak diterbitkan; periksa apakah ada baris yang hilang.',
      en: 'The total is not published; check whether a row is missing.',
    },
  },
} as const satisfies Record<string, Problem>;
