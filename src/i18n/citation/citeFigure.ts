import type { AreaLevel } from '../../model/area.ts';
import type { CitedFigure, CitedObservation, CitedRules } from '../../model/cited.ts';
import type { Counts, Observation, ValueFields } from '../../model/observation.ts';
import type { CitationWords } from '../id/citation.ts';
import { methodWords } from './methodWords.ts';

/** One area at one date as a sentence, in every state; without source and release. */
export function citeFigure({ places, found, rules }: CitedFigure, words: CitationWords): string {
  const place = words.place(places);
  if (!found) return words.unpublished(place, rules.asOf);
  const { observation, programme, publication, isCount } = found;
  const method = methodWords(programme, observation.period, publication.evidence === 'simulated', words);
  if (observation.state !== 'value') {
    return words.without(method, place, stateWords(observation, places[0]?.level, rules, words));
  }
  if (isCount) return words.counted(method, place, observation.value);
  const details = detailsOf(found, observation, places[0]?.level, rules, words);
  return words.prevalence(method, place, observation.value, details.join('; '));
}

/** What stands in brackets behind a percentage: base, sum, printed figure, interval and coverage. */
function detailsOf(
  { observation, sample, coverageBeside }: CitedObservation,
  value: ValueFields,
  level: AreaLevel | undefined,
  { designEffect }: CitedRules,
  words: CitationWords,
): readonly string[] {
  const { detail } = words;
  const { interval, printed, conflict } = value;
  const { composition, origin, coverage, method } = observation;
  const isSurvey = method === 'survey';
  const base = countWords(value, words);
  const unstated = isSurvey ? detail.noSample : detail.noCounts;
  return [
    isSurvey && sample !== undefined ? detail.sample(sample) : (base ?? unstated),
    origin === 'computed' &&
      composition &&
      detail.summed(composition.present, composition.total, partsOf(level, words)),
    conflict && printed !== undefined && detail.printed(printed),
    interval
      ? detail.interval(interval.low, interval.high, detail.origin[interval.origin](designEffect))
      : detail.noInterval,
    !isSurvey && coverageOf(coverage, coverageBeside, words),
  ].filter((part) => typeof part === 'string');
}

function coverageOf(own: number | undefined, beside: number | undefined, { detail }: CitationWords): string {
  if (own !== undefined) return detail.coverage(own);
  return beside === undefined ? detail.noCoverage : detail.coverageBeside(beside);
}

/** "37 dari 214 balita diukur", as far as it was published; undefined where no count was. */
function countWords(
  { numerator, denominator, denominatorKind }: Counts,
  words: CitationWords,
): string | undefined {
  const { detail } = words;
  const kind = words.denominator[denominatorKind ?? 'measured'];
  if (denominator === undefined) return numerator === undefined ? undefined : detail.part(numerator);
  return numerator === undefined
    ? detail.whole(denominator, kind)
    : detail.counts(numerator, denominator, kind);
}

function stateWords(
  observation: Exclude<Observation, { state: 'value' }>,
  level: AreaLevel | undefined,
  { minimumDenominator }: CitedRules,
  words: CitationWords,
): string {
  const { state } = words;
  switch (observation.state) {
    case 'bound':
      return state.bound(observation.relation, observation.limit);
    case 'suppressed':
      return state[observation.reason](minimumDenominator);
    case 'contradicted':
      return state.contradicted(countWords(observation, words));
    case 'not-published': {
      const { composition } = observation;
      return composition
        ? state.partial(composition.present, composition.total, partsOf(level, words))
        : state['not-published'];
    }
    default:
      return state[observation.state];
  }
}

/** What an area is summed from: a kabupaten from its kecamatan, a kecamatan from its villages. */
const partsOf = (level: AreaLevel | undefined, { parts }: CitationWords): string => {
  if (level === 'kabupaten') return parts.kecamatan;
  return level === 'provinsi' || level === 'negara' ? parts.kabupaten : parts.desa;
};
