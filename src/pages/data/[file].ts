import type { APIRoute } from 'astro';
import { BULK_NAMES, bulkFiles } from '../../downloads/bulk/bulkFiles.ts';

/** Everything in one file, in every form. */
export const getStaticPaths = () => BULK_NAMES.map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params }) => {
  const file = (await bulkFiles()).find(({ name }) => name === params['file']);
  if (!file) throw new RangeError(`no bulk file: ${params['file']}`);
  return new Response(file.body, { headers: { 'Content-Type': file.mediaType } });
};
