import type { IncomingMessage } from 'node:http';
import { connectionProblems } from './connectionProblems.ts';
import { contentProblems } from './contentProblems.ts';
import { faultOfFailure } from './faultOfFailure.ts';
import { faultOfStatus } from './faultOfStatus.ts';
import { FetchFault } from './fetchFault.ts';
import { type Listening, listen } from './listen.ts';
import { nextHop } from './nextHop.ts';
import { readBody } from './readBody.ts';
import type { Answer, Request } from './request.ts';
import { send } from './send.ts';
import type { Session } from './session.ts';

/** States of an answer that lead elsewhere. */
const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Makes one request and follows its redirects.
 * @throws {FetchFault} for everything that can go wrong on the way
 */
export async function askOnce(request: Request, session: Session): Promise<Answer> {
  const listening = listen(session);
  try {
    let hop: Request = request;
    for (let redirects = 0; redirects <= session.limits.redirects; redirects++) {
      const answer = await begin(hop, session, listening);
      const { statusCode: status = 0, headers } = answer;
      if (status === 200) return await finish(answer, session, listening);
      answer.destroy();
      if (!REDIRECTS.includes(status) || headers.location === undefined) {
        throw faultOfStatus(status, headers['retry-after'], Date.now());
      }
      hop = nextHop(hop, status, headers.location);
    }
    throw new FetchFault(connectionProblems.tooManyRedirects);
  } finally {
    listening.stop();
  }
}

async function begin(hop: Request, session: Session, listening: Listening): Promise<IncomingMessage> {
  try {
    const answer = await send(hop, session.userAgent, listening.signal);
    listening.heard();
    return answer;
  } catch (error) {
    throw faultOfFailure(error, 'request', session, listening);
  }
}

async function finish(answer: IncomingMessage, session: Session, listening: Listening): Promise<Answer> {
  try {
    const bytes = await readBody(answer, session.limits.bytes, listening.heard);
    if (bytes.length === 0) throw new FetchFault(contentProblems.empty);
    const [type = ''] = (answer.headers['content-type'] ?? '').toLowerCase().split(';');
    const { 'content-length': length, 'transfer-encoding': transfer } = answer.headers;
    return { bytes, type: type.trim(), isMeasured: length !== undefined || transfer !== undefined };
  } catch (error) {
    throw faultOfFailure(error, 'body', session, listening);
  }
}
