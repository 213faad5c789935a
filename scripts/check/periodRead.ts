import type { PeriodId } from '../../src/model/period.ts';
import type { Problem } from './finding.ts';

/** What the cells of a row, joined, were found to say: read once for all rows that say the same. */
export type PeriodRead =
  | { readonly concept: string; readonly period: PeriodId }
  | { readonly concept: string; readonly problem: Problem };
