import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { connectionProblems } from './connectionProblems.ts';
import { FetchFault } from './fetchFault.ts';

/**
 * Reads the body of an answer, unpacked.
 * @param most bytes that it may have
 * @param heard called whenever something came
 * @throws {FetchFault} where it is larger, or packed in a way that was not asked for
 * @throws what the connection or the unpacking says
 */
export async function readBody(
  answer: IncomingMessage,
  most: number,
  heard: () => void,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(answer)) {
    if (!(chunk instanceof Uint8Array)) continue;
    heard();
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) throw new FetchFault(connectionProblems.tooLarge);
  }
  return Buffer.concat(chunks);
}

function unpacked(answer: IncomingMessage): Readable {
  const packing = answer.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (packing === 'identity') return answer;
  // Errors reach the reader of the unpacked stream; the callback is only there because it must be.
  if (packing === 'gzip' || packing === 'x-gzip') return pipeline(answer, createGunzip(), () => {});
  if (packing === 'br') return pipeline(answer, createBrotliDecompress(), () => {});
  throw new FetchFault(connectionProblems.damaged);
}
