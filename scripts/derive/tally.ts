import type { DenominatorKind } from '../../src/model/indicator.ts';
import type { Composition } from '../../src/model/observation.ts';
import type { PeriodId } from '../../src/model/period.ts';

/** Children counted in one area and period by one publication: a row of a wide file, or a sum of such rows. */
export interface Tally {
  readonly area: string;
  readonly period: PeriodId;
  readonly publication: string;
  readonly programme: string;
  readonly status: 'counted' | 'not-measured' | 'not-reported' | 'contradicted' | 'incomplete';
  readonly targetPopulation?: number;
  /** Children whose length was taken (or, where a file has only that, who were weighed). */
  readonly measured?: number;
  /** Children weighed, where the denominator is others: two rows that differ in it are not the same. */
  readonly weighed?: number;
  readonly denominatorKind?: DenominatorKind;
  readonly stunted?: number;
  readonly severe?: number;
  /** The sum of stunted and severely stunted as printed, where it is not their sum. */
  readonly printedStunted?: number;
  /** Percentage printed by the source. */
  readonly printed?: number;
  readonly enteredAt?: string;
  readonly file?: string;
  readonly row?: number;
  /** On sums: how many of the children in force had a row. */
  readonly composition?: Composition;
}
