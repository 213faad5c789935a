import type { Target } from '../../model/target.ts';
import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { capital } from './words.ts';

const range = (low: number, high: number) => `${formatDecimal(low, 'id')}–${formatDecimal(high, 'id')}%`;

/** What a number cannot say: each sentence stands only where it is true of the number. */
export const limits = {
  heading: 'Yang tidak dikatakan angka ini',
  simulated: 'Ini simulasi. Keadaan sebenarnya tidak diketahui.',
  /** The interval lies on both sides of the target. */
  straddles: (low: number, high: number, target: number) =>
    `Belum pasti di atas atau di bawah ${formatShort(target, 'id')}%: rentang 95%-nya ${range(low, high)}.`,
  wide: (low: number, high: number, measured: number) =>
    `Bukan angka pasti: dari ${formatCount(measured, 'id')} balita yang diukur, rentang 95%-nya ${range(low, high)}.`,
  lowCoverage: (unmeasured: number, population: number, low: number, high: number) =>
    `${formatCount(unmeasured, 'id')} dari ${formatCount(population, 'id')} balita sasaran tidak diukur. Bila semua diukur, angkanya bisa di mana saja antara ${formatDecimal(low, 'id')}% dan ${formatDecimal(high, 'id')}%.`,
  rank: (low: number, high: number, of: number, isDesa: boolean) =>
    `Urutannya tidak pasti: ke-${low} ${high === low + 1 ? 'atau' : 'sampai'} ke-${high} dari ${formatCount(of, 'id')} ${isDesa ? 'di kecamatannya' : 'kecamatan'}.`,
  notSurvey: (percent: number | undefined) =>
    percent === undefined
      ? 'Bukan hasil survei. Survei tidak punya angka per kecamatan atau desa.'
      : `Bukan hasil survei: survei tidak punya angka per kecamatan atau desa. Angka survei kabupaten (${formatDecimal(percent, 'id')}%) bukan bandingannya.`,
  expired: ({ value, year, legalBasis }: Target, next: Target | undefined) => {
    const passed = `Tahun target ${formatShort(value, 'id')}%, ${year} (${legalBasis}), sudah lewat.`;
    if (!next) return passed;
    return `${passed} Berikutnya ${formatShort(next.value, 'id')}% pada ${next.year} (${next.legalBasis}).`;
  },
  notCause: 'Tidak menyebut sebab: angka bisa naik karena lebih banyak anak diukur.',
  notBlame: 'Tidak menilai kerja kader, bidan, atau kepala desa.',
  suppressed:
    'Disamarkan bukan berarti nol, bukan pula berarti kecil: angkanya ditutup agar tidak ada anak yang bisa dikenali, juga dari selisih angka lain.',
  absent: (state: string) => `${capital(state)} bukan berarti tidak ada anak stunting.`,
  missing: (name: string) =>
    `Angka kabupaten bukan angka ${name}. Survei memang tidak punya angka per kecamatan atau desa.`,
  counted: 'Jumlah anak tanpa banyaknya balita yang diukur tidak bisa dijadikan persentase.',
  /** The survey and the weighing of the whole region. */
  region: {
    heading: 'Yang tidak dikatakan angka-angka ini',
    sampled: (figure: {
      programme: string;
      percent: number;
      low: number;
      high: number;
      effect: number;
      sample: string | undefined;
    }) =>
      `${figure.programme}, ${formatDecimal(figure.percent, 'id')}%, bukan angka pasti: ${figure.sample === undefined ? '' : `dari sampel ${formatCount(Number(figure.sample), 'id')} balita, `}rentang 95%-nya kira-kira ${range(figure.low, figure.high)} (hitungan kami, dengan anggapan efek desain ${formatDecimal(figure.effect, 'id')}).`,
    published: (programme: string, percent: number, low: number, high: number) =>
      `${programme}, ${formatDecimal(percent, 'id')}%, bukan angka pasti: rentang 95%-nya ${range(low, high)}.`,
    unknownError: (programme: string) => `Galat ${programme} tidak kami temukan.`,
    wholeOnly:
      'Angka survei berlaku untuk seluruh kabupaten; tidak ada angka survei per kecamatan atau desa.',
    covered: (period: string, percent: number) =>
      `Pada penimbangan ${formatPeriod(period, 'id')}, ${formatShort(percent, 'id')}% balita sasaran ditimbang. Keadaan yang tidak datang tidak kelihatan dalam angkanya.`,
    notCause: 'Tidak satu pun menyebut sebab naik atau turunnya, dan tidak satu pun menilai kerja siapa pun.',
  },
};
