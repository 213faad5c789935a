import type { Area } from '../../src/model/area.ts';
import type { Region } from '../../src/model/region.ts';
import { observationsOfTally } from '../derive/observationsOfTally.ts';
import type { Tally } from '../derive/tally.ts';
import { type Bound, protectGroup } from '../protect/protectGroup.ts';
import { CELLS } from '../protect/suppression.ts';

/** What an attacker knows besides the published figures: the areas, the rule, and earlier choices. */
export interface Knowledge {
  readonly region: Region;
  readonly areas: ReadonlyMap<string, Area>;
  readonly bound: Bound;
}

/**
 * Everything that would be published of some tallies, if these were the true ones: disclosure control and derivation
 * run as in a build. All that is derived later (classes, intervals, gaps, ranks, changes) is computed from this alone.
 */
export function publicationOf(tallies: readonly Tally[], { region, areas, bound }: Knowledge): string {
  const suppressions = protectGroup(tallies, areas, region.disclosure, bound);
  return JSON.stringify(
    tallies.map((tally) => {
      const suppression = suppressions.get(tally) ?? {};
      const shown = CELLS.map((cell) => (suppression[cell] === undefined ? tally[cell] : suppression[cell]));
      return [shown, observationsOfTally(tally, region, suppression)];
    }),
  );
}
