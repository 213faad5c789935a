import { connectionProblems } from './connectionProblems.ts';
import { FetchFault } from './fetchFault.ts';
import type { Listening } from './listen.ts';
import type { Session } from './session.ts';

/** Codes of what unpacks gzip and brotli. */
const UNPACKING = /^Z_|^ERR__|^ERR_BROTLI/;

/**
 * The fault behind an error that a request or its body ended with.
 * @param stage whether the answer had begun
 */
export function faultOfFailure(
  error: unknown,
  stage: 'request' | 'body',
  { over }: Session,
  { isSilent }: Listening,
): FetchFault {
  if (error instanceof FetchFault) return error;
  if (over.aborted) return new FetchFault(connectionProblems.tooSlow);
  if (isSilent()) return new FetchFault(connectionProblems.silent, { passes: true });
  const value = codeOf(error);
  if (value !== undefined && UNPACKING.test(value)) {
    return new FetchFault(connectionProblems.damaged, { value, passes: true });
  }
  const problem = stage === 'body' ? connectionProblems.truncated : connectionProblems.unreachable;
  return new FetchFault(problem, { value, passes: true });
}

/** Code of an error or of what caused it, such as `ECONNRESET`. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}
