import { connectionProblems } from './connectionProblems.ts';
import { FetchFault } from './fetchFault.ts';
import type { Request } from './request.ts';

/**
 * The request that a redirect asks for; after 301, 302 and 303 a form is not sent again (Fetch Standard, 4.4).
 * @throws {FetchFault} where it leads to anything but the web, or from a protected address to an open one
 */
export function nextHop(request: Request, status: number, location: string): Request {
  const from = new URL(request.url);
  const to = URL.parse(location, from);
  const isSafe = to?.protocol === 'https:' || (to?.protocol === 'http:' && from.protocol === 'http:');
  if (!to || !isSafe) throw new FetchFault(connectionProblems.redirectElsewhere);
  const next = { url: to.href, accept: request.accept };
  return status === 307 || status === 308 ? { ...request, ...next } : next;
}
