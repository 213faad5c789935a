import type { State } from '../../model/observation.ts';

/** How each state is said, on map, table, chart and file alike. */
export const states = {
  name: {
    value: 'ada angka',
    bound: 'hanya batas',
    suppressed: 'disamarkan',
    'not-measured': 'tidak diukur',
    'not-reported': 'belum melapor',
    'not-published': 'belum dipublikasikan',
    contradicted: 'angka bertentangan',
  } satisfies Record<State, string>,
  zero: 'nol kasus',
  notFound: 'belum kami temukan',
  incomplete: 'belum lengkap',
  lowCoverage: (limit: number) => `cakupan di bawah ${limit}%`,
  reason: {
    protected: () => 'disamarkan untuk melindungi jumlah kecil',
    'small-denominator': (minimum: number) => `disamarkan (kurang dari ${minimum} anak diukur)`,
  },
  partial: (present: number, total: number) => `baru ${present} dari ${total} desa/kelurahan`,
  contradicted: (numerator: number, denominator: number) => `tertulis ${numerator} dari ${denominator}`,
};
