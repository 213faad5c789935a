import { scope, standInFor } from './here.ts';
import { plainAddress } from './kindOf.ts';
import { offlineText } from './offlineText.ts';
import { find, forget, keep, keepFiles, storedPages } from './store.ts';
import type { AskEvent } from './workerScope.ts';

/** Milliseconds after which a stored page is shown although the network may still answer. */
const PATIENCE = 4000;

/**
 * A page: from the network as long as it answers in time, else as stored, else the offline page. What the network says,
 * even late, is stored for the next time.
 */
export async function answerPage(event: AskEvent): Promise<Response> {
  const { preloadResponse, request } = event;
  const address = plainAddress(request.url);
  let late = false;
  const network = preloadResponse.then((early) => early ?? fetch(request)).catch(() => undefined);
  const update = async () => {
    const answer = await network;
    if (answer?.status === 404) await forget(address);
    const html = await keep(answer, address);
    if (late) await keepFiles(html, address, '.js');
  };
  event.waitUntil(update());

  const stored = await find(address);
  const answer = await Promise.race([
    network,
    new Promise<undefined>((enough) => stored && setTimeout(enough, PATIENCE)),
  ]);
  late = !answer;
  const found = answer && (answer.status < 500 || !stored) ? answer : stored;
  const standIn = standInFor(address);
  if (found && address !== standIn) return found;
  const from = found || (await find(standIn)) ? standIn : standInFor(scope);
  const page = found ?? (await find(from));
  if (!page) return Response.error();
  return new Response(offlineText(await page.text(), from, await storedPages()), {
    headers: page.headers,
  });
}
