import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods, periodOf } from '../model/period.ts';
import { METHODS } from '../model/publication.ts';
import type { ServiceSystem } from '../model/serviceSystem.ts';
import { indexed } from './keyed.ts';
import { type MapRows, mapRows } from './mapRows.ts';
import { hasValue, latestValue, observationsOf, type ValueObservation } from './observations.ts';
import { type LocatedArea, openData } from './openData.ts';
import { childrenOf, desaOfRegion, indicatorOf, kecamatanOfRegion, region } from './vocabulary.ts';

/** An indicator of a system, with the path of its page inside the site, without its final slash. */
export interface Service {
  readonly system: ServiceSystem;
  readonly indicator: Indicator;
  readonly path: string;
}

/** Every indicator of every system, in the order of their sheet. */
export function services(): readonly Service[] {
  return indexed(openData('systems'), 'services', (systems) =>
    systems.flatMap((system) =>
      system.indicators.map((id) => ({ system, indicator: indicatorOf(id), path: servicePath(id) })),
    ),
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

/**
 * Figures of an indicator, oldest first: all of the region and the province, all of the kecamatan, and of the desa those
 * of their newest period; older ones are in the files of each desa.
 */
export function serviceObservations(indicator: string): readonly Observation[] {
  return indexed(openData('observations'), `service ${indicator}`, () => {
    const areas = [...serviceAreas(), ...kecamatanOfRegion().map(({ code }) => code)];
    const desa = METHODS.flatMap((method) => mapRows(desaOfRegion(), method, undefined, indicator).rows);
    return [
      ...areas.flatMap((area) => METHODS.flatMap((method) => observationsOf(area, indicator, method))),
      ...desa.flatMap(({ observation }) => observation ?? []),
    ];
  });
}

/** The newest map of an indicator by kecamatan; undefined where no kecamatan has a value or it has no classes. */
export function serviceMap(indicator: string): MapRows | undefined {
  if (indicatorOf(indicator).breaks.length === 0) return undefined;
  return METHODS.map((method) => mapRows(kecamatanOfRegion(), method, undefined, indicator)).find(
    ({ rows }) => rows.some(({ observation }) => hasValue(observation)),
  );
}

/** The newest value of each of some indicators in an area, of those that are services. */
export function serviceValues(
  { code }: LocatedArea,
  indicators: readonly string[],
): readonly { readonly service: Service; readonly newest: ValueObservation }[] {
  return services()
    .filter(({ indicator }) => indicators.includes(indicator.id))
    .flatMap((service) => {
      const newest = newestValue(code, service.indicator.id);
      return newest ? [{ service, newest }] : [];
    });
}

/** Kecamatan that a system cannot tell of: they have no village of the kinds that its dataset is about. */
export function kecamatanWithout({ dataset }: ServiceSystem): readonly LocatedArea[] {
  const kinds = openData('readiness').datasets.find(({ id }) => id === dataset)?.kinds ?? [];
  if (kinds.length === 0) return [];
  return kecamatanOfRegion().filter(({ code }) => {
    return childrenOf(code, 'desa').every(({ kind }) => !kinds.includes(kind));
  });
}
