/** A row with nothing in it: the columns of every CSV and JSON of the site, in their order. */
export const EMPTY_ROW = {
  evidence: null,
  area_code: null,
  area_name: null,
  area_kind: null,
  parent_name: null,
  indicator: null,
  period: null,
  programme: null,
  method: null,
  status: null,
  unit: null,
  value: null,
  printed: null,
  text: null,
  limit: null,
  numerator: null,
  denominator: null,
  denominator_kind: null,
  coverage: null,
  interval_low: null,
  interval_high: null,
  interval_origin: null,
  gap_points: null,
  gap_children: null,
  rank_low: null,
  rank_high: null,
  rank_of: null,
  change_from: null,
  change_points: null,
  change_low: null,
  change_high: null,
  bounds_low: null,
  bounds_high: null,
  funnel_position: null,
  funnel_low_95: null,
  funnel_high_95: null,
  funnel_low_998: null,
  funnel_high_998: null,
  children_present: null,
  children_total: null,
  note: null,
  publication: null,
  publication_title: null,
  publication_url: null,
} as const;

export type FileColumn = keyof typeof EMPTY_ROW;

/** Columns of every file, explained on the data page. */
export const FILE_COLUMNS: readonly string[] = Object.keys(EMPTY_ROW);

/** A row of a file: every column, `null` where there is nothing to say. */
export type FileRow = Readonly<Record<FileColumn, string | number | null>>;
