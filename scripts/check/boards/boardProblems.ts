import { errorOf } from '../errorOf.ts';
import type { Problem } from '../finding.ts';

/** What can be wrong with the sheets of boards: visits, datasets, actions. */
export const boardProblems = {
  futureDay: errorOf(
    'future-day',
    'Yang sudah terjadi tidak dapat bertanggal sesudah asOf situs.',
    'What has happened cannot be dated after the asOf date of the site.',
    'Periksa tanggalnya, tulis sebagai planned, atau majukan asOf di region.json.',
    'Check the date, write it as planned, or move asOf in region.json forward.',
  ),
  noKecamatan: errorOf(
    'no-kecamatan',
    'Wilayah ini bukan kecamatan di kabupaten situs ini.',
    'This area is no kecamatan of the kabupaten of this site.',
    'Tulis kode kecamatan dari areas.csv; rencana untuk semuanya boleh memakai kode kabupaten.',
    'Give the code of a kecamatan in areas.csv; a plan for all of them may have the code of the kabupaten.',
  ),
  unknownDataset: errorOf(
    'unknown-dataset',
    'Data ini tidak ada di datasets.csv.',
    'This dataset is not in datasets.csv.',
    'Tulis id dari datasets.csv, atau kosongkan.',
    'Give an id of datasets.csv, or leave the cell empty.',
  ),
  noFinding: errorOf(
    'no-finding',
    'Tidak ada temuan dengan nomor ini untuk kecamatan dan putaran itu.',
    'There is no finding of this number for that kecamatan and round.',
    'Beri nomor pada tiap temuan, dan tulis nomor temuan yang ditindaklanjuti.',
    'Number each finding, and give the number of the finding that was followed up.',
  ),
  noWords: errorOf(
    'no-words',
    'Temuan dan tindak lanjut memerlukan kalimatnya.',
    'A finding and a follow-up need their sentence.',
    'Isi what_id seperti tertulis pada sumbernya.',
    'Fill in what_id as the source has it.',
  ),
  tooEarly: errorOf(
    'too-early',
    'Tanggal ini mendahului langkah sebelumnya.',
    'This date comes before that of the step before it.',
    'Periksa tanggalnya: kunjungan, lalu temuan, lalu tindak lanjut.',
    'Check the date: a visit, then findings, then their follow-up.',
  ),
  repeatedStep: errorOf(
    'repeated-step',
    'Langkah ini sudah ada di baris lain.',
    'Another row gives this step.',
    'Hapus salah satu, atau beri nomor lain pada temuannya.',
    'Remove one of them, or give the finding another number.',
  ),
  unknownAction: errorOf(
    'unknown-action',
    'Daftar tahun itu tidak memuat aksi dengan nomor ini.',
    'The list of that year has no action of this number.',
    'Samakan dengan actions.csv, atau tambahkan aksinya di sana.',
    'Use a number of actions.csv, or add the action there.',
  ),
  sameAction: errorOf(
    'same-action',
    'Nomor ini sudah dipakai aksi lain pada tahun yang sama.',
    'Another action has this number in the same year.',
    'Betulkan nomornya, atau tahun from dan to.',
    'Correct the number, or the years from and to.',
  ),
  noKabupaten: errorOf(
    'no-kabupaten',
    'Wilayah ini bukan kabupaten atau kota.',
    'This area is no kabupaten or kota.',
    'Aksi konvergensi dicatat untuk kabupaten; tulis kodenya.',
    'Actions are recorded of a kabupaten; give its code.',
  ),
  otherRhythm: errorOf(
    'other-rhythm',
    'Periode pertama ini tidak sesuai dengan iramanya.',
    'This first period does not fit the rhythm.',
    'Tulis 2024-01 untuk month, 2024-Q1 untuk quarter, 2024 untuk year, dan bulan dari kolom months untuk half.',
    'Write 2024-01 for month, 2024-Q1 for quarter, 2024 for year, and a month of the column months for half.',
  ),
  halfMonths: errorOf(
    'half-months',
    'Irama half memerlukan dua bulan, irama lain tidak satu pun.',
    'The rhythm half needs two months, other rhythms none.',
    'Tulis misalnya 2|8, atau kosongkan.',
    'Write for instance 2|8, or leave it empty.',
  ),
} as const satisfies Record<string, Problem>;
