import type { Rhythm } from '../../model/expectedData.ts';
import type { Readiness } from '../../model/readiness.ts';
import { formatCount } from '../format/number.ts';
import { formatDate, formatPeriod } from '../format/period.ts';

/** The matrix of what is published, and what an area's own page says of it. */
export const readiness = {
  name: 'Ketersediaan data',
  title: (place: string) => `Ketersediaan data di ${place}: yang terbit dan yang belum`,
  description: (place: string) =>
    `Data stunting apa yang sudah dipublikasikan untuk tiap kecamatan di ${place}, untuk periode mana, dan siapa yang memegangnya.`,
  lead: 'Tabel ini menunjukkan data mana yang sudah dipublikasikan untuk tiap kecamatan, sehingga yang belum ada pun terlihat. Yang dicatat publikasi yang kami temukan, bukan siapa yang sudah melapor: laporan bisa saja sudah masuk tanpa diumumkan.',
  none: 'Belum ada daftar data yang diharapkan untuk wilayah ini.',
  silent: (n: number) =>
    `Untuk ${formatCount(n, 'id')} kecamatan di tabel ini belum ada satu pun yang terbit.`,
  table: 'Kecamatan, data, dan periode',
  scroll: 'Tabel ketersediaan, dapat digeser ke samping',
  area: 'Kecamatan',
  score: 'Skor',
  period: (period: string) =>
    formatPeriod(period, 'id', 'short').replace(/^\p{L}+ (\d) (\d{4})$/u, 'TW $1 $2'),
  letter: {
    published: 'T',
    late: 'L',
    partial: 'S',
    missing: 'K',
    never: 'B',
    'not-yet-due': 'N',
    'not-applicable': '–',
  } satisfies Record<Readiness, string>,
  meaning: {
    published: 'terbit',
    late: 'terbit lambat: sesudah tenggatnya',
    partial: 'terbit untuk sebagian desa',
    missing: 'kosong: periode lain pernah terbit, yang ini tidak',
    never: 'belum pernah kami temukan untuk kecamatan ini',
    'not-yet-due': 'nanti: tenggatnya belum tiba',
    'not-applicable': 'tidak berlaku di sini, misalnya data desa di kecamatan yang hanya punya kelurahan',
  } satisfies Record<Readiness, string>,
  scoreHeading: 'Bagaimana skornya dihitung?',
  scoreNote:
    'Skor ini bukan penilaian kerja kecamatan: kebanyakan data dipegang kantor kabupaten. Caranya buatan kami, bukan ukuran resmi.',
  scoreText: [
    'Skor 0–100 hanya menghitung yang terbit dari yang sudah jatuh tempo pada empat periode terakhir. Tiap periode bernilai bagian desa yang datanya terbit; separuhnya bila terbit sesudah tenggat. Nilai sebuah data ialah rata-rata periodenya, dan semua data sama bobotnya, sesering apa pun tenggatnya.',
    'Yang tidak terbit bernilai nol. Angka yang tinggi dan angka yang rendah bernilai sama, begitu pula angka yang disamarkan: menahan kabar buruk tidak menaikkan skor. Yang belum jatuh tempo tidak dihitung.',
  ],
  expected: 'Data yang diharapkan',
  rhythm: {
    month: 'tiap bulan',
    quarter: 'tiap triwulan',
    half: 'dua kali setahun',
    year: 'tiap tahun',
  } satisfies Record<Rhythm, string>,
  due: (days: number) =>
    `Tenggat resmi tidak kami temukan; di sini dipakai ${formatCount(days, 'id')} hari sesudah periodenya berakhir.`,
  since: (period: string) => `dihitung di sini sejak ${formatPeriod(period, 'id')}`,
  basis: 'Dasarnya',
  ask: 'Surat untuk memintanya',
  asOf: (day: string) => `Dihitung dari keadaan data per ${formatDate(day, 'id')}.`,
  here: {
    heading: 'Yang terbit tentang wilayah ini, dan yang belum',
    newest: (period: string) => `terbit, terbaru ${formatPeriod(period, 'id')}`,
    none: 'belum dipublikasikan',
    holder: (names: readonly string[]) => `Dipegang ${names.join('; ')}.`,
    letter: 'Surat permintaan',
    matrix: 'Ketersediaan di semua kecamatan',
  },
  simulated:
    'Yang disebut terbit di sini sebagian besar angka buatan. Dengan data asli hampir seluruh tabel ini kosong.',
};
