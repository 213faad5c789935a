import type { Area } from '../../src/model/area.ts';
import type { Region } from '../../src/model/region.ts';
import type { Tally } from '../derive/tally.ts';
import { countKey } from './countKey.ts';
import { type Group, groupsOf } from './groupsOf.ts';
import { type Bound, protectGroup, UNBOUND } from './protectGroup.ts';
import { CELLS, type Suppression, type Suppressions } from './suppression.ts';
import { type Count, countsBySubject, type Subject } from './twins.ts';

/** What is withheld, and what else bound each choice. */
export interface Protection {
  readonly tallies: readonly Tally[];
  readonly suppressions: Suppressions;
  readonly bound: Bound;
}

/** What is known besides the tallies themselves. */
export interface Surroundings {
  /** What a count counts, where that is not the name of its cell. */
  readonly subjectOf?: Subject;
  /** The release in which a count was withheld before. */
  readonly releaseOf?: Bound['releaseOf'];
  /** Counts that are withheld whatever they are, by their key. */
  readonly imposed?: ReadonlySet<string>;
  /** True where another publication has made the count public. */
  readonly isKnown?: Bound['isKnown'];
}

/**
 * Disclosure control: withholds counts from 1 to below `minimumCount` and rates over fewer than
 * `minimumDenominator` children, then as many more as it takes that none of these can be worked out from sums.
 * What one publication or period withholds no other shows of the same area, as far as they overlap.
 * @param tallies published rows and their sums, without publications that are public already
 */
export function protectTallies(
  tallies: readonly Tally[],
  areas: ReadonlyMap<string, Area>,
  disclosure: Region['disclosure'],
  { subjectOf = (_tally, cell) => cell, imposed: given, ...surroundings }: Surroundings = {},
): Protection {
  const groups = groupsOf(tallies);
  const imposed = new Set(given);
  const bound: Bound = {
    ...UNBOUND,
    ...surroundings,
    isImposed: (tally, cell) => imposed.has(countKey(tally, cell)),
  };
  const protect = (group: Group) => protectGroup(group, areas, disclosure, bound);
  const first = new Map(groups.flatMap((group) => [...protect(group)]));
  const find = countsBySubject(tallies, subjectOf);
  const twinsOf = ({ tally, cell }: Count) =>
    find(tally.area, tally.period, subjectOf(tally, cell)).filter((twin) => twin.tally !== tally);

  let suppressions: ReadonlyMap<Tally, Suppression> = first;
  for (;;) {
    const all = countsIn(suppressions);
    const own = all.filter(
      ({ tally, cell }) => first.get(tally)?.[cell] !== undefined || !bound.isImposed(tally, cell),
    );
    // What a group chose by itself binds the others, but not itself by way of them, unless it would show it again.
    const toOthers = own.flatMap(twinsOf).filter((twin) => !bound.isImposed(twin.tally, twin.cell));
    const shownAgain = all.flatMap(twinsOf).filter(({ tally, cell }) => !suppressions.get(tally)?.[cell]);
    const fresh = toOthers.length > 0 ? toOthers : shownAgain;
    if (fresh.length === 0) return { tallies, suppressions, bound };
    for (const { tally, cell } of fresh) imposed.add(countKey(tally, cell));
    suppressions = new Map(groups.flatMap((group) => [...protect(group)]));
  }
}

function countsIn(suppressions: Suppressions): Count[] {
  return [...suppressions].flatMap(([tally, suppression]) =>
    CELLS.filter((cell) => suppression[cell] !== undefined).map((cell) => ({ tally, cell })),
  );
}
