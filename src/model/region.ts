import type { AreaLevel } from './area.ts';

/** Who may hold figures that nobody has published, by level of area. */
export interface Holder {
  readonly level: AreaLevel;
  readonly office: string;
  readonly holds: string;
}

/** West, south, east and north in degrees. */
export type LonLatBox = readonly [west: number, south: number, east: number, north: number];

/** Land far off the rest: maps draw what lies inside the bounds nearer, in a frame that says so. */
export interface RemoteLand {
  readonly name: string;
  readonly bounds: LonLatBox;
}

/** Which kabupaten a site is about: the content of `region.json`. */
export interface Region {
  /** Code of the kabupaten. */
  readonly area: string;
  readonly country: string;
  readonly province: string;
  /** Name of the site. */
  readonly title: string;
  /** Origin and base path where the site is served, with a final slash; `null` where it has none yet. */
  readonly address: string | null;
  /** ISO day that counts as today: what is late, expired or not yet due follows from it, never from the clock. */
  readonly asOf: string;
  /** Indicator that maps and headlines show. */
  readonly indicator: string;
  /** Indicator of the severe cases among them. */
  readonly severeIndicator: string;
  /** Indicator that only counts stunted children, where a source names no denominator. */
  readonly countIndicator: string;
  /** Indicator of coverage shown beside it (measured of target population). */
  readonly coverageIndicator: string;
  /** Indicator that holds a survey's sample size, used for intervals that the survey did not publish. */
  readonly sampleSizeIndicator: string;
  /** Indicators that count children under five, used to say a gap in children. */
  readonly populationIndicators: readonly string[];
  /** Id of the target that gaps are measured to. */
  readonly headlineTarget: string;
  /** Design effect assumed for surveys that publish no interval. */
  readonly designEffect: number;
  /** Percent below which coverage is marked as low. */
  readonly lowCoverage: number;
  /** Lower bounds of the map classes of changes and of widths of intervals, above the lowest, in points, ascending. */
  readonly changeBreaks: readonly number[];
  readonly widthBreaks: readonly number[];
  readonly disclosure: { readonly minimumCount: number; readonly minimumDenominator: number };
  readonly maintainer: { readonly name: string; readonly contact: string | null };
  readonly holders: readonly Holder[];
  readonly insets: readonly RemoteLand[];
}
