import { createHash } from 'node:crypto';

/** Hexadecimal digits of the hash in an id. */
const DIGITS = 8;

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Id of the release of some data: `2026-11-22-1a2b3c4d`.
 * @param date ISO day as of which the data is published
 * @param hash SHA-256 of the published data in hexadecimal
 */
export function releaseId(date: string, hash: string): string {
  return `${date}-${hash.slice(0, DIGITS)}`;
}
