import type { APIRoute } from 'astro';
import { mapCard } from '../../../chart/card/mapCard.ts';
import { mapPageAt, mapPages } from '../../../collections/mapPages.ts';
import { pictureResponse } from '../../../collections/picture.ts';
import { mapCardOf } from '../../../components/card/mapCardOf.ts';
import { mapHeading } from '../../../components/card/mapHeading.ts';

export const getStaticPaths = () =>
  mapPages().map(({ props }) => ({ params: { map: props.path.slice('peta/'.length) }, props }));

/** The picture that goes with a shared link to a map. */
export const GET: APIRoute<{ path: string }> = ({ props }) => {
  const { level, heading } = mapHeading(props.path);
  return pictureResponse(mapCard(mapCardOf(mapPageAt(props.path).rows(), level, heading)));
};
