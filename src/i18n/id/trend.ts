import type { PeriodId } from '../../model/period.ts';
import { formatDecimal, formatShort } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';

/** The trend page and the charts of the front page. */
export const trend = {
  title: (place: string) => `Tren stunting ${place}: survei dan penimbangan`,
  description: (place: string) =>
    `Angka stunting ${place} dari tahun ke tahun, survei dan penimbangan terpisah, dengan tabel dan sumber.`,
  heading: 'Sejak kapan, dan ke mana arahnya?',
  charts: 'Dua cara mengukur, dua grafik',
  survey: {
    heading: (place: string) => `Survei: ${place} dan wilayah di atasnya`,
    note: '% balita stunting; titik penuh = survei',
    description: (lines: string, targets: string) => `Survei. ${lines} ${targets}`,
    joined: (programmes: string) => `Yang disambung garis: ${programmes}.`,
    uncertain: (from: number, to: number, margin: number) =>
      `Beda ${formatDecimal(from, 'id')} ke ${formatDecimal(to, 'id')} lebih kecil daripada galat survei (kira-kira ±${formatShort(margin, 'id')} poin, hitungan kami).`,
    none: 'Belum ada angka survei.',
  },
  pace: {
    heading: 'Seberapa cepat?',
    achieved: (place: string, from: PeriodId, to: PeriodId, rate: number) =>
      `Garis lurus melalui logaritma angka survei ${place}, dari ${formatPeriod(from, 'id')} sampai ${formatPeriod(to, 'id')}, ${rate < 0 ? 'naik' : 'turun'} ${formatShort(Math.abs(rate), 'id')}% per tahun.`,
    needed: (value: number, year: string, basis: string, rate: number) =>
      `Untuk ${formatShort(value, 'id')}% pada ${year} (${basis}) angka terakhirnya harus turun ${formatShort(rate, 'id')}% per tahun.`,
    ours: 'Itu hitungan kami dari angka survei apa adanya. Galatnya tidak dihitung, jadi garis itu belum membuktikan arahnya. Caranya laju penurunan rata-rata per tahun (AARR), yang dipakai UNICEF dan WHO.',
    method: 'Metodenya',
  },
  weighing: {
    heading: (place: string) => `Penimbangan: angka ${place}`,
    note: '% balita tercatat stunting; titik kosong = penimbangan',
    description: (points: string) => `Penimbangan. ${points}`,
    notJoined: 'Titik tidak disambung: penyebutnya berganti-ganti.',
    populationBase: (periods: string) => `Angka ${periods} dibagi seluruh balita sasaran, bukan yang diukur.`,
    none: 'Belum ada angka penimbangan.',
  },
  line: (name: string, points: string) => `${name}: ${points}.`,
  point: (period: PeriodId, text: string) => `${formatPeriod(period, 'id')} ${text} persen`,
  below: (limit: number) => `di bawah ${formatShort(limit, 'id')}`,
  above: (limit: number) => `di atas ${formatShort(limit, 'id')}`,
  targets: (points: string) => `Target: ${points}.`,
  target: (value: number, year: string) => `${formatShort(value, 'id')} persen pada ${year}`,
  targetLabel: (value: number) => `target ${formatShort(value, 'id')}%`,
  targetYear: (value: number, year: string) => `${year}: ${formatShort(value, 'id')}%`,
  gap: 'belum ada angka',
  table: {
    heading: 'Tabel di balik grafik',
    survey: 'Survei',
    weighing: 'Penimbangan',
    area: 'Wilayah',
    period: 'Periode',
    value: 'Angka',
    programme: 'Survei atau catatan',
    base: 'Dasar',
    note: 'Catatan',
    source: 'Sumber',
    targets: 'Target',
  },
  others: {
    heading: 'Angka lain yang diumumkan',
    lead: 'Layanan kesehatan, jumlah anak, dan rincian lain. Penyebutnya berganti dari tahun ke tahun; bandingkan dengan hati-hati.',
    indicator: 'Indikator',
  },
};
