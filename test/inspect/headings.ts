import type { Shape } from './shape.ts';

/** Spellings of the headings that offices use, by what they mean. */
const SPELLINGS = {
  code: ['Kode', 'Kode Wilayah', 'kode_wilayah', 'Kode Kemendagri'],
  'code.desa': ['Kode Desa', 'Kode Desa/Kelurahan', 'kemendagri_kode_desa', 'Id Dagri'],
  'code.kecamatan': ['Kode Kecamatan', 'Kode Kec', 'kemendagri_kode_kecamatan'],
  bps: ['Kode BPS', 'id BPS', 'bps_kode_kecamatan'],
  desa: ['Desa', 'Desa/Kelurahan', 'Kelurahan/Desa', 'Nama Desa', 'Desa/Kel', 'bps_nama_desa_kelurahan'],
  kecamatan: ['Kecamatan', 'Kec', 'Nama Kecamatan', 'kemendagri_nama_kecamatan'],
  puskesmas: ['Puskesmas', 'Pukesmas', 'Unit Kerja (Puskesmas)', 'Nama Puskesmas'],
  kabupaten: ['Kabupaten', 'Kab/Kota', 'Kabupaten/Kota'],
  year: ['Tahun', 'Thn', 'TAHUN'],
  month: ['Bulan', 'Bln'],
  quarter: ['Triwulan', 'TW'],
  period: ['Periode', 'Bulan/Tahun', 'periode_update'],
  date: ['Tanggal', 'Tgl', 'Tanggal Pengukuran'],
  target: ['Sasaran', 'Jumlah Sasaran', 'Sasaran Balita', 'Jumlah Balita'],
  weighed: ['Ditimbang', 'Jumlah Ditimbang', 'Balita Ditimbang', 'Jumlah Yang Ditimbang'],
  measured: ['Diukur', 'Jumlah Yang Diukur', 'Jumlah Balita Diukur', 'Balita Diukur PB/TB'],
  short: ['Pendek', 'Jumlah Pendek', 'Balita Pendek', 'Jml Balita Pendek'],
  severe: ['Sangat Pendek', 'Jumlah Sangat Pendek', 'Balita Sangat Pendek', 'Jumlah Balita Sangat Pendek'],
  stunted: ['Stunting', 'Jumlah Stunting', 'Jumlah Balita Stunting', 'Balita Stunting'],
  prevalence: ['Prevalensi', 'Prevalensi Stunting', 'Persentase Stunting', 'Prevalensi (%)', '% Stunting'],
} as const satisfies Record<string, readonly string[]>;

/** What a heading is asked for. */
export type Word = keyof typeof SPELLINGS;

/** One of the spellings of a heading, folded as the shape says. */
export function headingOf(word: Word, { spelling }: Pick<Shape, 'spelling'>): string {
  const all: readonly string[] = SPELLINGS[word];
  return foldHeading(all[spelling.pick % all.length] ?? word, spelling.fold);
}

/** A heading in other case, spacing or with underscores; none of these changes what it means. */
export function foldHeading(heading: string, fold: Shape['spelling']['fold']): string {
  if (fold === 'upper') return heading.toUpperCase();
  if (fold === 'lower') return heading.toLowerCase();
  if (fold === 'underscores') return heading.replaceAll(' ', '_');
  if (fold === 'joined') return heading.replaceAll(' ', '');
  return fold === 'spaced' ? ` ${heading.replaceAll(' ', '  ')} ` : heading;
}
