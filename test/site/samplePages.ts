import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { areasWithPage, openDataOf } from './openData.ts';
import type { Site } from './sites.ts';

/** Path of the map of the province. */
export function provinceMap(site: Site): string {
  const { province } = openDataOf(site, 'region');
  const name = openDataOf(site, 'areas').find(({ code }) => code === province)?.name ?? '';
  return `peta/${name.toLowerCase().replaceAll(' ', '-')}/`;
}

/** Paths of pages that there is one of. */
export const SINGLE_PAGES = [
  '',
  'peta/kecamatan/',
  'peta/desa/',
  'tren/',
  'sebaran/',
  'metode/',
  'data/',
  'sumber/',
  'pertentangan/',
  'janji/',
  'refleksi/',
  'ketersediaan/',
  'aksi/',
  'minta/',
  'layanan/',
  'cerita/',
  'wilayah/',
  'tentang/',
  'koreksi/',
  'luring/',
  '404.html',
] as const;

/** One page of each kind: of those there are many of, the first kecamatan and the desa with the longest name. */
export function samplePages(site: Site): readonly string[] {
  const [kecamatan] = areasWithPage(site, 'kecamatan');
  const [desa] = areasWithPage(site, 'desa').toSorted((a, b) => b.name.length - a.name.length);
  const areas = [kecamatan, desa].flatMap((area) => (area ? [`${area.path}/`] : []));
  const [letter] = openDataOf(site, 'readiness').datasets.map(({ id }) => `minta/${id}/`);
  const services = openDataOf(site, 'systems').flatMap(({ indicators }) => indicators.slice(0, 1));
  const paths = services.map((id) => `layanan/${id.replaceAll('_', '-')}/`);
  return [...SINGLE_PAGES, provinceMap(site), ...areas, ...(letter ? [letter] : []), ...paths];
}

/** English pages whose programs, maps, charts and tables are those of most others. */
export function sampleEnglish(site: Site): readonly string[] {
  const [kecamatan] = areasWithPage(site, 'kecamatan');
  const areas = kecamatan ? [`${kecamatan.path}/`] : [];
  return ['', 'jelajah/', 'tren/', 'layanan/', ...areas].map((path) => `en/${path}`);
}

/**
 * One embed of each kind: maps with names and without, of a kecamatan and a desa, the region's trend and an area's; and
 * some in English.
 */
export function sampleEmbeds(site: Site): readonly string[] {
  const [kecamatan] = areasWithPage(site, 'kecamatan');
  const [desa] = areasWithPage(site, 'desa').toSorted((a, b) => b.name.length - a.name.length);
  const areas = [kecamatan, desa].flatMap((area) => (area ? [`${area.path}/`, `tren/${area.path}/`] : []));
  const inEnglish = ['peta/kecamatan/', ...areas.slice(0, 1)].map((path) => `en/sematan/${path}`);
  return ['peta/kecamatan/', 'peta/desa/', provinceMap(site), 'tren/', ...areas]
    .map((path) => `sematan/${path}`)
    .concat(inEnglish)
    .filter((path) => existsSync(join(site.folder, path, 'index.html')));
}
