import type { APIRoute } from 'astro';
import { currentFiles } from '../../downloads/checksums/currentFiles.ts';

/** Hashes of the files of this folder in the format of `sha256sum`. */
export const GET: APIRoute = async () => {
  const lines = (await currentFiles()).map(({ path, sha256 }) => `${sha256}  ${path}\n`);
  return new Response(lines.join(''), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
