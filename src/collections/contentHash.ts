import { createHash } from 'node:crypto';

/** Eight characters that change with the content: in a file's name, a page can only ever ask for its own version. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
