import { formatDate } from '../format/period.ts';

/** What the workbooks say on their covers and in their dictionaries. */
export const workbook = {
  sheets: { cover: 'Sampul', data: 'Data', dictionary: 'Kamus' },
  title: (site: string, about: string) => `${site}: ${about}`,
  simulated: 'SIMULASI',
  simulatedText:
    'Sebagian angka dalam berkas ini buatan, untuk mencoba situs. Barisnya bertanda SIMULASI di kolom evidence. Jangan dikutip.',
  source: 'Sumber',
  noSource: 'Belum ada publikasi yang memuat angka ini.',
  sourceLine: (publisher: string, title: string, published: string | undefined, url: string | undefined) =>
    [`${publisher}, “${title}”`, published && formatDate(published, 'id'), url].filter(Boolean).join(', '),
  release: 'Rilis',
  unreleased: 'Belum dirilis; angkanya masih dapat berubah.',
  asOf: 'Keadaan data',
  day: (day: string) => formatDate(day, 'id'),
  licence: 'Lisensi',
  licenceText:
    'CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/deed.id) untuk susunan data ini. Hak atas angka asal tetap pada penerbitnya; sebutkan keduanya.',
  notes: 'Catatan',
  notesText: [
    'Lembar Data memuat satu baris untuk setiap angka, atau untuk setiap keterangan bahwa angkanya tidak ada. Lembar Kamus menjelaskan setiap kolom dan setiap nilainya.',
    'Sel kosong di kolom value bukan nol. Kolom status dan status_label mengatakan mengapa kosong.',
    'Survei dan penimbangan adalah dua cara yang berbeda; jangan disambung menjadi satu garis.',
    'Kode wilayah dan periode disimpan sebagai teks, supaya Excel tidak mengubahnya menjadi tanggal atau jam.',
  ],
  header: ['Kolom', 'Nilai', 'Arti', 'Arti (Inggris)', 'Jenis', 'Satuan'],
  types: { text: 'teks', number: 'angka', integer: 'bilangan bulat' },
  units: {
    percent: 'persen',
    points: 'poin persentase',
    count: 'jumlah',
    rank: 'peringkat',
    row: 'lihat kolom unit',
  },
};
