import type { MiniLine, MiniPoint, MiniTrend } from '../../chart/mini/mini.ts';
import { SCALE_TOP } from '../../chart/scaleTop.ts';
import type { TrendTarget } from '../../chart/trend/trend.ts';
import { isSimulated, observationsOf } from '../../collections/observations.ts';
import type { LocatedArea } from '../../collections/openData.ts';
import { headlineTarget, region, targetsOf } from '../../collections/vocabulary.ts';
import { formatCount, formatDecimal, formatShort } from '../../i18n/format/number.ts';
import { locale, t as sentences } from '../../i18n/here.ts';
import type { Observation } from '../../model/observation.ts';
import { periodMiddle, periodOf } from '../../model/period.ts';
import { chartTexts } from '../figure/chartTexts.ts';
import { figureWords, hasLowCoverage } from '../figure/figureWords.ts';

const t = sentences;

/** The weighing periods of an area as a small chart, with the area above it; undefined where there is no figure. */
export function miniTrendOf(area: LocatedArea, parent?: LocatedArea): MiniTrend | undefined {
  const observations = weighingsOf(area);
  if (!observations.some(({ state }) => state === 'value')) return undefined;
  const target = headlineTarget().value;
  const above = parent ? weighingsOf(parent) : [];
  const line = lineOf(area, observations);
  return {
    line,
    ...(parent && above.length > 1 && { parent: { ...lineOf(parent, above), role: 'context' as const } }),
    target: { value: target, label: `${formatShort(target, locale)}%` },
    steps: stepsOf(line),
    yMax: SCALE_TOP,
    description: t.area.time.description(area.name, observations.map(pointWords).join('; ')),
    texts: { ...chartTexts, coverage: t.area.time.coverage, states: t.states.name },
  };
}

/** Targets of later or earlier years than the headline's that fall inside the chart. */
function stepsOf({ points }: MiniLine): readonly TrendTarget[] {
  const [first = Infinity, last = -Infinity] = [points[0]?.x, points.at(-1)?.x];
  const headline = headlineTarget();
  return targetsOf(region().country)
    .filter(({ year }) => year !== headline.year)
    .map(({ year, value }) => ({ year: Number(year) + 0.5, value, label: t.trend.targetYear(value, year) }))
    .filter(({ year }) => year >= first && year <= last);
}

function weighingsOf(area: LocatedArea): readonly Observation[] {
  return observationsOf(area.code, region().indicator, 'registry');
}

function lineOf(area: LocatedArea, observations: readonly Observation[]): MiniLine {
  const valued = observations.filter(({ state }) => state === 'value');
  const ends = new Set([valued[0], valued.at(-1)]);
  return {
    id: area.code,
    label: area.name,
    role: 'focus',
    simulated: observations.some(isSimulated),
    joined: new Set(observations.map(({ programme }) => programme)).size === 1,
    points: observations.map((observation) => pointOf(observation, ends.has(observation))),
  };
}

function pointOf(observation: Observation, labelled: boolean): MiniPoint {
  const { state, period, coverage } = observation;
  const value = state === 'value' ? observation.value : state === 'bound' ? observation.limit : undefined;
  return {
    x: periodMiddle(periodOf(period)),
    state,
    filled: false,
    lowCoverage: hasLowCoverage(observation),
    ...(value !== undefined && { value }),
    ...(state === 'bound' && {
      relation: observation.relation,
      label: `${observation.relation}${observation.limit}`,
    }),
    ...(state === 'value' && labelled && { label: formatDecimal(observation.value, locale) }),
    ...(coverage !== undefined && { coverage: `${formatCount(coverage, locale)}%` }),
  };
}

function pointWords(observation: Observation): string {
  const words =
    observation.state === 'value' ? t.area.time.percent(observation.value) : figureWords(observation);
  const { coverage } = observation;
  const said = coverage === undefined ? words : t.area.time.withCoverage(words, coverage);
  return t.area.time.point(observation.period, said);
}
