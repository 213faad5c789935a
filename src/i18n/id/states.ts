import type { State } from '../../model/observation.ts';
import { STATE_LABELS } from '../../model/statusLabels.ts';

/** How each state is said, on map, table, chart and file alike. */
export const states = {
  name: {
    value: STATE_LABELS.value.id,
    bound: STATE_LABELS.bound.id,
    suppressed: STATE_LABELS.suppressed.id,
    'not-measured': STATE_LABELS['not-measured'].id,
    'not-reported': STATE_LABELS['not-reported'].id,
    'not-published': STATE_LABELS['not-published'].id,
    contradicted: STATE_LABELS.contradicted.id,
  } as Readonly<Record<State, string>>,
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
