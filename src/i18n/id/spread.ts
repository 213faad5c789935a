import type { FunnelPosition } from '../../model/funnel.ts';
import type { PeriodId } from '../../model/period.ts';
import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { listed } from './words.ts';

/** The page of the funnel plots. */
export const spread = {
  name: 'Sebaran',
  title: (place: string) => `Sebaran stunting ${place}: mana yang berbeda, mana yang mungkin kebetulan`,
  description: (place: string) =>
    `Diagram corong kecamatan dan desa di ${place}: angka mana yang sulit dijelaskan oleh kebetulan saja, dengan tabel dan artinya.`,
  heading: 'Mana yang berbeda, mana yang mungkin kebetulan?',
  lead: 'Di wilayah dengan sedikit balita, satu atau dua anak saja mengubah persentasenya. Karena itu angka yang sangat tinggi atau sangat rendah sering muncul di wilayah kecil, padahal hanya kebetulan. Diagram corong memperhitungkannya.',
  level: {
    kecamatan: { heading: 'Kecamatan', noun: 'kecamatan' },
    desa: { heading: 'Desa dan kelurahan', noun: 'desa dan kelurahan' },
  },
  more: 'Sebaran: mana yang berbeda, mana yang mungkin kebetulan?',
  result: (figure: {
    noun: string;
    period: PeriodId;
    drawn: number;
    far: number;
    near: number;
    expected: number;
  }) =>
    `Penimbangan ${formatPeriod(figure.period, 'id')}. Dari ${formatCount(figure.drawn, 'id')} ${figure.noun} yang digambar, ${countWords(figure.far)} di luar batas 99,8% dan ${formatCount(figure.near, 'id')} lagi hanya di luar batas 95%. Seandainya hanya kebetulan yang bekerja, kira-kira ${formatCount(figure.expected, 'id')} yang jatuh di luar batas 95%.`,
  leftOut: (
    noun: string,
    limit: number,
    {
      lowCoverage,
      suppressed,
      withoutFigure,
    }: Record<'lowCoverage' | 'suppressed' | 'withoutFigure', number>,
  ) => {
    const parts = [
      lowCoverage > 0 &&
        `${formatCount(lowCoverage, 'id')} dengan cakupan di bawah ${formatShort(limit, 'id')}%`,
      suppressed > 0 && `${formatCount(suppressed, 'id')} yang angkanya disamarkan`,
      withoutFigure > 0 && `${formatCount(withoutFigure, 'id')} tanpa angka`,
    ].filter((part) => part !== false);
    return parts.length === 0 ? `Semua ${noun} digambar.` : `Tidak digambar: ${listed(parts)}.`;
  },
  chart: {
    heading: '% balita diukur yang tercatat stunting',
    title: (noun: string, period: PeriodId) =>
      `Diagram corong ${noun}, penimbangan ${formatPeriod(period, 'id')}`,
    description: (drawn: number, noun: string, overall: number) =>
      `${formatCount(drawn, 'id')} ${noun}; bersama-sama ${formatDecimal(overall, 'id')} persen. Tabel di bawah memuat nama, angka, dan letak tiap wilayah.`,
    overall: (value: number) => `semua wilayah: ${formatDecimal(value, 'id')}%`,
    target: (value: number) => `target ${formatShort(value, 'id')}%`,
    inner: 'batas 95%',
    outer: 'batas 99,8%',
    axis: 'balita diukur',
    key: (overall: number) =>
      `Bulatan kecil abu-abu: di dalam batas. Bulatan kecil tegas: di luar batas 95% (garis titik-titik). Bulatan besar: di luar batas 99,8% (garis penuh). Garis tipis mendatar: angka semua wilayah yang digambar, dihitung bersama: ${formatDecimal(overall, 'id')}%.`,
  },
  table: {
    summary: (n: number, noun: string) => `Tabel ${formatCount(n, 'id')} ${noun} yang digambar`,
    percent: '%',
    measured: 'Diukur',
    inner: 'Batas 95%',
    outer: 'Batas 99,8%',
    range: (low: number, high: number) => `${formatDecimal(low, 'id')}–${formatDecimal(high, 'id')}`,
    group: (position: FunnelPosition, n: number) => `${POSITIONS[position]} (${formatCount(n, 'id')})`,
  },
  how: {
    heading: 'Cara membaca diagram corong',
    dot: 'Tiap bulatan satu wilayah. Makin ke kanan, makin banyak balita yang diukur. Makin ke atas, makin besar bagian yang tercatat stunting.',
    limits:
      'Garis mendatar adalah angka semua wilayah yang digambar, dihitung bersama. Di atas dan di bawahnya ada dua pasang garis batas: lebar di kiri, menyempit ke kanan, seperti corong.',
    chance:
      'Seandainya balita di semua wilayah sama saja dan hanya kebetulan yang membuat angkanya berbeda, paling banyak 5 dari 100 wilayah jatuh di luar batas 95%, dan 2 dari 1.000 di luar batas 99,8%.',
  },
  meaning: {
    heading: 'Apa artinya, dan apa yang bukan',
    outside:
      'Di luar batas berarti perbedaannya sulit dijelaskan oleh kebetulan saja. Itu bukan penilaian kerja siapa pun. Sebabnya bisa keadaan warganya, cara mengukurnya, atau siapa yang datang ditimbang; diagram ini tidak tahu yang mana.',
    many: 'Bila banyak wilayah di luar batas, artinya wilayah-wilayah itu memang berbeda satu sama lain.',
    within:
      'Di dalam batas bukan berarti aman. Angkanya hanya tidak bisa dibedakan dari angka bersama, dan angka bersama bisa saja tinggi.',
    target: (value: number, year: string) =>
      `Target ${formatShort(value, 'id')}% (${year}) ditetapkan untuk survei. Di sini garis putusnya hanya patokan arah.`,
    method: 'Rumusnya ada di halaman metode',
  },
  missing: {
    heading: 'Belum bisa digambar',
    none: (nouns: readonly string[]) => `Angka per ${nouns.join(' dan per ')} belum kami temukan.`,
    few: (n: number, noun: string) =>
      `Baru ${formatCount(n, 'id')} ${noun} punya angka yang bisa dibandingkan: terlalu sedikit untuk diagram ini.`,
    later:
      'Begitu angkanya diumumkan, lengkap dengan jumlah balita yang diukur, diagram dan tabelnya muncul di halaman ini.',
  },
  download: {
    rows: (noun: string, form: string) => `Angka ${noun}, ${form}`,
    curves: 'Garis batas, JSON',
  },
};

const countWords = (n: number) => (n === 0 ? 'tidak satu pun' : formatCount(n, 'id'));

const POSITIONS: Readonly<Record<FunnelPosition, string>> = {
  'far-above': 'Di atas batas 99,8%: lebih tinggi, sulit dijelaskan oleh kebetulan saja',
  above: 'Di atas batas 95%: lebih tinggi, kebetulan masih mungkin',
  within: 'Di dalam batas: tidak bisa dibedakan dari angka bersama',
  below: 'Di bawah batas 95%: lebih rendah, kebetulan masih mungkin',
  'far-below': 'Di bawah batas 99,8%: lebih rendah, sulit dijelaskan oleh kebetulan saja',
};
