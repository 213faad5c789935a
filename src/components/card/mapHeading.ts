import type { MappedLevel } from '../../collections/boundaries.ts';
import { mapPageAt } from '../../collections/mapPages.ts';
import { areaOf, programmeOf, region, regionArea } from '../../collections/vocabulary.ts';
import { t as sentences } from '../../i18n/here.ts';

/** Level and heading of the map page at an address. */
export function mapHeading(path: string): { readonly level: MappedLevel; readonly heading: string } {
  const { maps: t } = sentences;
  const { rows } = mapPageAt(path).rows();
  const place = regionArea().name;
  if (path === 'peta/kecamatan')
    return { level: 'kecamatan', heading: t.kecamatan.heading(rows.length, place) };
  if (path === 'peta/desa') return { level: 'desa', heading: t.desa.heading(rows.length, place) };
  const observation = rows.find((row) => row.observation)?.observation;
  const programme = observation ? `, ${programmeOf(observation.programme).label}` : '';
  const heading = t.province.heading(rows.length, areaOf(region().province).name);
  return { level: 'kabupaten', heading: `${heading}${programme}` };
}
