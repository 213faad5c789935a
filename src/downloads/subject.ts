import { fileRowsOfArea, fileRowsOfKecamatan, fileRowsOfMap } from '../collections/areaRows.ts';
import type { MappedLevel } from '../collections/boundaries.ts';
import { fileRow } from '../collections/fileRow.ts';
import { mapPages } from '../collections/mapPages.ts';
import { type MapRows, mapRows } from '../collections/mapRows.ts';
import { observationsOf } from '../collections/observations.ts';
import type { LocatedArea } from '../collections/openData.ts';
import { type Service, serviceMap, serviceObservations, services } from '../collections/services.ts';
import { areaOf, desaOfRegion, kecamatanOfRegion, region, regionArea } from '../collections/vocabulary.ts';
import { mapHeading } from '../components/card/mapHeading.ts';
import { surveyAreas } from '../components/trend/surveyTrend.ts';
import { fullName } from '../i18n/format/names.ts';
import { t as sentences } from '../i18n/here.ts';
import type { FileRow } from '../model/fileRow.ts';

/** A page whose figures are offered as files: same address, other ending. */
export type Subject = Described & Shown;

interface Described {
  /** Path of the page inside the site without its final slash: `kecamatan/silo`. */
  readonly path: string;
  /** What the files are about: "Kecamatan Silo". */
  readonly title: string;
  /** Every row of the page, in its order. */
  readonly rows: () => readonly FileRow[];
}

type Shown =
  | { readonly kind: 'area'; readonly area: LocatedArea }
  | { readonly kind: 'map'; readonly level: MappedLevel; readonly map: MapRows }
  | { readonly kind: 'trend' }
  | { readonly kind: 'comparison' }
  | { readonly kind: 'service'; readonly service: Service; readonly map: MapRows | undefined };

/** Every page that has files: areas, maps, the trend of the region, the comparison of its areas, and each service. */
export function subjects(): readonly Subject[] {
  return [
    ...kecamatanOfRegion().map((area) => areaSubject(area)),
    ...desaOfRegion().map((area) => areaSubject(area)),
    ...mapPages().map(({ props }) => mapSubject(props.path)),
    trendSubject(),
    comparisonSubject(),
    ...services().map((service) => serviceSubject(service)),
  ];
}

/** The page of a kecamatan or desa. A kecamatan has its puskesmas' and desa's rows in its files as well. */
export function areaSubject(area: LocatedArea): Subject {
  const rows = () => (area.level === 'kecamatan' ? fileRowsOfKecamatan(area) : fileRowsOfArea(area));
  return { kind: 'area', area, path: area.path ?? '', title: fullName(area), rows };
}

/** The map page at a path: `peta/kecamatan`. */
export function mapSubject(path: string): Subject {
  const page = mapPages().find(({ props }) => props.path === path);
  if (!page) throw new RangeError(`no map page: ${path}`);
  const map = page.rows();
  const { level, heading } = mapHeading(path);
  return { kind: 'map', level, map, path, title: heading, rows: () => fileRowsOfMap(map) };
}

/** The page of the trend: surveys and weighings of the region and the areas above it. */
export function trendSubject(): Subject {
  const { indicator } = region();
  const rows = () =>
    surveyAreas().flatMap((area) =>
      (['survey', 'registry'] as const).flatMap((method) =>
        observationsOf(area.code, indicator, method).map((observation) => fileRow(area, observation)),
      ),
    );
  return { kind: 'trend', path: 'tren', title: sentences.trend.title(regionArea().name), rows };
}

/** What the page of comparisons offers before somebody chooses: all kecamatan and desa at the newest weighing. */
export function comparisonSubject(): Subject {
  const rows = () =>
    [kecamatanOfRegion(), desaOfRegion()].flatMap((areas) => fileRowsOfMap(mapRows(areas, 'registry')));
  return { kind: 'comparison', path: 'banding', title: fullName(regionArea()), rows };
}

/** The page of a service's indicator: every figure of it, of the region, the areas above it and those in it. */
export function serviceSubject(service: Service): Subject {
  const { indicator, path } = service;
  let written: readonly FileRow[] | undefined;
  const rows = () => {
    written ??= rowsOfService(indicator.id);
    return written;
  };
  const { id: title } = indicator.label;
  return { kind: 'service', service, map: serviceMap(indicator.id), path, title, rows };
}

function rowsOfService(indicator: string): readonly FileRow[] {
  const all = serviceObservations(indicator);
  if (all.length > 0) return all.map((observation) => fileRow(areaOf(observation.area), observation));
  return [fileRow(regionArea(), undefined, { indicator, period: undefined })];
}
