import type { Computed, ContradictionKind, Reading } from '../../model/contradiction.ts';
import { formatCount } from '../format/number.ts';
import { numeral } from './words.ts';

/** The page of figures that do not agree. */
export const contradictions = {
  title: 'Angka yang bertentangan',
  description: 'Angka stunting yang tidak cocok satu sama lain, tiap sisi dengan sumbernya, dan mengapa.',
  heading: 'Angka yang tidak cocok satu sama lain',
  lead: (all: number, unexplained: number) =>
    `Kami menemukan ${numeral(all)} pertentangan dalam angka yang sudah diterbitkan. Tiap angka ditulis sebagaimana dicetak, dengan sumbernya. Untuk ${numeral(unexplained)} di antaranya sebabnya belum jelas, dan itu kami tulis apa adanya.`,
  reading: 'Berbeda tidak berarti salah. Sering kali cara ukur, waktu, wilayah, atau penyebutnya yang lain.',
  none: 'Belum ada yang dicatat.',
  index: 'Daftar',
  kinds: {
    'two-methods': 'Dua cara ukur',
    'same-thing': 'Satu hal, lebih dari satu angka',
    arithmetic: 'Hitungan dan penyebut',
    places: 'Kecamatan dan desa',
    targets: 'Target dan harapan',
    'other-measures': 'Bukan ukuran stunting',
  } satisfies Record<ContradictionKind, string>,
  reads: {
    value: (indicator: string) => indicator,
    numerator: (indicator: string) => `Pembilang: ${indicator}`,
    denominator: (indicator: string) => `Penyebut: ${indicator}`,
  } satisfies Record<Reading, (indicator: string) => string>,
  target: (basis: string) => `Target, ${basis}`,
  why: {
    known: 'Mengapa berbeda.',
    unknown: 'Mengapa berbeda? Belum jelas.',
  },
  computed: (kind: Computed['kind'], sides: readonly string[], result: number) => {
    const [first = '', second = ''] = sides;
    const formula = { share: `${first} × ${second}`, whole: `${first} ÷ ${second}`, sum: sides.join(' + ') };
    return `Hitungan kami: ${formula[kind]} = ${formatCount(result, 'id')}.`;
  },
  unexplained: {
    heading: 'Belum dijelaskan',
    lead: 'Angka yang ditandai bertentangan, tetapi belum dibandingkan satu per satu.',
  },
  files: {
    heading: 'Angka yang tidak cocok dengan hitungannya sendiri',
    lead: 'Dicari oleh program dalam semua berkas: persentase yang berbeda lebih dari 0,1 poin dari pembilang dan penyebutnya, dan bagian yang lebih besar daripada seluruhnya.',
    none: 'Saat ini tidak ada.',
    simulated:
      'Yang dicetak miring di bagian ini angka simulasi, bukan hasil ukur. Angka lain di halaman ini asli.',
    printed: (printed: string, computed: string) => `Tercetak ${printed}%, menurut jumlahnya ${computed}%.`,
    summed: (printed: string, computed: string) =>
      `Jumlah stunting tercetak ${printed}, sedangkan pendek dan sangat pendek bersama ${computed}.`,
    impossible: (numerator: string, denominator: string) =>
      `Tertulis ${numerator} dari ${denominator}: tidak mungkin.`,
    row: (file: string, row: number) => `${file}, baris ${row}`,
  },
  revised: {
    heading: 'Angka ganda dan angka lama',
    lead: 'Bila satu angka dimuat lebih dari sekali, yang dipakai hanya satu; yang lain tetap dicatat.',
    none: 'Saat ini tidak ada.',
    superseded: (rows: number) => `${formatCount(rows, 'id')} baris digantikan entri yang lebih baru`,
    alternate: 'dimuat juga oleh publikasi lain, yang dipakai dalam grafik',
  },
};
