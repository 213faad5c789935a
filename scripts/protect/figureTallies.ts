import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Tally } from '../derive/tally.ts';

/**
 * Single published figures that tell a count of children, as tallies of that count alone, so that disclosure control
 * treats a table of figures as it treats any other: the figures of one indicator add up along the areas too. A
 * percentage tells its count where its denominator stands beside it.
 */
export function figureTallies(
  observations: readonly Observation[],
  indicators: ReadonlyMap<string, Indicator>,
): ReadonlyMap<Tally, Observation> {
  const seen = new Map<string, number>();
  return new Map(
    observations.flatMap((observation): [Tally, Observation][] => {
      const count = countOf(observation, indicators.get(observation.indicator));
      if (count === undefined || observation.state !== 'value') return [];
      const { area, period, publication, programme, indicator, denominator } = observation;
      const key = [area, period, publication, programme, indicator].join('\n');
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      const tally: Tally = {
        ...{ area, period, publication, status: 'counted', stunted: count },
        programme: [programme, indicator, ...(times > 1 ? [times] : [])].join(' '),
        ...(denominator !== undefined && { measured: denominator }),
      };
      return [[tally, observation]];
    }),
  );
}

function countOf(observation: Observation, indicator: Indicator | undefined): number | undefined {
  if (observation.state !== 'value') return undefined;
  const { value, numerator, denominator } = observation;
  if (numerator !== undefined || indicator?.unit !== 'percent') {
    return numerator ?? (indicator?.unit === 'count' ? value : undefined);
  }
  return denominator === undefined ? undefined : Math.round((value * denominator) / 100);
}
