import type { AreaLevel } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/language.ts';
import type { Programme, Publication } from '../model/publication.ts';
import type { Target } from '../model/target.ts';
import { indexed, keyed } from './keyed.ts';
import { type LocatedArea, openData } from './openData.ts';

/** The region that the site is about, and whether simulated figures are shown. */
export const region = () => openData('region');

/** The area with this code. */
export const areaOf = (code: string): LocatedArea => keyed(openData('areas'), (area) => area.code, code);

/** The kabupaten that the site is about. */
export const regionArea = () => areaOf(region().area);

/** The indicator with this id. */
export const indicatorOf = (id: string): Indicator => keyed(openData('indicators'), (i) => i.id, id);

/** The indicator of headlines and maps. */
export const headlineIndicator = () => indicatorOf(region().indicator);

/** The programme with this id, in the language of the pages unless another is asked for. */
export const programmeOf = (id: string, language?: Locale): Programme =>
  keyed(openData('programmes', language), (p) => p.id, id);

/** The publication with this id, likewise. */
export const publicationOf = (id: string, language?: Locale): Publication =>
  keyed(openData('publications', language), (p) => p.id, id);

/** The target with this id. */
export const targetOf = (id: string): Target => keyed(openData('targets'), (target) => target.id, id);

/** The target that gaps are measured to. */
export const headlineTarget = (): Target => targetOf(region().headlineTarget);

/** Targets of an area for the headline indicator, in the order of their years. */
export function targetsOf(area: string): readonly Target[] {
  return openData('targets')
    .filter((target) => target.area === area && target.indicator === region().indicator)
    .toSorted((a, b) => Number(a.year) - Number(b.year));
}

/** Areas directly below another, of one level, in the order of their codes. */
export function childrenOf(parent: string, level: AreaLevel): readonly LocatedArea[] {
  const byParent = indexed(openData('areas'), 'parent', (areas) =>
    Map.groupBy(areas, (area) => area.parent ?? ''),
  );
  return (byParent.get(parent) ?? []).filter((area) => area.level === level);
}

/** The kecamatan of the region. */
export const kecamatanOfRegion = () => childrenOf(region().area, 'kecamatan');

/** All desa and kelurahan of the region, kecamatan by kecamatan. */
export const desaOfRegion = () => kecamatanOfRegion().flatMap(({ code }) => childrenOf(code, 'desa'));
