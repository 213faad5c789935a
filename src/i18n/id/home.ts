import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatDate, formatPeriod } from '../format/period.ts';
import { capital, fraction } from './words.ts';

/** The front page. */
export const home = {
  title: (place: string) => `Stunting di ${place}: dua angka, satu target`,
  description: (place: string, target: number, year: string) =>
    `Prevalensi stunting ${place}, kecamatan, dan desanya, dibanding target nasional ${formatShort(target, 'id')} persen untuk ${year}. Tiap angka dengan sumbernya.`,
  bySurvey: (place: string, percent: number) =>
    `${capital(fraction(percent))} balita ${place} stunting, kata survei.`,
  byWeighing: (percent: number) => `${capital(fraction(percent))}, kata penimbangan.`,
  byWeighingAlone: (place: string, percent: number) =>
    `${capital(fraction(percent))} balita ${place} tercatat stunting, kata penimbangan.`,
  nothing: (place: string) => `Angka stunting ${place} belum kami temukan`,
  lead: (place: string, target: number, targetYear: string, survey: number) =>
    `Target nasional ${formatShort(target, 'id')}% (${targetYear}) diukur dengan survei: angka survei ${place} ${ratio(survey / target)}.`,
  bothOfficial: 'Keduanya angka pemerintah.',
  twoNumbers: 'Dua angka pemerintah',
  survey: (programme: string) => `Survei, ${programme}`,
  weighing: (period: string) => `Penimbangan, ${formatPeriod(period, 'id')}`,
  whyDifferent: 'Mengapa berbeda?',
  gap: (low: number, high: number) => `Jaraknya ke target kira-kira ${thousands(low, high)} anak`,
  ofPopulation: (low: number, high: number) =>
    `dari ${thousands(low, high)} balita, menurut penyebut yang pernah diumumkan.`,
  sample: (n: number) => `Sampel ${formatCount(n, 'id')} balita, hanya berlaku untuk seluruh kabupaten.`,
  interval: (low: number, high: number, effect: number) =>
    `Garis tipis: rentang 95%, ${formatCount(low, 'id')}–${formatCount(high, 'id')}% (dengan anggapan efek desain ${formatDecimal(effect, 'id')}). Selisih dan rentang: hitungan kami.`,
  notYetMet: 'Belum tentu memenuhi target:',
  targetBelongsToSurvey: (target: number) => `${formatShort(target, 'id')}% ditetapkan untuk survei.`,
  base: (denominator: number, coverage: number | undefined) =>
    `Dasar: sekitar ${formatCount(denominator, 'id')} balita sasaran${coverage === undefined ? '' : `, ${formatShort(coverage, 'id')}% ditimbang`}.`,
  why: {
    survey:
      'mengukur balita dari rumah tangga yang dipilih acak. Hasilnya mewakili seluruh kabupaten, tetapi tidak bisa dipecah per desa.',
    surveyName: 'Survei',
    weighing:
      'mencatat balita yang datang ke posyandu, sampai tingkat desa. Hasilnya bergantung pada siapa yang datang dan ketelitian alat ukur.',
    weighingName: 'Penimbangan',
    apart: 'Cara ukurnya berbeda, jadi keduanya tidak kami gabung dalam satu garis.',
    readMethod: 'Baca metode',
  },
  map: {
    question: (target: number) => `Di mana angkanya ${formatShort(target, 'id')}% atau lebih?`,
    intro: 'Peta ini memakai penimbangan; jangan dibandingkan langsung dengan angka survei.',
    missingQuestion: 'Bagaimana angka tiap kecamatan?',
    all: 'Peta kecamatan selengkapnya',
    allDesa: (n: number) => `Peta ${formatCount(n, 'id')} desa dan kelurahan`,
    province: (name: string) => `Kabupaten dan kota di ${name}`,
    provinceQuestion: (name: string, programme: string) =>
      `Bagaimana dibanding daerah lain di ${name}, ${programme}?`,
  },
  trend: {
    question: 'Sejak kapan, dan ke mana arahnya?',
    more: 'Semua angka dan sumbernya',
  },
  news: {
    heading: 'Apa yang baru',
    latest: (title: string) => `Angka terbaru: ${title}`,
    wanted: 'Masih dicari',
  },
  download: {
    heading: 'Unduh',
    all: 'Semua berkas dan kamus data',
    kecamatan: 'Tabel kecamatan, CSV',
  },
  cite: {
    heading: 'Kutip',
    from: (title: string, day: string) => `${title}, keadaan data ${formatDate(day, 'id')}.`,
    sentence: (figure: {
      place: string;
      value: number;
      programme: string;
      gap: number;
      target: number;
      year: string;
    }) =>
      `Prevalensi stunting ${figure.place} ${formatDecimal(figure.value, 'id')}% (${figure.programme}), ${formatDecimal(Math.abs(figure.gap), 'id')} poin di ${figure.gap >= 0 ? 'atas' : 'bawah'} target ${formatShort(figure.target, 'id')}% untuk ${figure.year}.`,
  },
};

function ratio(times: number): string {
  if (times >= 2.05) return 'lebih dari dua kalinya';
  if (times >= 1.95) return 'kira-kira dua kalinya';
  return times > 1 ? 'masih di atasnya' : 'tidak melebihinya';
}

/** "26–28 ribu", or whole numbers where they are small. */
function thousands(low: number, high: number): string {
  if (low < 2000)
    return low === high ? formatCount(low, 'id') : `${formatCount(low, 'id')}–${formatCount(high, 'id')}`;
  const [from, to] = [Math.round(low / 1000), Math.round(high / 1000)];
  return from === to
    ? `${formatCount(from, 'id')} ribu`
    : `${formatCount(from, 'id')}–${formatCount(to, 'id')} ribu`;
}
