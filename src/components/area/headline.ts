import { hasValue, isSimulated, observationsOf, observationsOfArea } from '../../collections/observations.ts';
import type { LocatedArea } from '../../collections/openData.ts';
import { headlineTarget, region } from '../../collections/vocabulary.ts';
import { t as sentences } from '../../i18n/here.ts';
import type { Observation } from '../../model/observation.ts';

const t = sentences.area;

/** What an area's page says first, and the observations it says it from. */
export interface Headline {
  readonly text: string;
  readonly lead: string;
  /** Newest observation of the headline indicator, of any state; undefined where nothing was published. */
  readonly latest: Observation | undefined;
  readonly simulated: boolean;
}

/** The headline sentence of a kecamatan or desa, in plain words for every state. */
export function headlineOf(area: LocatedArea): Headline {
  const observations = observationsOf(area.code, region().indicator, 'registry');
  const latest = observations.at(-1);
  if (latest) {
    const lead = leadOf(latest, observations.filter(hasValue).at(-1));
    return { text: sentence(area.name, latest), lead, latest, simulated: isSimulated(latest) };
  }
  const count = observationsOfArea(area.code).findLast(
    (observation) => hasValue(observation) && observation.indicator === region().countIndicator,
  );
  if (hasValue(count)) {
    return {
      text: t.headline.counted(area.name, count.value, count.period),
      lead: t.lead.countedOnly,
      latest: count,
      simulated: isSimulated(count),
    };
  }
  return {
    text: t.headline.missing(area.name),
    lead: t.lead.missing(area.name),
    latest: undefined,
    simulated: false,
  };
}

function sentence(name: string, observation: Observation): string {
  const { headline } = t;
  switch (observation.state) {
    case 'value':
      return observation.value === 0 ? headline.zero(name) : headline.value(name, observation.value);
    case 'suppressed':
      return observation.reason === 'small-denominator' ? headline.few(name) : headline.suppressed(name);
    case 'not-measured':
    case 'not-reported':
      return headline[observation.state](name, observation.period);
    case 'not-published': {
      const { composition } = observation;
      return composition
        ? headline.partial(name, composition.present, composition.total)
        : headline.missing(name);
    }
    default:
      return headline[observation.state](name);
  }
}

function leadOf(latest: Observation, lastValue: Observation | undefined): string {
  const target = headlineTarget().value;
  if (latest.state !== 'value') {
    return hasValue(lastValue) ? t.lead.earlier(lastValue.period, lastValue.value) : '';
  }
  const { gap, gapCount, value } = latest;
  if (gap === undefined || value === 0) return '';
  if (gap === 0) return t.lead.at(target);
  if (gap < 0) return t.lead.below(-gap, target);
  return t.lead.above(gap, target) + (gapCount && gapCount > 0 ? t.lead.children(gapCount) : '.');
}
