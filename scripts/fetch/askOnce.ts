import { connectionProblems } from './connectionProblems.ts';
import { contentProblems } from './contentProblems.ts';
import { faultOfFailure } from './faultOfFailure.ts';
import { faultOfStatus } from './faultOfStatus.ts';
import { FetchFault } from './fetchFault.ts';
import { type Listening, listen } from './listen.ts';
import { nextHop } from './nextHop.ts';
import { readBody } from './readBody.ts';
import type { Answer, Request } from './request.ts';
import type { Session } from './session.ts';

/**
 * Makes one request and follows its redirects.
 * @throws {FetchFault} for everything that can go wrong on the way
 */
export async function askOnce(request: Request, session: Session): Promise<Answer> {
  const listening = listen(session);
  try {
    let hop: Request = request;
    for (let redirects = 0; redirects <= session.limits.redirects; redirects++) {
      const response = await send(hop, session, listening);
      listening.heard();
      if (response.status < 300) return await answerOf(response, session, listening);
      await response.body?.cancel().catch(() => undefined);
      const location = response.headers.get('location');
      if (response.status > 308 || response.status === 304 || location === null) {
        throw faultOfStatus(response.status, response.headers.get('retry-after'), Date.now());
      }
      hop = nextHop(hop, response.status, location);
    }
    throw new FetchFault(connectionProblems.tooManyRedirects);
  } finally {
    listening.stop();
  }
}

async function send(request: Request, session: Session, listening: Listening): Promise<Response> {
  const { url, method = 'GET', body, accept } = request;
  try {
    return await fetch(url, {
      method,
      ...(body && { body }),
      headers: { Accept: accept, 'User-Agent': session.userAgent },
      redirect: 'manual',
      signal: listening.signal,
    });
  } catch (error) {
    throw faultOfFailure(error, 'request', session, listening);
  }
}

async function answerOf(response: Response, session: Session, listening: Listening): Promise<Answer> {
  const bytes = await readBody(response, session, listening);
  const [type = ''] = (response.headers.get('content-type') ?? '').toLowerCase().split(';');
  if (bytes.length === 0) throw new FetchFault(contentProblems.empty);
  return { bytes, type: type.trim() };
}
