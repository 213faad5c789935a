import { contentProblems } from './contentProblems.ts';
import { FetchFault } from './fetchFault.ts';

/** Text of UTF-8 bytes. @throws {FetchFault} where they are none */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FetchFault(contentProblems.notUtf8);
  }
}
