import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods, periodOf } from '../model/period.ts';
import { METHODS } from '../model/publication.ts';
import type { ServiceSystem } from '../model/serviceSystem.ts';
import { type MapRows, mapRows } from './mapRows.ts';
import { hasValue, latestValue, observationsOf, type ValueObservation } from './observations.ts';
import { openData } from './openData.ts';
import { desaOfRegion, indicatorOf, kecamatanOfRegion, region } from './vocabulary.ts';

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

/** Every figure of an indicator: of the region and the province, then of its kecamatan, then of its desa; oldest first. */
export function serviceObservations(indicator: string): readonly Observation[] {
  const codes = [...serviceAreas(), ...[...kecamatanOfRegion(), ...desaOfRegion()].map(({ code }) => code)];
  return codes.flatMap((area) => METHODS.flatMap((method) => observationsOf(area, indicator, method)));
}

/** The newest map of an indicator by kecamatan; undefined where no kecamatan has a value or it has no classes. */
export function serviceMap(indicator: string): MapRows | undefined {
  if (indicatorOf(indicator).breaks.length === 0) return undefined;
  return METHODS.map((method) => mapRows(kecamatanOfRegion(), method, undefined, indicator)).find(
    ({ rows }) => rows.some(({ observation }) => hasValue(observation)),
  );
}
