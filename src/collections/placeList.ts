import { t as sentences } from '../i18n/here.ts';
import {
  type Exceptions,
  type ListedDesa,
  type PlaceList,
  type PlaceSentences,
  plainSlug,
  UNITS_PER_DEGREE,
} from '../model/placeList.ts';
import { contentHash } from './contentHash.ts';
import { indexed } from './keyed.ts';
import { type LocatedArea, openData } from './openData.ts';
import { desaOfRegion, kecamatanOfRegion } from './vocabulary.ts';

/** The names that the search fetches, under a name that holds the hash of the content. */
export function placeListFile(): { readonly file: string; readonly text: string } {
  return indexed(openData('areas'), 'names', () => {
    const text = JSON.stringify(placeListOf([...kecamatanOfRegion(), ...desaOfRegion()], sentences.places));
    return { file: `nama.${contentHash(text)}`, text };
  });
}

/** Path inside the site of the names that the search fetches. */
export function placeListPath(): string {
  return `daftar/${placeListFile().file}.json`;
}

/** The list of kecamatan and their desa, in the order of the alphabet. */
export function placeListOf(areas: readonly LocatedArea[], said: PlaceSentences): PlaceList {
  const sorted = areas.toSorted((a, b) => a.name.localeCompare(b.name, 'id'));
  const points = areas.flatMap(({ point }) => (point ? [point] : []));
  const corner = [cornerOf(points.map(([lon]) => lon)), cornerOf(points.map(([, lat]) => lat))] as const;
  return {
    corner,
    said,
    kecamatan: sorted
      .filter(({ level }) => level === 'kecamatan')
      .map((area) => [
        area.name,
        sorted.filter(({ parent }) => parent === area.code).map((desa) => listedDesa(desa, corner)),
        ...exceptions(area),
      ]),
  };
}

function listedDesa(area: LocatedArea, [west, south]: PlaceList['corner']): ListedDesa {
  const units = (degrees: number, from: number) => Math.round((degrees - from) * UNITS_PER_DEGREE);
  const [east, north] = area.point ? [units(area.point[0], west), units(area.point[1], south)] : [null, null];
  return [area.name, east, north, ...exceptions(area)];
}

function exceptions({ kind, name, path = '', otherNames = [] }: LocatedArea): [] | [Exceptions] {
  const slug = path.slice(path.lastIndexOf('/') + 1);
  const found: Exceptions = {
    ...(kind === 'kelurahan' && { kind }),
    ...(slug !== plainSlug(name) && { slug }),
    ...(otherNames.length > 0 && { others: otherNames.map((other) => other.name) }),
  };
  return Object.keys(found).length === 0 ? [] : [found];
}

/** The smallest of some degrees, rounded down to a tenth; 0 where there is none. */
function cornerOf(degrees: readonly number[]): number {
  return degrees.length === 0 ? 0 : Math.floor(Math.min(...degrees) * 10) / 10;
}
