import type { APIRoute } from 'astro';
import { placeListFile } from '../../collections/placeList.ts';

/** The names that the search fetches, once somebody wants to search. */
export const getStaticPaths = () => {
  const { file, text } = placeListFile();
  return [{ params: { file }, props: { text } }];
};

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
