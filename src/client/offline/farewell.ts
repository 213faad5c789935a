import type { WorkerScope } from './workerScope.ts';

declare const self: WorkerScope;

/** A worker that takes the place of the one before, forgets all that it stored for this root, and leaves. */
self.oninstall = (event) => event.waitUntil(self.skipWaiting());

self.onactivate = (event) => {
  const leave = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(`${self.registration.scope}#`)) await caches.delete(name);
    }
    await self.registration.unregister();
  };
  event.waitUntil(leave());
};
