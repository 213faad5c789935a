import type { SuppressionReason } from '../../src/model/observation.ts';
import type { Tally } from '../derive/tally.ts';

/** The counts of a tally that disclosure control looks after, each a part of the one before. */
export const CELLS = ['measured', 'stunted', 'severe'] as const;
export type Cell = (typeof CELLS)[number];

/** Which counts of a tally must not be shown, and the reason that is given. */
export type Suppression = { readonly [cell in Cell]?: SuppressionReason };

/** The withheld counts of some tallies; a tally that is not in it is shown whole. */
export type Suppressions = ReadonlyMap<Tally, Suppression>;

/** True for a count that disclosure control withholds for itself: a few children, but some. */
export function isSmall(count: number | undefined, minimumCount: number): boolean {
  return count !== undefined && count > 0 && count < minimumCount;
}
