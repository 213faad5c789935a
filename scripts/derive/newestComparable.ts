import type { Observation } from '../../src/model/observation.ts';
import { comparePeriods, periodOf } from '../../src/model/period.ts';
import type { Region } from '../../src/model/region.ts';
import { type CountedValue, isCounted } from './isCounted.ts';

/** Areas that are compared with each other, at least: with fewer, each weighs too much in their common figure. */
const FEWEST = 10;

/**
 * Values that may be compared with each other: of the headline indicator over children measured, from one publication
 * and the newest period that has enough of them. Low coverage is left out.
 * @param observations those of the areas of one level
 * @returns an empty list where no publication has enough
 */
export function newestComparable(
  observations: readonly Observation[],
  { indicator, lowCoverage }: Pick<Region, 'indicator' | 'lowCoverage'>,
): readonly CountedValue[] {
  const comparable = observations
    .filter(isCounted)
    .filter((o) => o.indicator === indicator && o.method === 'registry' && !o.alternate)
    .filter(({ denominatorKind }) => denominatorKind === 'measured' || denominatorKind === 'weighed')
    .filter(({ coverage = 100 }) => coverage >= lowCoverage);
  const families = Map.groupBy(comparable, ({ publication, programme, period, denominatorKind }) =>
    [publication, programme, period, denominatorKind].join('\n'),
  );
  const enough = [...families.values()].filter(({ length }) => length >= FEWEST);
  return enough.reduce<readonly CountedValue[]>((best, next) => (isNewer(next, best) ? next : best), []);
}

function isNewer(next: readonly CountedValue[], best: readonly CountedValue[]): boolean {
  const [a, b] = [best[0], next[0]];
  if (!a || !b) return true;
  return (comparePeriods(periodOf(b.period), periodOf(a.period)) || next.length - best.length) > 0;
}
