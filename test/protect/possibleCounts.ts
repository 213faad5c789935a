import type { Tally } from '../../scripts/derive/tally.ts';
import { protectTallies } from '../../scripts/protect/protectTallies.ts';
import { CELLS } from '../../scripts/protect/suppression.ts';
import type { Area } from '../../src/model/area.ts';
import { type DISCLOSURE, withSums } from './villages.ts';

/** The most stunted children in a place that are tried. */
const MOST = 14;

/**
 * Every count of stunted children that each area may have, found by trying all counts up to a limit with the
 * denominators as they are: those that publish the same.
 */
export function possibleCounts(
  rows: readonly Tally[],
  areas: ReadonlyMap<string, Area>,
  disclosure: typeof DISCLOSURE,
): ReadonlyMap<string, ReadonlySet<number>> {
  const published = publish(rows, areas, disclosure);
  const possible = new Map(rows.map(({ area }) => [area, new Set<number>()]));
  const tryAll = (chosen: readonly Tally[]): void => {
    const next = rows[chosen.length];
    if (next) {
      const most = Math.min(MOST, next.measured ?? 0);
      for (let stunted = 0; stunted <= most; stunted++) tryAll([...chosen, { ...next, stunted }]);
    } else if (publish(chosen, areas, disclosure) === published) {
      for (const { area, stunted = 0 } of chosen) possible.get(area)?.add(stunted);
    }
  };
  tryAll([]);
  return possible;
}

/** All shown counts of rows and sums, and where something is withheld, and why. */
function publish(
  rows: readonly Tally[],
  areas: ReadonlyMap<string, Area>,
  disclosure: typeof DISCLOSURE,
): string {
  const tallies = withSums(rows, areas);
  const { suppressions } = protectTallies(tallies, areas, disclosure);
  return JSON.stringify(
    tallies.map((tally) => CELLS.map((cell) => suppressions.get(tally)?.[cell] ?? tally[cell])),
  );
}
