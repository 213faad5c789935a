import type { Area } from '../../model/area.ts';
import type { DenominatorKind } from '../../model/indicator.ts';
import type { PeriodId } from '../../model/period.ts';
import { fullName } from '../format/names.ts';
import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { quote } from './quote.ts';
import { capital, fraction, numeral } from './words.ts';

/** The pages of a kecamatan and of a desa. */
export const area = {
  title: (name: string, percent: number, simulated: boolean) =>
    `${name}: ${formatDecimal(percent, 'id')}% balita diukur tercatat stunting${simulated ? ' (simulasi)' : ''}`,
  titleWithout: (name: string) => `${name}: angka stunting dan sumbernya`,
  description: (name: string, region: string, target: number) =>
    `Angka stunting ${name}, ${region}, dibanding ${formatShort(target, 'id')} persen, dengan sumber dan cakupannya.`,
  descriptionWithout: (name: string, region: string) =>
    `Apa yang sudah dan belum diterbitkan tentang stunting di ${name}, ${region}, dan siapa yang memegang angkanya.`,
  headline: {
    value: (name: string, percent: number) =>
      `Di ${name}, ${fraction(percent)} balita yang diukur tercatat stunting`,
    zero: (name: string) => `Di ${name}, tidak ada balita yang tercatat stunting`,
    few: (name: string) => `Di ${name}, terlalu sedikit balita yang diukur untuk menampilkan angka`,
    suppressed: (name: string) => `Angka ${name} disamarkan untuk melindungi jumlah kecil`,
    'not-measured': (name: string, period: string) =>
      `Di ${name} tidak ada pengukuran pada ${formatPeriod(period, 'id')}`,
    'not-reported': (name: string, period: string) =>
      `${name} belum melapor untuk ${formatPeriod(period, 'id')}`,
    contradicted: (name: string) => `Angka ${name} tidak cocok satu sama lain`,
    bound: (name: string) => `Untuk ${name} hanya diumumkan batasnya`,
    partial: (name: string, present: number, total: number) =>
      `Angka ${name} belum lengkap: baru ${present} dari ${total} desa/kelurahan`,
    missing: (name: string) => `Angka stunting ${name} belum kami temukan`,
    counted: (name: string, count: number, period: PeriodId) =>
      `Di ${name}, ${formatCount(count, 'id')} balita disebut stunting pada ${formatPeriod(period, 'id')}`,
  },
  lead: {
    above: (points: number, target: number) =>
      `Untuk sampai ke ${formatShort(target, 'id')}%, angka itu perlu turun ${formatDecimal(points, 'id')} poin`,
    children: (count: number) => `, setara kira-kira ${formatCount(count, 'id')} anak.`,
    below: (points: number, target: number) =>
      `Angka itu ${formatDecimal(points, 'id')} poin di bawah ${formatShort(target, 'id')}%.`,
    at: (target: number) => `Angka itu tepat di ${formatShort(target, 'id')}%.`,
    missing: (place: string) =>
      `Ini tidak berarti tidak ada anak stunting di ${place}. Artinya, kami belum menemukan publikasi yang memuat angkanya.`,
    earlier: (period: PeriodId, percent: number) =>
      `Angka terakhir: ${formatDecimal(percent, 'id')}% pada ${formatPeriod(period, 'id')}.`,
    countedOnly:
      'Sumbernya tidak menyebut berapa balita yang diukur, jadi persentasenya tidak bisa dihitung.',
    inRegion: (place: string) => `Angka untuk seluruh ${place}:`,
  },
  weighing: (period: PeriodId) => `Penimbangan, ${formatPeriod(period, 'id')}`,
  facts: {
    stunted: 'Tercatat stunting',
    severe: 'di antaranya sangat pendek',
    measured: 'Balita diukur',
    target: 'Balita sasaran',
    unmeasured: 'Tidak diukur',
    coverage: 'Cakupan',
    interval: 'Rentang 95%',
    children: (n: number) => `${formatCount(n, 'id')} anak`,
    percent: (value: number) => `${formatShort(value, 'id')}%`,
    range: (low: number, high: number) => `${formatDecimal(low, 'id')}–${formatDecimal(high, 'id')}%`,
    withheld: 'disamarkan',
    change: (from: PeriodId) => `Dibanding ${formatPeriod(from, 'id')}`,
    bounds: 'Kemungkinan bila semua diukur',
  },
  reference: (target: number) =>
    `Target nasional ${formatShort(target, 'id')}% ditetapkan untuk survei. Survei tidak punya angka per kecamatan atau desa, jadi di sini ${formatShort(target, 'id')}% patokan arah, bukan penilaian.`,
  gap: (points: number) => `${formatDecimal(points, 'id')} poin`,
  gapChildren: (points: number, children: number) =>
    `${formatDecimal(points, 'id')} poin ≈ ${formatCount(children, 'id')} anak`,
  rulerDescription: (name: string, percent: number, gap: number, target: number) =>
    `${name} ${formatDecimal(percent, 'id')} persen, ${formatDecimal(Math.abs(gap), 'id')} poin di ${gap >= 0 ? 'atas' : 'bawah'} ${formatShort(target, 'id')} persen.`,
  map: {
    heading: (kind: string) => `Peta ${kind}`,
    label: (name: string, n: number) => `Peta ${n} wilayah di ${name}. Tabel memuat angka yang sama.`,
  },
  table: {
    heading: (n: number, kind: string) => `${capital(numeral(n))} ${kind}`,
    caption: (target: number) =>
      `Urut dari yang tertinggi. Garis hitam pada batang: rentang 95%. Garis putus: ${formatShort(target, 'id')}%. Urutan ditulis sebagai rentang: “2–3” berarti urutan kedua dan ketiga tidak bisa dibedakan dengan data ini.`,
  },
  time: {
    heading: 'Dari waktu ke waktu',
    chart: '% balita diukur yang tercatat stunting',
    caption:
      'Bulan timbang Februari dan Agustus. Garis terputus saat tidak ada angka; titik tipis saat cakupan rendah.',
    coverage: 'Cakupan',
    none: 'Belum ada deret waktu yang dipublikasikan untuk wilayah ini.',
    description: (name: string, points: string) => `Penimbangan ${name}. ${points}`,
    point: (period: PeriodId, words: string) => `${formatPeriod(period, 'id', 'short')}: ${words}`,
    percent: (value: number) => `${formatDecimal(value, 'id')} persen`,
    withCoverage: (words: string, coverage: number) =>
      `${words}, cakupan ${formatShort(coverage, 'id')} persen`,
  },
  known: {
    heading: 'Yang pernah disebut tentang wilayah ini',
    lead: 'Angka dan keterangan lepas dari sumber yang berbeda-beda; tidak bisa dibandingkan satu sama lain.',
    said: (indicator: string, text: string, period: PeriodId) =>
      `${indicator}, ${formatPeriod(period, 'id')}: ${text}`,
  },
  above: {
    heading: 'Dibanding wilayah di atasnya',
    caption: (survey: string | undefined) =>
      survey === undefined
        ? 'Semua dari penimbangan.'
        : `Semua dari penimbangan. ${survey} memakai cara lain dan tidak berlaku per desa.`,
    surveyOf: (programme: string, place: string, percent: number) =>
      `Survei ${programme} untuk ${place} (${formatDecimal(percent, 'id')}%)`,
  },
  quote,
  discuss: {
    heading: 'Untuk dibahas',
    unmeasured: (n: number) =>
      `Mengapa ${formatCount(n, 'id')} balita tidak diukur, dan bagaimana menjangkau mereka?`,
    unknown: 'Kapan angka penimbangan wilayah ini diumumkan, dan oleh siapa?',
    services: 'Layanan apa yang paling sedikit diterima keluarga?',
    next: 'Apa yang bisa selesai sebelum bulan timbang berikutnya?',
    notes: 'Catatan rapat',
    print: 'Cetak halaman ini: satu lembar A4, terbaca hitam putih.',
  },
  missing: {
    heading: 'Ke mana meminta datanya?',
    holders: 'Yang memegang angkanya:',
    holds: (office: string, what: string) => `${office}: ${what}`,
    ask: 'Angka ini bisa diminta lewat permohonan informasi publik (UU 14/2008) kepada Pejabat Pengelola Informasi dan Dokumentasi (PPID) kantor itu.',
  },
  breadcrumb: 'Kecamatan',
  code: (kind: string, parent: string, code: string) => `${kind}, ${parent} · kode ${code}`,
  within: (place: Area, parent: Area) => `${fullName(place)}, ${fullName(parent)}`,
  denominator: {
    measured: 'balita diukur',
    weighed: 'balita ditimbang',
    'target-population': 'balita sasaran',
    'newborns-weighed': 'bayi baru lahir ditimbang',
    'live-births': 'kelahiran hidup',
    infants: 'bayi',
    'pregnant-women': 'ibu hamil',
    households: 'keluarga',
    villages: 'desa dan kelurahan',
    desa: 'desa',
  } satisfies Record<DenominatorKind, string>,
};
