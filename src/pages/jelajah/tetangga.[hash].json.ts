import type { APIRoute } from 'astro';
import { neighboursFile } from '../../collections/neighbours.ts';

/** Which areas lie where and beside which others, under a name that holds its hash. */
export const getStaticPaths = () => {
  const { hash, text } = neighboursFile();
  return [{ params: { hash }, props: { text } }];
};

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
