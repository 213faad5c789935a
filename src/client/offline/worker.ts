import { answerPage } from './answerPage.ts';
import { installed, scope } from './here.ts';
import { kindOf } from './kindOf.ts';
import { answerFile, fetchAndKeep, keepFiles, prune } from './store.ts';
import type { WorkerScope } from './workerScope.ts';

declare const self: WorkerScope;

/** Stores the offline page, and unless the reader asked to save data the others with all files that they name. */
async function install(): Promise<void> {
  for (const address of installed) {
    const html = await fetchAndKeep(address);
    if (!html) throw new Error(address);
    if (self.navigator.connection?.saveData) break;
    await keepFiles(html, address);
  }
  await self.skipWaiting();
}

self.oninstall = (event) => event.waitUntil(install());

self.onactivate = (event) => {
  const enable = self.registration.navigationPreload.enable();
  event.waitUntil(Promise.all([prune(), enable, self.clients.claim()]));
};

/** A page that was loaded before the worker took over tells its address, and those of its files. */
self.onmessage = (event) => event.waitUntil(Promise.all(event.data.map(fetchAndKeep)));

self.onfetch = (event) => {
  const kind = kindOf(event.request, scope);
  if (kind) event.respondWith(kind === 'page' ? answerPage(event) : answerFile(event.request.url));
};
