import type { PeriodId } from '../model/period.ts';

/** Levels that the explorer shows. */
export const LEVELS = ['desa', 'kecamatan'] as const;
export type Level = (typeof LEVELS)[number];

/** What a map may show of an indicator, in the order of its choice. */
export const MEASURES = ['value', 'change', 'gap', 'coverage', 'width'] as const;
export type Measure = (typeof MEASURES)[number];

/** Classes of a measure: the same at all periods, so that two of them compare. */
export interface Scale {
  readonly measure: Measure;
  /** Lower bounds of the classes above the lowest, ascending. */
  readonly breaks: readonly number[];
  /** Name of the colour of each class, one more than there are breaks. */
  readonly colours: readonly string[];
}

/** An indicator of the explorer. */
export interface CatalogIndicator {
  readonly id: string;
  readonly label: string;
  /** True where the headline target is one of this indicator; only then it has a `gap`. */
  readonly hasTarget: boolean;
  readonly scales: Readonly<Record<Measure, Scale>>;
  /** Address of its cube for each level that has any figure, relative to the page. */
  readonly cubes: Partial<Readonly<Record<Level, string>>>;
}

/** What a page tells its program: where the figures lie and what they are measured against. All of it is data. */
export interface Catalog {
  readonly target: { readonly value: number; readonly year: PeriodId };
  readonly lowCoverage: number;
  /** Codes of all areas of each level, ascending. */
  readonly codes: Readonly<Record<Level, readonly string[]>>;
  readonly indicators: readonly CatalogIndicator[];
}
