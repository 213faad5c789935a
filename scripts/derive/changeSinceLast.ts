import type { Observation } from '../../src/model/observation.ts';
import type { Programme } from '../../src/model/publication.ts';
import { changeOfCounts } from '../../src/stats/changeOfCounts.ts';
import { type CountedValue, isCounted } from './isCounted.ts';

/**
 * Gives the newest value of every joined series its change since the value before, with a 95% interval and the
 * direction that follows from it. Only counts tell a change; series that no line joins have none, and surveys have
 * theirs from their intervals.
 * @param observations series by series, period by period
 */
export function changeSinceLast(
  observations: readonly Observation[],
  programmes: ReadonlyMap<string, Programme>,
): Observation[] {
  const joined = observations
    .filter(isCounted)
    .filter(({ alternate, method }) => !alternate && method !== 'survey')
    .filter(({ programme }) => (programmes.get(programme)?.series ?? null) !== null);
  const values = Map.groupBy(joined, ({ indicator, area, method, programme }) =>
    [indicator, area, method, programmes.get(programme)?.series].join('/'),
  );
  const changes = new Map<Observation, CountedValue['change']>();
  for (const members of values.values()) {
    const [before, latest] = members.slice(-2);
    if (!before || !latest) continue;
    changes.set(latest, { from: before.period, ...changeOfCounts(before, latest) });
  }
  return observations.map((observation) => {
    const change = changes.get(observation);
    return change && observation.state === 'value' ? { ...observation, change } : observation;
  });
}
