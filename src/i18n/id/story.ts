import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { listed, numeral } from './words.ts';

/** A first reading of the figures, in five steps. */
export const story = {
  title: (place: string) => `Memahami angka stunting ${place} dalam lima menit`,
  name: 'Baca dalam lima menit',
  description: (place: string) =>
    `Apa itu stunting, mengapa ada dua angka, apa arti targetnya, di mana ${place} berada, dan apa yang belum dipublikasikan.`,
  heading: (place: string) => `Angka stunting ${place}, dibaca pelan-pelan`,
  lead: 'Lima langkah, kira-kira lima menit. Tidak perlu tahu statistik.',
  steps: 'Lima langkah',
  what: {
    heading: 'Apa itu stunting?',
    text: 'Stunting berarti tinggi badan seorang anak jauh di bawah tinggi anak lain seumurnya. Ukurannya tetap: petugas mengukur panjang atau tinggi badan anak di bawah lima tahun, lalu membandingkannya dengan standar Organisasi Kesehatan Dunia (WHO).',
    notBlame:
      'Satu angka tidak menceritakan sebabnya, dan tidak menilai seorang ibu, kader, atau desa. Angka hanya menunjukkan di mana perhatian paling diperlukan.',
    definition: 'Definisi lengkapnya',
  },
  two: {
    heading: 'Mengapa ada dua angka?',
    lead: (place: string) => `Pemerintah menghitung stunting di ${place} dengan dua cara.`,
    survey: (value: number, programme: string) =>
      `Kata survei (${programme}): ${formatDecimal(value, 'id')} dari 100 balita.`,
    surveyHow:
      'Petugas mendatangi rumah tangga yang dipilih acak. Karena acak, hasilnya mewakili seluruh kabupaten, termasuk anak yang tidak pernah datang ke posyandu. Tetapi anak yang diukur hanya ratusan, jadi hasilnya tidak dapat dipecah per desa.',
    weighing: (value: number, period: string) =>
      `Kata penimbangan (${formatPeriod(period, 'id')}): ${formatDecimal(value, 'id')} dari 100 balita.`,
    weighingHow:
      'Kader dan bidan mencatat anak yang datang ke posyandu, sampai ke tiap desa. Anak yang tidak datang tidak tercatat, dan alat serta cara mengukur bisa berbeda-beda.',
    apart:
      'Keduanya angka pemerintah, tetapi mengukur hal yang tidak persis sama. Karena itu di situs ini keduanya tidak pernah disambung dalam satu garis.',
    picture: (value: number) => `${formatCount(Math.round(value), 'id')} dari 100 bulatan ditandai`,
  },
  target: {
    heading: (value: number) => `Apa arti ${formatShort(value, 'id')} persen?`,
    text: (value: number, year: string, basis: string) =>
      `Pemerintah menetapkan: pada ${year}, paling banyak ${formatShort(value, 'id')} dari 100 balita Indonesia yang stunting (${basis}). Target itu ditetapkan untuk angka survei, bukan angka penimbangan.`,
    above: (place: string, value: number, gap: number) =>
      `Angka survei ${place} ${formatDecimal(value, 'id')}%: ${formatDecimal(gap, 'id')} poin di atas target itu.`,
    below: (place: string, value: number, gap: number) =>
      `Angka survei ${place} ${formatDecimal(value, 'id')}%: ${formatDecimal(gap, 'id')} poin di bawah target itu.`,
    later: 'Tahun target itu sudah lewat. Target berikutnya:',
    next: (year: string, value: number, basis: string) =>
      `${year}: ${formatDecimal(value, 'id')}% (${basis})`,
  },
  standing: {
    heading: (place: string) => `Di mana ${place} berada?`,
    text: 'Grafik ini hanya memuat survei yang dapat dibandingkan satu sama lain. Makin rendah garisnya, makin sedikit anak yang stunting.',
    all: (programmes: readonly string[]) => `Survei yang digambar: ${listed(programmes)}.`,
    compare: (areas: readonly (readonly [string, number])[], programme: string) =>
      `Menurut ${programme}: ${listed(areas.map(([name, value]) => `${name} ${formatDecimal(value, 'id')}%`))}.`,
    more: 'Semua tahun dan sumbernya',
    commitments: 'Apa yang pernah dijanjikan, dan angka yang menunjukkannya',
  },
  missing: {
    heading: 'Apa yang belum kita ketahui?',
    simulated:
      'Di bagian ini situs sedang menampilkan angka simulasi per kecamatan dan desa. Dalam situs yang sebenarnya, inilah yang belum dipublikasikan:',
    none: (kecamatan: number, desa: number) =>
      `Angka tiap kecamatan dan desa. Kami belum menemukan satu pun tabel untuk ${numeral(kecamatan)} kecamatan dan ${formatCount(desa, 'id')} desa dan kelurahan yang dapat dibaca publik.`,
    some: (published: number, all: number) =>
      `Angka tiap desa. Untuk ${formatCount(published, 'id')} dari ${formatCount(all, 'id')} desa dan kelurahan sudah ada yang dipublikasikan.`,
    notBlame:
      '“Belum dipublikasikan” tidak berarti desa belum melapor. Bisa jadi angkanya sudah dikirim, tetapi belum dibuka untuk umum.',
    do: 'Yang dapat dilakukan',
    actions: {
      find: 'Cari desa Anda dan cetak lembarnya untuk rapat.',
      ask: 'Minta angkanya kepada kantor yang menyimpannya, dengan surat siap cetak.',
      read: 'Periksa sendiri sumber setiap angka.',
    },
  },
};
