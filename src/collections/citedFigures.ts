import type { CitedFigure, CitedObservation, CitedRules } from '../model/cited.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods, periodOf } from '../model/period.ts';
import type { Method } from '../model/publication.ts';
import { coverageBeside, sampleOf } from './besideFigure.ts';
import { hasValue, observationsOf, type ValueObservation } from './observations.ts';
import type { LocatedArea } from './openData.ts';
import { areaOf, indicatorOf, programmeOf, publicationOf, region } from './vocabulary.ts';

/** Settings that sentences name. */
export function citedRules(): CitedRules {
  const { asOf, designEffect, disclosure } = region();
  return { asOf, designEffect, minimumDenominator: disclosure.minimumDenominator };
}

/**
 * What can be cited of an area by some methods: one figure a date and method, first the newest percentage, then the
 * others from newest to oldest; counts stand for dates without a percentage. Empty where no publication is known.
 */
export function citedFigures(area: LocatedArea, methods: readonly Method[]): readonly CitedFigure[] {
  const { indicator, countIndicator } = region();
  const found = methods.flatMap((method) => {
    const shares = observationsOf(area.code, indicator, method);
    const dates = new Set(shares.map(({ period }) => period));
    const counts = observationsOf(area.code, countIndicator, method).filter(hasValue);
    return [...shares, ...counts.filter(({ period }) => !dates.has(period))];
  });
  const sorted = found.toSorted((a, b) => comparePeriods(periodOf(b.period), periodOf(a.period)));
  const first = sorted.find((observation) => observation.indicator === indicator);
  return [...new Set(first ? [first, ...sorted] : sorted)].map((each) => citedFigure(area, each));
}

/** One observation of an area with what its sentence says, or that no publication is known. */
export function citedFigure(area: LocatedArea, observation: Observation | undefined): CitedFigure {
  return {
    kind: 'figure',
    places: placesOf(area),
    found: observation && {
      observation,
      programme: programmeOf(observation.programme),
      publication: publicationOf(observation.publication),
      isCount: indicatorOf(observation.indicator).unit === 'count',
      ...(hasValue(observation) && besideOf(observation)),
    },
    rules: citedRules(),
  };
}

/** What else publications say of a figure that its row does not. */
function besideOf(observation: ValueObservation): Pick<CitedObservation, 'sample' | 'coverageBeside'> {
  const sample = sampleOf(observation)?.text;
  const coverage = coverageBeside(observation);
  return {
    ...(sample !== undefined && { sample }),
    ...(coverage?.publication === observation.publication && { coverageBeside: coverage.value }),
  };
}

/** An area and those above it up to the kabupaten; of larger ones their own name alone. */
function placesOf(area: LocatedArea): readonly LocatedArea[] {
  const isInside = area.level === 'desa' || area.level === 'puskesmas' || area.level === 'kecamatan';
  return isInside && area.parent !== null ? [area, ...placesOf(areaOf(area.parent))] : [area];
}
