import { checkSources } from '../../../scripts/check/checkSources.ts';
import { areaPaths } from '../../../scripts/derive/areaPaths.ts';
import { readSources } from '../../../scripts/read/readSources.ts';
import { type Place, readPlaces } from '../../../src/client/search/places.ts';
import { placeListOf } from '../../../src/collections/placeList.ts';
import { places as said } from '../../../src/i18n/id/places.ts';

const { dataset } = checkSources(await readSources('data', { rooms: [] }));
if (!dataset) throw new Error('data/ has faults');
const { areas, region } = dataset.vocabulary;
const paths = areaPaths(areas, region.area);
const located = [...areas.values()].flatMap((area) => {
  const path = paths.get(area.code);
  return path === undefined ? [] : [{ ...area, path }];
});

/** The list of names of the region's own data. */
export const regionList = placeListOf(located, said);

/** Its places, as a browser reads them. */
export const regionPlaces: readonly Place[] = readPlaces(regionList);

/** Paths of its kecamatan and desa, from the data itself. */
export const regionPaths = located.map(({ path }) => `${path}/`);
