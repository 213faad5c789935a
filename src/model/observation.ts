import type { FunnelPlace } from './funnel.ts';
import type { DenominatorKind } from './indicator.ts';
import type { PeriodId } from './period.ts';
import type { Method } from './publication.ts';

/** The states of an observation. Only `value` carries one; zero is a value. */
export const STATES = [
  'value',
  'bound',
  'suppressed',
  'not-measured',
  'not-reported',
  'not-published',
  'contradicted',
] as const;
export type State = (typeof STATES)[number];

/**
 * Why disclosure control withheld a figure: too few children measured, which the denominator beside it shows, or to
 * protect a small count. Whether that count is its own or a neighbour's is not said, for it would help to find it.
 */
export type SuppressionReason = 'protected' | 'small-denominator';

/** Numerator over denominator, as whole numbers, and what the denominator counts. */
export interface Counts {
  readonly numerator?: number;
  readonly denominator?: number;
  readonly denominatorKind?: DenominatorKind;
}

/** An interval in the unit of its observation (percent, 0–100). */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** `published` by the source, or ours: `wilson` from counts, `design-effect` from a survey's sample size. */
  readonly origin: 'published' | 'wilson' | 'design-effect';
}

/** Which figure of which place and time this is, and where it stands written. */
export interface ObservationKey {
  readonly indicator: string;
  /** Area code. */
  readonly area: string;
  readonly period: PeriodId;
  readonly programme: string;
  readonly method: Method;
  /** Publication id. */
  readonly publication: string;
}

/** How a sum was made from children: `present` of `total` children in force had a row. */
export interface Composition {
  readonly present: number;
  readonly total: number;
}

interface Provenance {
  /** `computed` where we summed children or divided counts that the source only listed. */
  readonly origin: 'published' | 'computed';
  /** Published file, its resource and first row (line of the file, 1-based); absent on computed sums. */
  readonly file?: string;
  readonly row?: number;
  readonly confidence?: 'verbatim' | 'secondary' | 'computed';
  /** Note for readers, in Indonesian. */
  readonly note?: string;
  /** Another publication's figure for the same series and period is the one charted. */
  readonly alternate?: true;
  readonly composition?: Composition;
  /** Children measured as percent of the target population, 0–100, from the same publication and period. */
  readonly coverage?: number;
}

/** A measured value with everything computed from it once. */
export interface ValueFields extends Counts {
  readonly state: 'value';
  /** In the indicator's unit, unrounded: from the counts where both are known, else as printed. */
  readonly value: number;
  /** The percentage that the source prints, kept beside the recomputed one. */
  readonly printed?: number;
  /** The numerator that the source prints, where its own parts do not add up to it; the sum of the parts is used. */
  readonly printedNumerator?: number;
  /** True where printed and recomputed differ by more than rounding explains. */
  readonly conflict?: true;
  readonly interval?: Interval;
  /** Index of the map class, from the value rounded to one decimal; absent where the indicator has no classes. */
  readonly class?: number;
  /** Rounded value minus the headline target, in points; only for the headline indicator. */
  readonly gap?: number;
  /** The gap as a number of children of the denominator, to two figures; only where the numerator is shown. */
  readonly gapCount?: number;
  /** For surveys, which have no denominator: the gap in children for the smallest and largest published population. */
  readonly gapRange?: GapRange;
  /** Range of ranks among the sibling areas of the same period, 1 the highest; absent with low coverage. */
  readonly rank?: { readonly low: number; readonly high: number; readonly of: number };
  /** Its place among the areas of its level at the newest period, against what chance alone would do. */
  readonly funnel?: FunnelPlace;
  /** Change in points since the value before in the same series. */
  readonly change?: Change;
  /** Lowest and highest percent of the target population if none or all of the unmeasured were cases. */
  readonly bounds?: { readonly low: number; readonly high: number };
}

/**
 * A change in percentage points and what may be said of it: with its 95% interval, or, where one of the two values
 * has no interval, with the periods of those that have none, and then nothing can be said.
 */
export type Change = { readonly from: PeriodId; readonly change: number } & (
  | { readonly low: number; readonly high: number; readonly direction: 'up' | 'down' | 'undetermined' }
  | { readonly withoutInterval: readonly PeriodId[]; readonly direction: 'undetermined' }
);

/** A gap in children, rounded to whole hundreds, and the populations of the same year it was computed from. */
export interface GapRange {
  readonly low: number;
  readonly high: number;
  readonly populationLow: number;
  readonly populationHigh: number;
}

/** A published limit such as "<10": drawn as a bracket, never as a point. */
export interface BoundFields {
  readonly state: 'bound';
  readonly relation: '<' | '>';
  readonly limit: number;
}

/** Counts that cannot be, such as more stunted than measured: listed, not charted. */
export interface ContradictedFields extends Counts {
  readonly state: 'contradicted';
  readonly printed?: number;
}

export type ObservationFields =
  | ValueFields
  | BoundFields
  | ContradictedFields
  | { readonly state: 'suppressed'; readonly reason: SuppressionReason; readonly denominator?: number }
  | { readonly state: 'not-measured' }
  | { readonly state: 'not-reported' }
  | { readonly state: 'not-published' };

/** One figure, or the stated absence of one, for an indicator, area, period and publication. */
export type Observation = ObservationKey & Provenance & ObservationFields;

/** Something that a source says and that must never be charted: a hope, a rank, a figure of another thing. */
export interface Statement extends ObservationKey {
  /** `state`: say it with its source. `contradiction`: belongs on the page of contradictions only. */
  readonly use: 'state' | 'contradiction';
  /** The value as printed: "6-7", "tetap", "836". */
  readonly text: string;
  readonly note?: string;
  readonly file: string;
  readonly row: number;
}
