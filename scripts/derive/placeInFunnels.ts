import type { Area, AreaLevel } from '../../src/model/area.ts';
import type { Funnel, FunnelLimits, FunnelPlace, FunnelPosition } from '../../src/model/funnel.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Region } from '../../src/model/region.ts';
import { fourDecimals } from '../../src/stats/fourDecimals.ts';
import { curveSizes } from './curveSizes.ts';
import type { CountedValue } from './isCounted.ts';
import { limitsFor } from './limitsFor.ts';
import { newestComparable } from './newestComparable.ts';

/** Levels that have a funnel. */
const LEVELS: readonly AreaLevel[] = ['kecamatan', 'desa'];

/** Share of areas that chance alone leaves outside the 95% limits, at most. */
const OUTSIDE_95 = 0.05;

/**
 * Compares the kecamatan, and the desa, of the newest period that has enough of them with what chance alone would do.
 * In the middle is the percentage of all areas drawn, from counts that are shown: suppressed figures and low coverage
 * take no part.
 * @returns a funnel for each level that has one, and the observations, those drawn with their place in it
 */
export function placeInFunnels(
  observations: readonly Observation[],
  areas: ReadonlyMap<string, Area>,
  region: Pick<Region, 'indicator' | 'lowCoverage'>,
): { funnels: Funnel[]; observations: Observation[] } {
  const places = new Map<Observation, FunnelPlace>();
  const funnels = LEVELS.flatMap((level) => {
    const ofLevel = observations.filter(({ area }) => areas.get(area)?.level === level);
    const drawn = newestComparable(ofLevel, region);
    const [first] = drawn;
    if (!first) return [];
    const numerator = sumOf(drawn, (o) => o.numerator);
    const denominator = sumOf(drawn, (o) => o.denominator);
    const overall = numerator / denominator;
    for (const o of drawn) places.set(o, placeOf(o, limitsFor(overall, o.denominator)));
    const { period, programme, publication } = first;
    const total = [...areas.values()].filter((area) => area.level === level).length;
    const sizes = curveSizes(drawn.map((o) => o.denominator));
    return {
      ...{ level, period, programme, publication, numerator, denominator },
      overall: fourDecimals(100 * overall),
      drawn: drawn.length,
      expectedOutside: fourDecimals(OUTSIDE_95 * drawn.length),
      ...leftOut(drawn, ofLevel, total),
      curve: sizes.map((n) => ({ n, ...limitsFor(overall, n) })),
    };
  });
  const placed = observations.map((observation) => {
    const funnel = places.get(observation);
    return funnel && observation.state === 'value' ? { ...observation, funnel } : observation;
  });
  return { funnels, observations: placed };
}

/** Why the other areas of the level are not drawn. */
function leftOut(drawn: readonly CountedValue[], ofLevel: readonly Observation[], total: number) {
  const [first] = drawn;
  const alike = ofLevel.filter(
    ({ indicator, period, programme, publication }) =>
      indicator === first?.indicator &&
      period === first.period &&
      programme === first.programme &&
      publication === first.publication,
  );
  const suppressed = alike.filter(({ state }) => state === 'suppressed').length;
  const lowCoverage = alike.filter(({ state }) => state === 'value').length - drawn.length;
  return { lowCoverage, suppressed, withoutFigure: total - drawn.length - lowCoverage - suppressed };
}

function placeOf({ value }: CountedValue, limits: FunnelLimits): FunnelPlace {
  return { position: positionOf(value, limits), ...limits };
}

function positionOf(value: number, { limits95, limits998 }: FunnelLimits): FunnelPosition {
  if (value > limits998.high) return 'far-above';
  if (value > limits95.high) return 'above';
  if (value < limits998.low) return 'far-below';
  return value < limits95.low ? 'below' : 'within';
}

function sumOf(values: readonly CountedValue[], count: (value: CountedValue) => number): number {
  return values.reduce((sum, value) => sum + count(value), 0);
}
