import type { Bilingual, LabelledValue } from './fileColumn.ts';
import { STATES, type State } from './observation.ts';

/** How each state is said, on map, table, chart and file alike. */
export const STATE_LABELS = {
  value: { id: 'ada angka', en: 'figure published' },
  bound: { id: 'hanya batas', en: 'only a limit published' },
  suppressed: { id: 'disamarkan', en: 'withheld' },
  'not-measured': { id: 'tidak diukur', en: 'not measured' },
  'not-reported': { id: 'belum melapor', en: 'not reported' },
  'not-published': { id: 'belum dipublikasikan', en: 'not published yet' },
  contradicted: { id: 'angka bertentangan', en: 'contradicted' },
} as const satisfies Record<State, Bilingual>;

/** A row of a file has the state of its observation; or a source only says it, in words. */
export type Status = State | 'said';

/** What a row says where it stands, or why it has no value. Only `value` has one. */
export const STATUS_LABELS = { ...STATE_LABELS, said: { id: 'hanya disebut', en: 'only said' } } as const;

/** What each status means for the cell `value` of its row. */
export const STATUS_MEANINGS = {
  value: { id: 'Ada nilainya; nol juga nilai.', en: 'There is a value; zero is one.' },
  bound: {
    id: 'Penerbit hanya mengumumkan batasnya, misalnya “<10”; batas itu ada di kolom limit.',
    en: 'The publisher only gives a limit such as "<10"; it stands in column limit.',
  },
  suppressed: {
    id: 'Jumlahnya terlalu kecil untuk diumumkan tanpa membuka keadaan satu anak.',
    en: 'The count is too small to be published without exposing a single child.',
  },
  'not-measured': {
    id: 'Penerbit mengatakan bahwa di wilayah dan periode itu tidak ada pengukuran.',
    en: 'The publisher says that nothing was measured in that area and period.',
  },
  'not-reported': {
    id: 'Publikasinya meliputi wilayah itu dan mengatakan bahwa angkanya belum masuk.',
    en: 'The publication covers the area and says that its figure had not come in.',
  },
  'not-published': {
    id: 'Kami belum menemukan publikasi yang memuat angka wilayah itu.',
    en: 'We know of no publication with a figure for that area.',
  },
  contradicted: {
    id: 'Pembilang dan penyebut yang tertulis tidak mungkin benar bersama-sama.',
    en: 'The numerator and denominator as printed cannot both be right.',
  },
  said: {
    id: 'Sumber hanya menyebutnya dengan kata-kata; kalimatnya ada di kolom text.',
    en: 'A source only says it in words; they stand in column text.',
  },
} as const satisfies Record<Status, Bilingual>;

/** Every status with its label and meaning. */
export const STATUSES: readonly LabelledValue[] = [...STATES, 'said' as const].map((status) => ({
  value: status,
  label: STATUS_LABELS[status],
  meaning: STATUS_MEANINGS[status],
}));

/** Why `value` is empty, for every status that has none: the labelled missing values of each file. */
export const MISSING_VALUES: readonly LabelledValue[] = STATUSES.filter(({ value }) => value !== 'value');
