import type { PeriodId } from '../model/period.ts';
import { publishedPeriods } from './mapRows.ts';
import type { LocatedArea } from './openData.ts';
import { areaOf, childrenOf, desaOfRegion, kecamatanOfRegion, region } from './vocabulary.ts';

/** The last part of an area's address, such as `pace`. */
export const slugOf = ({ path = '' }: LocatedArea): string => path.split('/').at(-1) ?? '';

/** Address of the map of the province's kabupaten and kota; older survey rounds lie below it. */
export function provinceMapPath(round?: PeriodId): string {
  const name = areaOf(region().province).name.toLowerCase().replaceAll(' ', '-');
  return ['peta', name, ...(round ? [round] : [])].join('/');
}

/** Survey rounds with figures for other kabupaten of the province than our own, newest first. */
export function provinceRounds(): readonly PeriodId[] {
  const { province, area } = region();
  const others = childrenOf(province, 'kabupaten').filter(({ code }) => code !== area);
  return publishedPeriods(others, 'survey');
}

/** Static paths of all kecamatan pages. */
export const kecamatanPaths = () =>
  kecamatanOfRegion().map((area) => ({ params: { kecamatan: slugOf(area) }, props: { code: area.code } }));

/** Static paths of all desa pages. */
export const desaPaths = () =>
  desaOfRegion().map((area) => ({
    params: { kecamatan: slugOf(areaOf(area.parent ?? '')), desa: slugOf(area) },
    props: { code: area.code },
  }));
