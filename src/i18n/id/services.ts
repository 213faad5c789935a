import type { Direction } from '../../model/indicator.ts';
import { formatShort } from '../format/number.ts';

/** The pages of the services and programmes around the prevalence. */
export const services = {
  name: 'Layanan dan program',
  title: (place: string) => `Layanan dan program pencegahan stunting di ${place}: angka dan pemegangnya`,
  description: (place: string) =>
    `Imunisasi, ASI, sanitasi, kader desa, konvergensi, dan pelaporan di ${place}: angka terbaru yang dipublikasikan, atau siapa yang memegangnya.`,
  lead: 'Stunting dicegah oleh banyak layanan, dan tiap layanan punya catatannya sendiri. Di sini terkumpul apa yang dicatat, siapa yang menjalankannya, dan angka terbaru yang dipublikasikan. Bila belum ada, disebut siapa yang memegangnya.',
  none: 'Belum ada layanan yang didaftar untuk wilayah ini.',
  published: (n: number, of: number) =>
    `${n} dari ${of} ukuran punya angka yang dipublikasikan untuk wilayah ini.`,
  runBy: (offices: string) => `Dijalankan ${offices}.`,
  unpublished: 'belum dipublikasikan',
  held: (offices: readonly string[]) => `Dipegang ${offices.join('; ')}.`,
  ask: 'Surat untuk memintanya',
  pageTitle: (label: string, place: string) => `${label} di ${place}`,
  pageDescription: (label: string, place: string) =>
    `${label} di ${place}: artinya, angka yang dipublikasikan, sumbernya, dan siapa yang memegangnya.`,
  definedBy: 'Pengertian menurut',
  newest: 'Angka terbaru',
  trend: 'Dari waktu ke waktu',
  line: (name: string, points: string) => `${name}: ${points}.`,
  map: (period: string) => `Per kecamatan, ${period}`,
  all: 'Semua angka dan sumbernya',
  unjoined: 'Titik tidak disambung: penyebutnya dapat berbeda dari tahun ke tahun.',
  kecamatan: 'Kecamatan',
  mapped: (n: number, of: number, period: string) => `${n} dari ${of} punya angka, ${period}`,
  without: (names: string) => `Data ini tidak mencakup kecamatan yang hanya punya kelurahan: ${names}.`,
  answer: { yes: 'ya', no: 'tidak' },
  table: 'Tabel per kecamatan, dapat digeser ke samping',
  sorted: 'Dalam persen, urut dari yang tertinggi pada periode terakhir',
  period: (text: string) => text.replace(/^\p{L}+ (\d) (\d{4})$/u, 'TW $1 $2'),
  classes: (noun: string) => `Jumlah ${noun} per kelas`,
  legend: (better: Direction, turn: number, noun: string) => {
    const square = `Tiap kotak satu ${noun}.`;
    if (better === 'none') return square;
    const [good, bad] = [`${formatShort(turn, 'id')}% ke atas`, `di bawah ${formatShort(turn, 'id')}%`];
    return better === 'higher'
      ? `${square} Makin tinggi makin baik: warna sejuk ${good}, warna hangat ${bad}.`
      : `${square} Makin rendah makin baik: warna sejuk ${bad}, warna hangat ${good}.`;
  },
};
