import type { AreaKind } from './area.ts';
import type { PeriodId } from './period.ts';

/** How often a dataset is expected; `half` in two months of each year, such as the weighing months. */
export const RHYTHMS = ['month', 'quarter', 'half', 'year'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** Boards whose rows are a dataset too. */
export const BOARD_DATASETS = ['reflections', 'actions'] as const;

interface Words {
  readonly id: string;
  readonly en: string;
}

/** A dataset that somebody is expected to have: a row of `datasets.csv`. */
export interface ExpectedDataset {
  readonly id: string;
  readonly label: Words;
  /** Short enough for the head of a column. */
  readonly shortLabel: Words;
  /** Indicators of which any shows that it was published; none where no format of it is known yet. */
  readonly indicators: readonly string[];
  /** The board that shows it instead of an indicator. */
  readonly board?: (typeof BOARD_DATASETS)[number];
  /** The finest level that it tells of. */
  readonly level: 'kabupaten' | 'kecamatan' | 'desa';
  /** Kinds of villages that it tells of; all where it names none. */
  readonly kinds: readonly AreaKind[];
  readonly rhythm: Rhythm;
  /** Months of the year in which it is made, for `half`. */
  readonly months: readonly number[];
  /** The first period that it is expected for. */
  readonly since: PeriodId;
  /** Days after the end of a period until which it is expected; an assumption of the site where no rule is known. */
  readonly dueDays: number;
  /** Who holds it: the office to ask first, then others that may. */
  readonly holders: readonly string[];
  /** Where the expectation comes from. */
  readonly source: { readonly title: string; readonly url?: string };
  readonly note?: Words;
}

/** A period that a dataset is expected for, and the ISO day until which. */
export interface ExpectedPeriod {
  readonly period: PeriodId;
  readonly due: string;
}
