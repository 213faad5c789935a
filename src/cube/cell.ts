import type { Composition, State, SuppressionReason } from '../model/observation.ts';
import type { Proportion } from '../stats/differenceInterval.ts';

/** What is known of every cell: a share of the target population that was measured, and where it was published. */
interface Beside {
  /** Percent of the target population, 0–100. */
  readonly coverage?: number;
  /** Index into the cube's sources; absent where no publication is known. */
  readonly source?: number;
}

/** A percentage with its 95% interval, as the open data has them. */
export interface ValueCell extends Beside {
  readonly state: 'value';
  /** Percent, 0–100, unrounded. */
  readonly value: number;
  /** Children with the condition among the children looked at. */
  readonly counts?: Proportion;
  readonly interval?: { readonly low: number; readonly high: number };
}

/** One area at one period: a value, or why there is none. */
export type Cell =
  | ValueCell
  | ({ readonly state: 'bound'; readonly relation: '<' | '>'; readonly limit: number } & Beside)
  | ({ readonly state: 'suppressed'; readonly reason: SuppressionReason } & Beside)
  | ({ readonly state: 'not-published'; readonly composition?: Composition } & Beside)
  | ({ readonly state: Exclude<State, 'value' | 'bound' | 'suppressed' | 'not-published'> } & Beside);

/** The cell of an area and period for which no publication is known. */
export const NOT_PUBLISHED: Cell = { state: 'not-published' };
