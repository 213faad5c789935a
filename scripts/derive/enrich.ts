import { classify } from '../../src/model/classify.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { GapRange, Interval, Observation } from '../../src/model/observation.ts';
import { periodOf } from '../../src/model/period.ts';
import type { Region } from '../../src/model/region.ts';
import { roundHalfUp } from '../../src/model/rounding.ts';
import type { Target } from '../../src/model/target.ts';
import { fourDecimals } from '../../src/stats/fourDecimals.ts';
import { surveyInterval } from '../../src/stats/surveyInterval.ts';
import { wilsonPercent } from '../../src/stats/wilsonPercent.ts';
import { contradictsPrinted } from './contradictsPrinted.ts';
import { twoFigures } from './twoFigures.ts';

/** What an observation is enriched with, found once for a build. */
export interface Context {
  readonly region: Region;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly headlineTarget: Target | undefined;
  /** Sample size of a survey in an area, where published. */
  sampleSize(programme: string, area: string): number | undefined;
  /** Published numbers of children under five in an area and year, ascending. */
  populations(area: string, year: number): readonly number[];
}

/**
 * Adds to a value everything that pages and files show of it: the percentage recomputed from its counts
 * beside the printed one, class, interval and gap to the headline target. Other states pass unchanged.
 */
export function enrich(observation: Observation, context: Context): Observation {
  if (observation.state !== 'value') return observation;
  const indicator = context.indicators.get(observation.indicator);
  const isPercent = indicator?.unit === 'percent';
  const recomputed = isPercent ? recompute(observation) : undefined;
  const value = recomputed ?? observation.value;
  const printed = observation.printed ?? (recomputed === undefined ? undefined : observation.value);
  const conflict = printed !== undefined && contradictsPrinted(printed, value);
  const interval = isPercent ? intervalOf({ ...observation, value }, context) : undefined;
  return {
    ...observation,
    value,
    ...(observation.origin === 'published' && printed !== undefined && { printed }),
    ...(conflict && { conflict }),
    ...(interval && { interval }),
    ...(indicator && indicator.breaks.length > 0 && { class: classify(value, indicator.breaks) }),
    ...(observation.indicator === context.region.indicator && gapOf({ ...observation, value }, context)),
  };
}

type Value = Extract<Observation, { state: 'value' }>;

function recompute({ numerator, denominator }: Value): number | undefined {
  return numerator === undefined || !denominator ? undefined : (100 * numerator) / denominator;
}

function intervalOf(value: Value, { region, sampleSize }: Context): Interval | undefined {
  if (value.interval) return value.interval;
  const n = value.method === 'survey' ? sampleSize(value.programme, value.area) : undefined;
  if (n !== undefined) {
    const [low, high] = surveyInterval(value.value, n, region.designEffect);
    return { low: fourDecimals(low), high: fourDecimals(high), origin: 'design-effect' };
  }
  const { numerator, denominator, denominatorKind } = value;
  if (numerator === undefined || !denominator || numerator > denominator) return undefined;
  if (denominatorKind !== 'measured' && denominatorKind !== 'weighed') return undefined;
  return { ...wilsonPercent(numerator, denominator), origin: 'wilson' };
}

function gapOf(observation: Value, { headlineTarget, populations }: Context) {
  if (!headlineTarget) return {};
  const { value, numerator, denominator, method, area, period } = observation;
  const gap = roundHalfUp(roundHalfUp(value) - headlineTarget.value);
  if (method === 'survey') {
    const range = gapRange(gap, populations(area, periodOf(period).year));
    return { gap, ...(range && { gapRange: range }) };
  }
  if (numerator === undefined || denominator === undefined) return { gap };
  return { gap, gapCount: twoFigures(Math.round(numerator - (headlineTarget.value / 100) * denominator)) };
}

function gapRange(gap: number, populations: readonly number[]): GapRange | undefined {
  const [populationLow] = populations;
  const populationHigh = populations.at(-1);
  if (populationLow === undefined || populationHigh === undefined) return undefined;
  const children = (population: number) => Math.round((Math.abs(gap) * population) / 10_000) * 100;
  return { low: children(populationLow), high: children(populationHigh), populationLow, populationHigh };
}
