import { errorOf } from '../check/errorOf.ts';
import type { Problem } from '../check/finding.ts';

const ADDRESS = [
  'Buka alamatnya di peramban dan periksa "fetch" di datapackage.json; berkas lama tetap dipakai.',
  'Open the address in a browser and check "fetch" in datapackage.json; the old file stays.',
] as const;
const LATER = [
  'Coba lagi nanti; berkas lama tetap dipakai.',
  'Try again later; the old file stays.',
] as const;

/** What can be wrong with what came, in the words the data officer reads. */
export const contentProblems = {
  htmlPage: errorOf(
    'html-page',
    'Yang datang halaman web, bukan data.',
    'A web page came in place of the data.',
    ...ADDRESS,
  ),
  wrongType: errorOf(
    'wrong-type',
    'Jenis berkas yang datang lain dari yang diminta.',
    'Another kind of file came than was asked for.',
    ...ADDRESS,
  ),
  notUtf8: errorOf('not-utf8', 'Hurufnya bukan UTF-8.', 'The text is not UTF-8.', ...ADDRESS),
  empty: errorOf('empty', 'Jawabannya kosong.', 'The answer is empty.', ...ADDRESS),
  notJson: errorOf(
    'answer-not-json',
    'Jawabannya bukan JSON yang benar.',
    'The answer is not valid JSON.',
    ...LATER,
  ),
  notPages: errorOf(
    'not-pages',
    'Jawabannya tidak berbentuk halaman data: "data" dan "pagination" diperlukan.',
    'The answer is no page of data: "data" and "pagination" are needed.',
    ...ADDRESS,
  ),
  pagesChanged: errorOf(
    'pages-changed',
    'Jumlah halaman berubah selama diunduh.',
    'The number of pages changed during the download.',
    ...LATER,
  ),
  repeatedRecord: errorOf(
    'repeated-record',
    'Baris yang sama datang di dua halaman, jadi baris lain mungkin terlewat.',
    'Two pages have the same record, so that another may be missing.',
    'Tambahkan urutan tetap pada alamatnya, misalnya sort=id:asc; berkas lama tetap dipakai.',
    'Ask for a fixed order in the address, such as sort=id:asc; the old file stays.',
  ),
  headingChanged: errorOf(
    'heading-changed',
    'Judul kolom berubah: kolom ini tidak ada lagi.',
    'The heading changed: these columns are gone.',
    'Cocokkan "fields" di datapackage.json dengan berkas barunya; berkas lama tetap dipakai.',
    'Match "fields" in datapackage.json to the new file; the old file stays.',
  ),
  noTable: errorOf('no-table', 'Halaman ini tidak memuat tabel.', 'The page has no table.', ...ADDRESS),
  severalTables: errorOf(
    'several-tables',
    'Lebih dari satu tabel di halaman ini cocok dengan "fields".',
    'More than one table of the page matches "fields".',
    'Sebut lebih banyak kolom di datapackage.json; berkas lama tetap dipakai.',
    'Name more columns in datapackage.json; the old file stays.',
  ),
  notChosen: errorOf(
    'not-chosen',
    'Halaman tidak memilih isian yang diminta, jadi tahunnya mungkin lain.',
    'The page did not choose what was asked for, so that its year may be another.',
    ...ADDRESS,
  ),
  unsafeName: errorOf(
    'unsafe-name',
    'Unduhan hanya disimpan sebagai .csv, .tsv, .txt, atau .xlsx di folder publikasinya sendiri.',
    'A download is stored only as .csv, .tsv, .txt or .xlsx in the folder of its publication.',
    'Ubah "path" di datapackage.json.',
    'Change "path" in datapackage.json.',
  ),
  personalData: errorOf(
    'personal-data',
    'Unduhan ini memuat data orang satu per satu, maka tidak disimpan.',
    'The download holds data of single persons and was not stored.',
    'Beri tahu penerbitnya; berkas lama tetap dipakai.',
    'Tell the publisher; the old file stays.',
  ),
  faulty: errorOf(
    'faulty-download',
    'Unduhan ini punya kesalahan, maka tidak dipakai.',
    'The download has faults and was not used.',
    'Lihat di atas; berkas lama tetap dipakai.',
    'See above; the old file stays.',
  ),
} as const satisfies Record<string, Problem>;
