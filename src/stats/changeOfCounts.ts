import { differenceInterval, type Proportion } from './differenceInterval.ts';
import { type ChangeDirection, direction } from './direction.ts';
import { fourDecimals } from './fourDecimals.ts';

/** A change in percentage points with its 95% interval and what may be said of it. */
export interface CountedChange {
  readonly change: number;
  readonly low: number;
  readonly high: number;
  readonly direction: ChangeDirection;
}

/**
 * Change between two counted proportions as the open data writes it: to four decimals, with the direction that
 * follows from its interval.
 * @throws RangeError where a denominator is not positive or a numerator is negative or exceeds it
 */
export function changeOfCounts(from: Proportion, to: Proportion): CountedChange {
  const { change, low, high } = differenceInterval(from, to);
  const points = { change: fourDecimals(change), low: fourDecimals(low), high: fourDecimals(high) };
  return { ...points, direction: direction(points) };
}
