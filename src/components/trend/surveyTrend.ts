import { SCALE_TOP } from '../../chart/scaleTop.ts';
import type { Trend, TrendLine } from '../../chart/trend/trend.ts';
import {
  hasValue,
  isSimulated,
  observationsOf,
  type ValueObservation,
} from '../../collections/observations.ts';
import type { LocatedArea } from '../../collections/openData.ts';
import { areaOf, headlineTarget, programmeOf, region, targetsOf } from '../../collections/vocabulary.ts';
import { formatDecimal } from '../../i18n/format/number.ts';
import { locale, t as sentences } from '../../i18n/here.ts';
import { type Period, periodMiddle, periodOf } from '../../model/period.ts';
import { chartTexts } from '../figure/chartTexts.ts';

const t = sentences;

/** Targets further ahead of the last survey than this are left to the table. */
const YEARS_AHEAD = 6;

const ROLES = ['focus', 'context', 'dotted'] as const;

/** Areas of the survey chart: the region, then those above it. */
export function surveyAreas(): readonly LocatedArea[] {
  const { area, province, country } = region();
  return [area, province, country].map(areaOf);
}

/** Survey values of an area that a line may join. */
export function joinedSurveys(area: string): readonly ValueObservation[] {
  return surveysOf(area).filter(({ programme }) => programmeOf(programme).series !== null);
}

function surveysOf(area: string): readonly ValueObservation[] {
  return observationsOf(area, region().indicator, 'survey').filter(hasValue);
}

/**
 * The survey chart: region, province and country against the targets; undefined where no survey is known.
 * @param earlier also shows surveys of another design, as points that no line joins
 */
export function surveyTrend(idPrefix: string, { earlier }: { earlier: boolean }): Trend | undefined {
  const areas = surveyAreas();
  const [place] = areas;
  if (!place || joinedSurveys(place.code).length === 0) return undefined;
  const lines = areas.flatMap((area, index) => {
    const role = ROLES[index] ?? 'dotted';
    const joined = lineOf(area, role, joinedSurveys(area.code));
    const others = surveysOf(area.code).filter(({ programme }) => programmeOf(programme).series === null);
    if (!earlier || others.length === 0) return [joined];
    return [joined, { ...lineOf(area, role, others), id: `${area.code}-lain`, label: '', joined: false }];
  });
  const years = lines.flatMap(({ points }) => points.map(({ x }) => Math.floor(x)));
  const headline = headlineTarget();
  const shown = targetsOf(region().country)
    .filter(({ year }) => Number(year) - Math.max(...years) <= YEARS_AHEAD)
    .filter(({ id, year }) => id === headline.id || year !== headline.year);
  return {
    width: 288,
    height: 300,
    yMax: SCALE_TOP,
    xDomain: [Math.min(...years), Math.max(...years, ...shown.map(({ year }) => Number(year)))],
    lines,
    targets: shown.map(({ id, year, value }) => ({
      year: Number(year) + 0.5,
      value,
      label: id === headline.id ? t.trend.targetLabel(value) : t.trend.targetYear(value, year),
      rule: id === headline.id,
    })),
    idPrefix,
    title: t.trend.survey.heading(place.name),
    description: t.trend.survey.description(
      areas.map(({ code, name }) => t.trend.line(name, pointsOf(code, earlier))).join(' '),
      t.trend.targets(shown.map(({ value, year }) => t.trend.target(value, year)).join('; ')),
    ),
    texts: chartTexts,
  };
}

function lineOf(
  area: LocatedArea,
  role: TrendLine['role'],
  observations: readonly ValueObservation[],
): TrendLine {
  return {
    id: area.code,
    label: area.name,
    role,
    simulated: observations.some(isSimulated),
    joined: true,
    points: observations.map((observation) => ({
      x: periodMiddle(yearOf(periodOf(observation.period))),
      state: 'value' as const,
      value: observation.value,
      filled: true,
      ...((role === 'focus' || observation === observations.at(-1)) && {
        label: formatDecimal(observation.value, locale),
      }),
    })),
  };
}

const yearOf = ({ year }: Period): Period => ({ unit: 'year', year });

function pointsOf(area: string, earlier: boolean): string {
  return (earlier ? surveysOf(area) : joinedSurveys(area))
    .map(({ period, value }) => t.trend.point(period, formatDecimal(value, locale)))
    .join('; ');
}
