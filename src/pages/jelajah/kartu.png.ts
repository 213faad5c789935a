import type { APIRoute } from 'astro';
import { mapCard } from '../../chart/card/mapCard.ts';
import { mapPageAt } from '../../collections/mapPages.ts';
import { pictureResponse } from '../../collections/picture.ts';
import { desaOfRegion, kecamatanOfRegion } from '../../collections/vocabulary.ts';
import { mapCardOf } from '../../components/card/mapCardOf.ts';
import { dictionary } from '../../i18n/dictionary.ts';

/** The picture that goes with a shared link to the explorer: what it shows first. */
export const GET: APIRoute = () => {
  const heading = dictionary('id').card.explorer(kecamatanOfRegion().length, desaOfRegion().length);
  return pictureResponse(mapCard(mapCardOf(mapPageAt('peta/kecamatan').rows(), 'kecamatan', heading)));
};
