import { coverageBeside } from '../../collections/besideFigure.ts';
import { hasValue, isSimulated, latestValue, type ValueObservation } from '../../collections/observations.ts';
import { areaOf, headlineTarget, region } from '../../collections/vocabulary.ts';
import { t as sentences } from '../../i18n/here.ts';
import type { Observation } from '../../model/observation.ts';
import { roundHalfUp } from '../../model/rounding.ts';
import { hasLowCoverage } from '../figure/figureWords.ts';
import { expiredTarget } from './expiredTarget.ts';

const { limits: t, states } = sentences;

/** An interval as wide as this, in percentage points, is worth a sentence. */
const WIDE = 6;

/**
 * What the number of a kecamatan or desa cannot say, each sentence only where the data makes it true; the most telling
 * first.
 * @param latest the observation that the page is about, or undefined where nothing was published
 */
export function limitsOf(name: string, latest: Observation | undefined): readonly string[] {
  if (!latest) return [t.missing(name), t.absent(states.name['not-published']), t.notBlame];
  const simulated = isSimulated(latest) ? [t.simulated] : [];
  if (!hasValue(latest)) return [...simulated, ...stateLimits(latest), t.notBlame];
  if (latest.indicator !== region().indicator) return [t.counted, t.missing(name), t.notBlame];
  return [
    ...simulated,
    ...uncertainty(latest),
    ...coverageLimits(latest),
    ...rankLimits(latest),
    t.notSurvey(latestValue(region().area, region().indicator, 'survey')?.value),
    ...expiredTarget(),
    t.notCause,
    t.notBlame,
  ];
}

function stateLimits(observation: Observation): readonly string[] {
  const { state } = observation;
  if (state === 'suppressed') return [t.suppressed];
  return state === 'contradicted' || state === 'bound' ? [] : [t.absent(states.name[state])];
}

function uncertainty({ interval, denominator }: ValueObservation): readonly string[] {
  if (!interval) return [];
  const target = headlineTarget().value;
  const [low, high] = [roundHalfUp(interval.low), roundHalfUp(interval.high)];
  if (low < target && high >= target) return [t.straddles(low, high, target)];
  return high - low >= WIDE && denominator !== undefined ? [t.wide(low, high, denominator)] : [];
}

function coverageLimits(observation: ValueObservation): readonly string[] {
  const { bounds } = observation;
  const coverage = coverageBeside(observation);
  if (!hasLowCoverage(observation) || !bounds || !coverage) return [];
  const { numerator, denominator } = coverage;
  if (numerator === undefined || denominator === undefined) return [];
  return [t.lowCoverage(denominator - numerator, denominator, bounds.low, bounds.high)];
}

function rankLimits({ area, rank }: ValueObservation): readonly string[] {
  if (!rank || rank.low === rank.high) return [];
  return [t.rank(rank.low, rank.high, rank.of, areaOf(area).level === 'desa')];
}
