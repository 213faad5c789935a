import type { Observation } from '../model/observation.ts';
import { comparePeriods, periodOf } from '../model/period.ts';
import { observationsOfArea } from './observations.ts';

/** Most rows of the light table of a frozen page; the file beside it has all of them. */
const MOST = 12;

/** The newest figures of an area, in the order of the open data, and how many older ones there are. */
export function newestObservations(area: string): {
  readonly observations: readonly Observation[];
  readonly others: number;
} {
  const all = observationsOfArea(area);
  const newest = new Set(
    all.toSorted((a, b) => comparePeriods(periodOf(b.period), periodOf(a.period))).slice(0, MOST),
  );
  return { observations: all.filter((one) => newest.has(one)), others: all.length - newest.size };
}
