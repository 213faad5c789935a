/** Concepts of the wide form whose cells count children. */
export const COUNT_CONCEPTS: readonly string[] = [
  'target-population',
  'weighed',
  'measured',
  'stunted',
  'short',
  'severely-stunted',
];

/**
 * What a column of a publication may mean. Columns without a concept are left out and listed.
 * The long form (one figure a row) uses `indicator` and `value`; the wide form (one area and period a row)
 * uses the counts.
 */
export const CONCEPTS = [
  'area.code',
  'area.name',
  'area.bps-code',
  'area.parent',
  'area.region',
  'period',
  'period.year',
  'period.month',
  'period.quarter',
  'programme',
  'indicator',
  'value',
  'numerator',
  'denominator',
  'denominator-kind',
  'use',
  'confidence',
  'note',
  'status',
  ...COUNT_CONCEPTS,
  'prevalence',
  'entered-at',
] as const;
