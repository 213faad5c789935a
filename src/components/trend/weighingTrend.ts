import { SCALE_TOP } from '../../chart/scaleTop.ts';
import type { Trend, TrendGap, TrendPoint } from '../../chart/trend/trend.ts';
import { observationsOf } from '../../collections/observations.ts';
import { headlineTarget, programmeOf, region, regionArea } from '../../collections/vocabulary.ts';
import { formatDecimal, formatShort } from '../../i18n/format/number.ts';
import { locale, t as sentences } from '../../i18n/here.ts';
import type { Observation } from '../../model/observation.ts';
import { periodMiddle, periodOf } from '../../model/period.ts';
import { chartTexts } from '../figure/chartTexts.ts';

const t = sentences;

/** Years without a figure are shaded from this many on. */
const GAP_YEARS = 1;

/** The region's weighing figures: unjoined points, because their denominators differ; undefined where there is none. */
export function weighingTrend(idPrefix: string): Trend | undefined {
  const place = regionArea();
  const observations = observationsOf(place.code, region().indicator, 'registry');
  if (observations.length === 0) return undefined;
  const years = observations.map(({ period }) => periodOf(period).year);
  const target = headlineTarget();
  const last = Number(region().asOf.slice(0, 4));
  return {
    width: 288,
    height: 300,
    yMax: SCALE_TOP,
    xDomain: [Math.min(...years), last],
    lines: [
      {
        id: place.code,
        label: '',
        role: 'focus',
        simulated: false,
        joined: weighingsAreJoined(observations),
        points: observations.flatMap((observation) => pointOf(observation) ?? []),
      },
    ],
    targets: [
      {
        year: Number(target.year) + 0.5,
        value: target.value,
        label: t.trend.targetLabel(target.value),
        rule: true,
        point: false,
      },
    ],
    gaps: gapsOf(new Set(years), Math.min(...years), last),
    idPrefix,
    title: t.trend.weighing.heading(place.name),
    description: t.trend.weighing.description(observations.map(wordsOf).join('; ')),
    texts: chartTexts,
  };
}

/** True where all weighings belong to one series, so that their denominators mean the same. */
export function weighingsAreJoined(observations: readonly Observation[]): boolean {
  const families = new Set(observations.map(({ programme }) => programmeOf(programme).series));
  return families.size === 1 && !families.has(null);
}

function pointOf(observation: Observation): TrendPoint | undefined {
  const place = { x: periodMiddle(periodOf(observation.period)), filled: false };
  if (observation.state === 'value') {
    const { value } = observation;
    return { ...place, state: 'value', value, label: formatDecimal(value, locale) };
  }
  if (observation.state !== 'bound') return undefined;
  const { relation, limit } = observation;
  return {
    ...place,
    state: 'bound',
    value: limit,
    relation,
    label: `${relation}${formatShort(limit, locale)}`,
  };
}

/** Runs of calendar years without any figure. */
function gapsOf(years: ReadonlySet<number>, first: number, last: number): TrendGap[] {
  const gaps: TrendGap[] = [];
  for (let year = first; year <= last; year++) {
    if (years.has(year)) continue;
    const before = gaps.at(-1);
    if (before?.to === year) gaps[gaps.length - 1] = { ...before, to: year + 1 };
    else gaps.push({ from: year, to: year + 1, label: t.trend.gap });
  }
  return gaps.filter(({ from, to }) => to - from > GAP_YEARS);
}

function wordsOf(observation: Observation): string {
  const { period } = observation;
  if (observation.state === 'value') return t.trend.point(period, formatDecimal(observation.value, locale));
  if (observation.state !== 'bound') return t.trend.point(period, t.states.name[observation.state]);
  const { relation, limit } = observation;
  return t.trend.point(period, relation === '<' ? t.trend.below(limit) : t.trend.above(limit));
}
