import type { Bilingual } from '../../model/fileColumn.ts';

/** What files for machines say of the data, in both languages. */
export const description = {
  title: (site: string, simulated: boolean): Bilingual => ({
    id: `${simulated ? 'SIMULASI: ' : ''}${site}, semua angka`,
    en: `${simulated ? 'SIMULATED: ' : ''}${site}, all figures`,
  }),
  about: (place: string, simulated: boolean): Bilingual => ({
    id: `${simulated ? 'Sebagian angka di sini buatan; jangan dikutip. ' : ''}Angka stunting balita yang sudah diumumkan untuk ${place}, wilayah di dalamnya, serta provinsi dan negaranya: hasil survei dan penimbangan, masing-masing dengan publikasi, pembilang, penyebut, cakupan, dan rentangnya. Wilayah tanpa angka juga punya baris; kolom status mengatakan mengapa.`,
    en: `${simulated ? 'Some of these figures are invented; do not quote them. ' : ''}Published figures of stunting among children under five in ${place}, the areas inside it, its province and its country: surveys and routine weighings, each with its publication, numerator, denominator, coverage and interval. Areas without a figure have a row as well; column status says why.`,
  }),
  guard: {
    id: 'Dalam CSV, teks yang dapat dibaca sebagai rumus diberi satu tanda petik tunggal di depannya; dalam CSV untuk Excel juga kode, periode, dan teks lain yang akan diubah menjadi angka atau tanggal.',
    en: 'In the CSV a text that a spreadsheet might compute has one apostrophe in front; in the CSV for Excel so have codes, periods and other texts that it would turn into numbers or dates.',
  } satisfies Bilingual,
  keywords: (place: string) => ['stunting', 'balita', 'gizi', 'kesehatan', place],
  licence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Atribusi 4.0 Internasional',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  sets: {
    rows: { id: 'Semua angka sebagai satu tabel', en: 'All figures as one table' },
    part: { id: 'Bagian data yang dibaca situs', en: 'Parts of the data that the site reads' },
    boundaries: { id: 'Batas wilayah di peta', en: 'Boundaries on the maps' },
  },
  labels: {
    package: 'deskripsi paket data (Data Package 2.0)',
    csvw: 'deskripsi kolom semua.csv (CSVW)',
    catalog: 'katalog data (DCAT 3)',
    pages: 'deskripsi kolom CSV setiap halaman (CSVW)',
  },
  /** Under the list of files: what programs should read first, then the rest by its links. */
  forMachines: {
    first:
      'Untuk program: datapackage.json menyebut setiap berkas dengan ukuran, hash, kolom, dan lisensinya.',
    rest: 'Ada juga',
    and: 'dan',
  },
};
