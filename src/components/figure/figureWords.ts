import { mapScale } from '../../collections/mapScale.ts';
import { isSimulated, type ValueObservation } from '../../collections/observations.ts';
import { indicatorOf, region } from '../../collections/vocabulary.ts';
import { formatCount } from '../../i18n/format/number.ts';
import { locale, t as sentences } from '../../i18n/here.ts';
import { colourOfClass } from '../../map/colourOf.ts';
import type { PatternName } from '../../map/patterns.ts';
import type { Observation } from '../../model/observation.ts';
import type { Method } from '../../model/publication.ts';

const t = sentences;

/**
 * Words for what an observation says, short enough for a map's title or a table's cell.
 * A survey figure that is missing was published, only not found by us.
 */
export function figureWords(observation: Observation | undefined, method: Method = 'registry'): string {
  if (!observation) return method === 'survey' ? t.states.notFound : t.states.name['not-published'];
  if (observation.state === 'value') return t.maps.percent(observation.value);
  if (observation.state === 'bound') return `${observation.relation}${observation.limit}%`;
  if (observation.state === 'suppressed') {
    return t.states.reason[observation.reason](region().disclosure.minimumDenominator);
  }
  if (observation.state === 'not-published' && observation.composition) {
    return t.states.partial(observation.composition.present, observation.composition.total);
  }
  return t.states.name[observation.state];
}

/** A value with its unit: "30,4%", "47 balita"; a count bare where its column names the unit already. */
export function valueWords({ indicator, value }: ValueObservation, { bare = false } = {}): string {
  const { unit, noun } = indicatorOf(indicator);
  if (unit === 'percent') return t.maps.percent(value);
  return bare ? formatCount(value, locale) : `${formatCount(value, locale)} ${noun[locale]}`;
}

/** Words for an observation, with the one that marks an invented figure. */
export function markedWords(observation: Observation | undefined, method: Method): string {
  const words = figureWords(observation, method);
  return observation && isSimulated(observation) ? `${words} (${t.site.simulation.tag})` : words;
}

/** Pattern that stands for a state without a class colour; undefined for values above zero and unpublished areas. */
export function patternOf(observation: Observation | undefined): PatternName | undefined {
  if (!observation || observation.state === 'not-published') return undefined;
  if (observation.state === 'value') return observation.value === 0 ? 'zero' : undefined;
  return observation.state;
}

/** Number of the map colour of a value, 1–6; undefined for every other state and for zero, which has a pattern. */
export function colourOfFigure(observation: Observation | undefined): number | undefined {
  if (observation?.state !== 'value' || observation.value === 0 || observation.class === undefined) {
    return undefined;
  }
  return colourOfClass(observation.class, mapScale(observation.indicator));
}

/** True where too small a share of the children was measured to rank the area. */
export function hasLowCoverage(observation: Observation | undefined): boolean {
  return observation?.coverage !== undefined && observation.coverage < region().lowCoverage;
}
