import { connectionProblems } from './connectionProblems.ts';
import { faultOfFailure } from './faultOfFailure.ts';
import { FetchFault } from './fetchFault.ts';
import type { Listening } from './listen.ts';
import type { Session } from './session.ts';

/**
 * Reads the body of an answer, unpacked, up to the limit.
 * @throws {FetchFault} where it is too large, breaks off or cannot be unpacked
 */
export async function readBody(
  response: Response,
  session: Session,
  listening: Listening,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      listening.heard();
      chunks.push(chunk);
      size += chunk.length;
      if (size > session.limits.bytes) throw new FetchFault(connectionProblems.tooLarge);
    }
  } catch (error) {
    throw faultOfFailure(error, 'body', session, listening);
  }
  const announced = response.headers.get('content-length');
  if (announced !== null && !response.headers.has('content-encoding') && Number(announced) !== size) {
    throw new FetchFault(connectionProblems.truncated, { passes: true });
  }
  return Buffer.concat(chunks);
}
