import { formatCount } from '../format/number.ts';
import { formatDate } from '../format/period.ts';
import { formatSize } from '../format/size.ts';

/** The files that hold everything, and what the archive says of itself. */
export const bulk = {
  heading: 'Semua angka sekaligus',
  lead: (rows: number, areas: number) =>
    `Satu tabel berisi ${formatCount(rows, 'id')} baris tentang ${formatCount(areas, 'id')} wilayah: setiap angka, setiap perkataan sumber, dan untuk wilayah tanpa angka satu baris yang mengatakannya. Isinya sama dalam setiap bentuk.`,
  guard:
    'Supaya Excel tidak menghitung teks sebagai rumus, teks yang dimulai dengan =, +, -, atau @ (juga bentuk lebarnya, juga sesudah spasi) diberi satu tanda petik tunggal di depannya dalam CSV. Tab, ganti baris, dan karakter kendali lain di dalam teks ditulis sebagai lambang Unicode-nya. CSV untuk Excel memberi petik juga pada kode, periode, dan teks lain yang akan diubah Excel menjadi angka atau tanggal. Hapus satu petik itu dan teksnya kembali seperti semula. Angka, XLSX, JSON, dan Parquet tidak berpetik.',
  about: 'semua angka',
  zip: 'ZIP: semua bentuk, batas wilayah, dan lisensi',
  /** A file: what it is, its size, and how many rows it has. */
  file: (label: string, bytes: number, rows: number | undefined) =>
    [
      label,
      formatSize(bytes, 'id'),
      ...(rows === undefined ? [] : [`${formatCount(rows, 'id')} baris`]),
    ].join(', '),
  readmeName: 'BACA-SAYA.txt',
  licenceName: 'LISENSI.txt',
  readme: (about: {
    readonly title: string;
    readonly asOf: string;
    readonly release: string | undefined;
    readonly simulated: boolean;
    readonly files: readonly (readonly [name: string, meaning: string])[];
  }) =>
    [
      about.title,
      `Keadaan data ${formatDate(about.asOf, 'id')}. ${about.release ? `Rilis ${about.release}.` : 'Belum dirilis; angkanya masih dapat berubah.'}`,
      ...(about.simulated
        ? ['SIMULASI: sebagian angka di sini buatan, untuk mencoba situs. Jangan dikutip.']
        : []),
      '',
      'Isi:',
      ...about.files.map(([name, meaning]) => `- ${name}: ${meaning}`),
      '',
      'Semua bentuk memuat baris yang sama. Arti setiap kolom dan nilainya ada di lembar Kamus dalam semua.xlsx.',
      'Sel kosong di kolom value bukan nol; kolom status dan status_label mengatakan mengapa kosong.',
      '',
      bulk.guard,
      '',
    ].join('\n'),
  licence: (title: string) =>
    [
      `Susunan data ini (tabel, catatan, dan definisi) boleh dipakai siapa saja dengan lisensi Creative Commons Atribusi 4.0 Internasional (CC BY 4.0), https://creativecommons.org/licenses/by/4.0/deed.id. Sebut “${title}” dan penerbit asal angkanya, beri tautan ke lisensi itu, dan katakan bila ada yang diubah.`,
      '',
      'Lisensi itu tidak meliputi karya orang lain. Dokumen dan berita yang dikutip tetap milik penerbitnya; yang diambil hanya angka dan beberapa kata yang menyertainya, selalu dengan sumbernya.',
      '',
      'Asal dan lisensi batas wilayah tertulis di boundaries/source.json.',
      '',
    ].join('\n'),
  parquet: 'Parquet',
  boundarySource: 'asal dan lisensi batas itu',
};
