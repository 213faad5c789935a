import type { APIRoute } from 'astro';
import { areaCard } from '../../../chart/card/areaCard.ts';
import { kecamatanPaths } from '../../../collections/paths.ts';
import { pictureResponse } from '../../../collections/picture.ts';
import { areaOf } from '../../../collections/vocabulary.ts';
import { areaCardOf } from '../../../components/card/areaCardOf.ts';

export const getStaticPaths = kecamatanPaths;

/** The picture that goes with a shared link to a kecamatan. */
export const GET: APIRoute<{ code: string }> = ({ props }) =>
  pictureResponse(areaCard(areaCardOf(areaOf(props.code))));
