import type { FileColumn, LabelledValue } from '../fileColumn.ts';

const DENOMINATOR_LABELS: readonly LabelledValue[] = [
  { value: 'measured', label: { id: 'balita diukur', en: 'children under five measured' } },
  { value: 'weighed', label: { id: 'balita ditimbang', en: 'children under five weighed' } },
  { value: 'target-population', label: { id: 'balita sasaran', en: 'all children under five' } },
  { value: 'newborns-weighed', label: { id: 'bayi baru lahir ditimbang', en: 'newborns weighed' } },
  { value: 'live-births', label: { id: 'kelahiran hidup', en: 'live births' } },
  { value: 'infants', label: { id: 'bayi', en: 'infants' } },
  { value: 'pregnant-women', label: { id: 'ibu hamil', en: 'pregnant women' } },
  { value: 'households', label: { id: 'rumah tangga', en: 'households' } },
  { value: 'villages', label: { id: 'desa dan kelurahan', en: 'villages' } },
  { value: 'desa', label: { id: 'desa, tanpa kelurahan', en: 'desa, without kelurahan' } },
];

const ORIGIN_LABELS: readonly LabelledValue[] = [
  { value: 'published', label: { id: 'diumumkan penerbit', en: 'published' } },
  {
    value: 'wilson',
    label: { id: 'hitungan kami (Wilson) dari jumlah anak', en: 'ours (Wilson) from the counts' },
  },
  {
    value: 'design-effect',
    label: { id: 'hitungan kami dari ukuran sampel survei', en: 'ours from the sample size of the survey' },
  },
];

/** What was published, and how sure it is. */
export const FIGURE_COLUMNS = [
  {
    name: 'value',
    type: 'number',
    unit: 'row',
    minimum: 0,
    description: {
      id: 'Nilai sebelum dibulatkan; hanya bila keadaannya value',
      en: 'Value before rounding; only where the status is value',
    },
  },
  {
    name: 'printed',
    type: 'number',
    unit: 'row',
    minimum: 0,
    description: { id: 'Persentase yang tercetak di sumber', en: 'Percentage as the source prints it' },
  },
  {
    name: 'text',
    type: 'text',
    description: {
      id: 'Perkataan sumber yang bukan hasil ukur (status said), apa adanya',
      en: 'Words of the source that are no measurement (status said), as they are',
    },
  },
  {
    name: 'limit',
    type: 'text',
    pattern: '^[<>][0-9]+([.][0-9]+)?$',
    description: { id: 'Batas yang diumumkan, misalnya <10', en: 'Limit as published, such as <10' },
  },
  {
    name: 'numerator',
    type: 'integer',
    unit: 'count',
    minimum: 0,
    description: { id: 'Pembilang (anak)', en: 'Numerator (children)' },
  },
  {
    name: 'denominator',
    type: 'integer',
    unit: 'count',
    minimum: 0,
    description: { id: 'Penyebut (anak)', en: 'Denominator (children)' },
  },
  {
    name: 'denominator_kind',
    type: 'text',
    values: DENOMINATOR_LABELS,
    description: { id: 'Apa yang dihitung penyebut', en: 'What the denominator counts' },
  },
  {
    name: 'coverage',
    type: 'number',
    unit: 'percent',
    minimum: 0,
    description: {
      id: 'Cakupan: diukur dibagi sasaran, persen',
      en: 'Coverage: measured of the target population, percent',
    },
  },
  {
    name: 'interval_low',
    type: 'number',
    unit: 'row',
    description: { id: 'Batas bawah rentang 95%', en: 'Lower limit of the 95% interval' },
  },
  {
    name: 'interval_high',
    type: 'number',
    unit: 'row',
    description: { id: 'Batas atas rentang 95%', en: 'Upper limit of the 95% interval' },
  },
  {
    name: 'interval_origin',
    type: 'text',
    values: ORIGIN_LABELS,
    description: { id: 'Asal rentang itu', en: 'Where the interval comes from' },
  },
] as const satisfies readonly FileColumn[];
