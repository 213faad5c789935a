import { scaleTop } from '../../chart/scaleTop.ts';
import type { Trend, TrendLine } from '../../chart/trend/trend.ts';
import {
  hasValue,
  isSimulated,
  observationsOf,
  type ValueObservation,
} from '../../collections/observations.ts';
import { serviceAreas } from '../../collections/services.ts';
import { areaOf, indicatorOf, programmeOf, region } from '../../collections/vocabulary.ts';
import { formatDecimal } from '../../i18n/format/number.ts';
import { formatPeriod } from '../../i18n/format/period.ts';
import { locale, t } from '../../i18n/here.ts';
import { periodMiddle, periodOf } from '../../model/period.ts';
import { METHODS } from '../../model/publication.ts';
import { chartTexts } from '../figure/chartTexts.ts';

/** The lowest top of a scale, percent. */
const LOWEST_TOP = 10;

/**
 * The chart of a percentage over time: the region and the province, one line for each way of measuring and programme,
 * so that surveys and records never share one; no target, for those of the site are of stunting alone.
 * @returns undefined where nothing was published of either, or the indicator is a count
 */
export function serviceTrend(indicator: string): Trend | undefined {
  const { unit, label } = indicatorOf(indicator);
  if (unit !== 'percent') return undefined;
  const lines = serviceAreas().flatMap((area) => linesOf(area, indicator));
  const points = lines.flatMap((line) => line.points);
  if (points.length < 2) return undefined;
  const years = points.map(({ x }) => Math.floor(x));
  const values = points.flatMap(({ value }) => value ?? []);
  return {
    width: 288,
    height: 280,
    yMax: scaleTop(values, LOWEST_TOP),
    xDomain: [Math.min(...years), Math.max(...years)],
    lines,
    targets: [],
    idPrefix: 'l',
    title: label[locale],
    description: serviceAreas()
      .map((area) => t.services.line(areaOf(area).name, wordsOf(area, indicator)))
      .join(' '),
    texts: chartTexts,
  };
}

/** True where some points of the chart are not joined, for their denominators may differ. */
export const isUnjoined = ({ lines }: Trend): boolean =>
  lines.some(({ joined, points }) => !joined && points.length > 1);

function linesOf(area: string, indicator: string): readonly TrendLine[] {
  const role = area === region().area ? 'focus' : 'context';
  const families = METHODS.flatMap((method) => [
    ...Map.groupBy(observationsOf(area, indicator, method).filter(hasValue), ({ programme }) => {
      return `${method} ${programmeOf(programme).series ?? programme}`;
    }),
  ]);
  const last = Math.max(...families.map(([, members]) => endOf(members)));
  return families.map(([family, members]) => ({
    id: `${area} ${family}`,
    label: endOf(members) === last ? areaOf(area).name : '',
    role,
    simulated: members.some(isSimulated),
    joined: members.every(({ programme }) => programmeOf(programme).series !== null),
    points: members.map((observation) => ({
      x: middleOf(observation),
      state: 'value' as const,
      value: observation.value,
      filled: observation.method === 'survey',
      label: formatDecimal(observation.value, locale),
    })),
  }));
}

const middleOf = ({ period }: ValueObservation) => periodMiddle(periodOf(period));

const endOf = (members: readonly ValueObservation[]) => Math.max(...members.map(middleOf));

function wordsOf(area: string, indicator: string): string {
  const values = METHODS.flatMap((method) => observationsOf(area, indicator, method).filter(hasValue));
  if (values.length === 0) return t.services.unpublished;
  return values
    .map(({ period, value }) => `${formatPeriod(period, locale)} ${formatDecimal(value, locale)}%`)
    .join('; ');
}
