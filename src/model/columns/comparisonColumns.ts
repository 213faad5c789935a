import type { FileColumn, LabelledValue } from '../fileColumn.ts';

const POSITION_LABELS: readonly LabelledValue[] = [
  { value: 'within', label: { id: 'di antara batas 95%', en: 'within the 95% limits' } },
  { value: 'above', label: { id: 'di atas batas 95%', en: 'above the 95% limits' } },
  { value: 'below', label: { id: 'di bawah batas 95%', en: 'below the 95% limits' } },
  { value: 'far-above', label: { id: 'di atas batas 99,8%', en: 'above the 99.8% limits' } },
  { value: 'far-below', label: { id: 'di bawah batas 99,8%', en: 'below the 99.8% limits' } },
];

/** What follows from the figure: against the target, its neighbours, the time before and chance. */
export const COMPARISON_COLUMNS = [
  {
    name: 'gap_points',
    type: 'number',
    unit: 'points',
    description: {
      id: 'Selisih ke target utama, poin; negatif berarti di bawahnya. Target itu untuk tahunnya dan untuk hasil survei: angka penimbangan di bawahnya belum berarti target tercapai',
      en: 'Distance to the headline target in points; negative is below it. The target is for its year and for surveys: a weighing figure below it does not mean that it was met',
    },
  },
  {
    name: 'gap_children',
    type: 'integer',
    unit: 'count',
    description: {
      id: 'Selisih itu dalam jumlah anak, dibulatkan ke dua angka penting; kosong bila pembilangnya disamarkan',
      en: 'That distance in children, to two figures; empty where the numerator is suppressed',
    },
  },
  {
    name: 'rank_low',
    type: 'integer',
    unit: 'rank',
    minimum: 1,
    description: {
      id: 'Urutan tertinggi yang mungkin di antara wilayah setingkat (1 = tertinggi)',
      en: 'Highest rank that it may have among areas of its level (1 = highest)',
    },
  },
  {
    name: 'rank_high',
    type: 'integer',
    unit: 'rank',
    minimum: 1,
    description: { id: 'Urutan terendah yang mungkin', en: 'Lowest rank that it may have' },
  },
  {
    name: 'rank_of',
    type: 'integer',
    unit: 'count',
    minimum: 1,
    description: { id: 'Banyak wilayah yang diurutkan', en: 'Number of areas ranked' },
  },
  {
    name: 'change_from',
    type: 'text',
    pattern: '^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$',
    description: { id: 'Periode pembanding', en: 'Period that the change is counted from' },
  },
  {
    name: 'change_points',
    type: 'number',
    unit: 'points',
    description: { id: 'Perubahan sejak periode pembanding, poin', en: 'Change since that period, points' },
  },
  {
    name: 'change_low',
    type: 'number',
    unit: 'points',
    description: {
      id: 'Batas bawah rentang 95% perubahan',
      en: 'Lower limit of the 95% interval of the change',
    },
  },
  {
    name: 'change_high',
    type: 'number',
    unit: 'points',
    description: {
      id: 'Batas atas rentang 95% perubahan',
      en: 'Upper limit of the 95% interval of the change',
    },
  },
  {
    name: 'bounds_low',
    type: 'number',
    unit: 'percent',
    minimum: 0,
    description: {
      id: 'Persen dari sasaran bila tidak satu pun yang tidak diukur stunting',
      en: 'Percent of the target population if none of those not measured is stunted',
    },
  },
  {
    name: 'bounds_high',
    type: 'number',
    unit: 'percent',
    minimum: 0,
    description: {
      id: 'Persen dari sasaran bila semua yang tidak diukur stunting',
      en: 'Percent of the target population if all of those not measured are stunted',
    },
  },
  {
    name: 'funnel_position',
    type: 'text',
    values: POSITION_LABELS,
    description: { id: 'Letak di diagram corong', en: 'Place in the funnel plot' },
  },
  {
    name: 'funnel_low_95',
    type: 'number',
    unit: 'percent',
    description: {
      id: 'Batas bawah 95% diagram corong untuk balita diukur sebanyak itu',
      en: 'Lower 95% limit of the funnel plot for as many children measured',
    },
  },
  {
    name: 'funnel_high_95',
    type: 'number',
    unit: 'percent',
    description: { id: 'Batas atas 95%', en: 'Upper 95% limit' },
  },
  {
    name: 'funnel_low_998',
    type: 'number',
    unit: 'percent',
    description: { id: 'Batas bawah 99,8%', en: 'Lower 99.8% limit' },
  },
  {
    name: 'funnel_high_998',
    type: 'number',
    unit: 'percent',
    description: { id: 'Batas atas 99,8%', en: 'Upper 99.8% limit' },
  },
] as const satisfies readonly FileColumn[];
