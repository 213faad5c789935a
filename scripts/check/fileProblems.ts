import { errorOf } from './errorOf.ts';
import type { Problem } from './finding.ts';

/** What can be wrong with a file, its descriptor or a key in it, in the words the data officer reads. */
export const fileProblems = {
  wrongCells: errorOf(
    'wrong-cell-count',
    'Jumlah sel di baris ini tidak sama dengan judul kolom.',
    'This row has another number of cells than the header.',
    'Periksa pemisah dan tanda kutip di baris ini.',
    'Check delimiter and quotation marks in this row.',
  ),
  openQuote: errorOf(
    'open-quote',
    'Ada tanda kutip yang tidak ditutup.',
    'A quotation mark is not closed.',
    'Tutup tanda kutipnya.',
    'Close the quotation mark.',
  ),
  personalData: errorOf(
    'personal-data',
    'Berkas ini memuat data anak satu per satu. Isinya tidak dibaca.',
    'This file holds data of single children. Its content was not read.',
    'Jangan simpan di sini. Kirim rekap jumlah per desa saja.',
    'Do not keep it here. Send counts per desa only.',
  ),
  duplicateKey: errorOf(
    'duplicate-key',
    'Kode ini sudah dipakai baris lain.',
    'Another row has this key.',
    'Hapus atau ubah salah satunya.',
    'Remove or change one of them.',
  ),
  unknownParent: errorOf(
    'unknown-parent',
    'Wilayah induk ini tidak ada di areas.csv.',
    'This parent area is not in areas.csv.',
    'Tambahkan induknya atau perbaiki kodenya.',
    'Add the parent or correct its code.',
  ),
  noFile: errorOf(
    'no-file',
    'Berkas ini tidak ada.',
    'This file does not exist.',
    'Periksa nama berkas di datapackage.json.',
    'Check the file name in datapackage.json.',
  ),
  notJson: errorOf(
    'not-json',
    'Berkas ini bukan JSON yang benar.',
    'This file is not valid JSON.',
    'Periksa koma, kurung, dan tanda kutip.',
    'Check commas, brackets and quotation marks.',
  ),
  missingColumn: errorOf(
    'missing-column',
    'Kolom ini tidak ada di baris judul.',
    'The header has no such column.',
    'Samakan nama kolom di CSV dan di datapackage.json.',
    'Use the same column name in the CSV and in datapackage.json.',
  ),
  missingHeadings: errorOf(
    'missing-headings',
    'Baris pertama tidak memuat judul kolom ini.',
    'The first line lacks these column headings.',
    'Tulis judulnya seperti di data/README.md; pemisahnya koma, titik koma, atau tab.',
    'Write the headings as in data/README.md; commas, semicolons or tabs part them.',
  ),
  wrongName: errorOf(
    'wrong-name',
    'Nama publikasi harus sama dengan nama foldernya.',
    'A publication must be named like its folder.',
    'Ubah "name" di datapackage.json.',
    'Change "name" in datapackage.json.',
  ),
  simulatedOutside: errorOf(
    'simulated-outside-quarantine',
    'Data simulasi hanya boleh di folder simulated, dan folder itu hanya berisi data simulasi.',
    'Simulated data belongs in the simulated folder only, and nothing else does.',
    'Pindahkan folder ini.',
    'Move this folder.',
  ),
  unknownTarget: errorOf(
    'unknown-target',
    'Target ini tidak ada di targets.csv.',
    'This target is not in targets.csv.',
    'Tulis id dari targets.csv.',
    'Give an id of targets.csv.',
  ),
  unknownConcept: errorOf(
    'unknown-concept',
    'Kata concept ini tidak dikenal.',
    'This concept is unknown.',
    'Pakai salah satu kata di data/README.md, atau id indikator.',
    'Use one of the words in data/README.md, or the id of an indicator.',
  ),
} as const satisfies Record<string, Problem>;
