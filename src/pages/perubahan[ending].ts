import type { APIRoute } from 'astro';
import { CHANGE_ENDINGS, type ChangesFile } from '../downloads/changes/endings.ts';

/** The page of changes at other endings: tables, and the feed. */
export const getStaticPaths = () =>
  CHANGE_ENDINGS.map((file) => ({ params: { ending: file.ending }, props: file }));

export const GET: APIRoute<ChangesFile> = ({ props: { write, mediaType } }) =>
  new Response(write(), { headers: { 'Content-Type': mediaType } });
