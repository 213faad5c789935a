import { connectionProblems } from './connectionProblems.ts';
import { FetchFault } from './fetchFault.ts';

/**
 * The fault that a status other than success stands for.
 * @param retryAfter the header of that name: seconds or a date (RFC 9110, 10.2.3)
 * @param now milliseconds since 1970
 */
export function faultOfStatus(status: number, retryAfter: string | undefined, now: number): FetchFault {
  if (status === 404 || status === 410) return fault('gone', `${status}`);
  if (status === 401 || status === 403 || status === 451) return fault('refused', `${status}`);
  const wait = milliseconds(retryAfter, now);
  const words = wait === undefined ? `${status}` : `${status}, tunggu ${Math.ceil(wait / 1000)} detik`;
  if (status === 429 || status === 503) return fault('busy', words, { passes: true, wait });
  if (status >= 500) return fault('serverFailed', words, { passes: true, wait });
  return fault('unexpectedStatus', `${status}`);
}

function fault(
  problem: keyof typeof connectionProblems,
  value: string,
  details: { passes?: boolean; wait?: number | undefined } = {},
): FetchFault {
  return new FetchFault(connectionProblems[problem], { value, ...details });
}

function milliseconds(retryAfter: string | undefined, now: number): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter) * 1000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
