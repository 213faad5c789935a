import { CACHE, COMMON, FRAMED, HASHED, type Headers, UNFRAMED } from './headers.ts';

/**
 * The headers of a file of the site, whatever host serves it.
 * @param file path inside the site: `kecamatan/silo.csv`, `index.html`
 */
export function headersFor(file: string): Headers {
  const policy = COMMON['Content-Security-Policy'] ?? '';
  return {
    ...COMMON,
    'Content-Security-Policy': isFramed(file) ? policy : `${policy}, ${UNFRAMED}`,
    'Cache-Control': isHashed(file) ? CACHE.hashed : CACHE.other,
  };
}

/** True for what may stand in a frame of another site, in any language. */
export const isFramed = (file: string): boolean => file.replace(/^en\//, '').startsWith(`${FRAMED}/`);

/** True where the name holds the hash of the content. */
export const isHashed = (file: string): boolean => HASHED.some((pattern) => pattern.test(file));
