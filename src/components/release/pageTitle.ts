import type { LocatedArea } from '../../collections/openData.ts';
import type { Release } from '../../collections/releases.ts';
import { areaOf, region } from '../../collections/vocabulary.ts';
import { fullName } from '../../i18n/format/names.ts';
import { t as sentences } from '../../i18n/here.ts';

const { releases } = sentences;

/** Name of an area with the one that it lies in, where two may have the same: "Desa Pace, Kecamatan Silo". */
export function placeName(area: LocatedArea): string {
  return area.level === 'desa' && area.parent !== null
    ? `${fullName(area)}, ${fullName(areaOf(area.parent))}`
    : fullName(area);
}

/** Title of a page of a release. */
export function pageTitle({ date, withdrawn }: Release, area?: LocatedArea): string {
  if (withdrawn) return releases.withdrawn.title(date);
  return releases.page.title(area ? placeName(area) : region().title, date);
}
