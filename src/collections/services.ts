import type { Indicator } from '../model/indicator.ts';
import { comparePeriods, periodOf } from '../model/period.ts';
import { METHODS } from '../model/publication.ts';
import type { ServiceSystem } from '../model/serviceSystem.ts';
import { latestValue, type ValueObservation } from './observations.ts';
import { openData } from './openData.ts';
import { indicatorOf, region } from './vocabulary.ts';

/** An indicator of a system, with the path of its page inside the site, without its final slash. */
export interface Service {
  readonly system: ServiceSystem;
  readonly indicator: Indicator;
  readonly path: string;
}

/** Every indicator of every system, in the order of their sheet. */
export function services(): readonly Service[] {
  return openData('systems').flatMap((system) =>
    system.indicators.map((id) => ({ system, indicator: indicatorOf(id), path: servicePath(id) })),
  );
}

const servicePath = (indicator: string) => `layanan/${indicator.replaceAll('_', '-')}`;

/** Offices to ask for the figures of a system: those that hold its dataset, else those that run it. */
export function holdersOf({ dataset, runBy }: ServiceSystem): readonly string[] {
  return openData('readiness').datasets.find(({ id }) => id === dataset)?.holders ?? [runBy];
}

/** The newest value of an indicator in an area, however it was found. */
export function newestValue(area: string, indicator: string): ValueObservation | undefined {
  return METHODS.flatMap((method) => latestValue(area, indicator, method) ?? [])
    .toSorted((a, b) => comparePeriods(periodOf(a.period), periodOf(b.period)))
    .at(-1);
}

/** Codes of the region and of the province beside which its services are shown. */
export const serviceAreas = (): readonly string[] => [region().area, region().province];
