import type { Indicator } from '../../src/model/indicator.ts';
import type { Change, Interval, Observation } from '../../src/model/observation.ts';
import type { Programme } from '../../src/model/publication.ts';
import { differenceOfEstimates } from '../../src/stats/differenceOfEstimates.ts';
import { direction } from '../../src/stats/direction.ts';
import { fourDecimals } from '../../src/stats/fourDecimals.ts';

type Value = Extract<Observation, { state: 'value' }>;

/**
 * Gives every percentage of a joined survey series its change since the round before. Where both have an interval the
 * change has one too, and its direction follows; where one has none, nothing can be concluded, and the change says
 * which rounds lack it.
 * @param observations series by series, period by period
 */
export function changeOfSurveys(
  observations: readonly Observation[],
  programmes: ReadonlyMap<string, Programme>,
  indicators: ReadonlyMap<string, Indicator>,
): Observation[] {
  const seriesOf = ({ programme }: Observation) => programmes.get(programme)?.series ?? null;
  const rounds = observations.filter(
    (o): o is Value =>
      o.state === 'value' &&
      o.method === 'survey' &&
      !o.alternate &&
      seriesOf(o) !== null &&
      indicators.get(o.indicator)?.unit === 'percent',
  );
  const series = Map.groupBy(rounds, (o) => [o.indicator, o.area, seriesOf(o)].join('/'));
  const changes = new Map<Observation, Change>();
  for (const members of series.values()) {
    for (const [index, latest] of members.entries()) {
      const before = members[index - 1];
      if (before) changes.set(latest, changeBetween(before, latest));
    }
  }
  return observations.map((observation) => {
    const change = changes.get(observation);
    return change && observation.state === 'value' ? { ...observation, change } : observation;
  });
}

function changeBetween(before: Value, latest: Value): Change {
  const { period: from } = before;
  if (!hasInterval(before) || !hasInterval(latest)) {
    const withoutInterval = [before, latest].filter((o) => !hasInterval(o)).map(({ period }) => period);
    const change = fourDecimals(latest.value - before.value);
    return { from, change, withoutInterval, direction: 'undetermined' };
  }
  const { change, low, high } = differenceOfEstimates(estimateOf(before), estimateOf(latest));
  const points = { change: fourDecimals(change), low: fourDecimals(low), high: fourDecimals(high) };
  return { from, ...points, direction: direction(points) };
}

/** A published interval beside its value, which the source may have rounded differently, tells nothing of a change. */
function hasInterval(observation: Value): observation is Value & { readonly interval: Interval } {
  const { interval, value } = observation;
  return interval !== undefined && interval.low <= value && value <= interval.high;
}

const estimateOf = ({ value, interval: { low, high } }: Value & { readonly interval: Interval }) => ({
  value,
  low,
  high,
});
