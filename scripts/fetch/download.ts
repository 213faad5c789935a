import { setTimeout as sleep } from 'node:timers/promises';
import { askOnce } from './askOnce.ts';
import { connectionProblems } from './connectionProblems.ts';
import { FetchFault } from './fetchFault.ts';
import type { Answer, Request } from './request.ts';
import type { Session } from './session.ts';

/**
 * Asks for an address, again after a pause where the fault may pass, and never beyond the limits of the session.
 * @throws {FetchFault} of the last try
 */
export async function download(request: Request, session: Session): Promise<Answer> {
  const { tries, pause, longestWait } = session.limits;
  for (let attempt = 1; ; attempt++) {
    try {
      return await askSurely(request, session);
    } catch (error) {
      if (!(error instanceof FetchFault) || !error.passes || attempt >= tries) throw error;
      const wait = error.wait ?? pause * 2 ** (attempt - 1);
      if (wait > longestWait) throw error;
      await sleep(wait, undefined, { signal: session.over }).catch(() => {
        throw new FetchFault(connectionProblems.tooSlow);
      });
    }
  }
}

/** Asks twice where an answer may have been cut off unnoticed: only what comes the same twice is whole. */
async function askSurely(request: Request, session: Session): Promise<Answer> {
  const answer = await askOnce(request, session);
  if (answer.isMeasured) return answer;
  const again = await askOnce(request, session);
  if (Buffer.compare(answer.bytes, again.bytes) === 0) return answer;
  throw new FetchFault(connectionProblems.truncated, { passes: true });
}
