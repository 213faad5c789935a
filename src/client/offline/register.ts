/** Put in by `src/collections/scripts.ts`: false in `npm run dev` and in builds without a worker. */
declare const OFFLINE: boolean;

/**
 * Registers the worker by which visited pages open without a network, once this page is loaded; browsers have one only
 * in secure contexts. A page that was not loaded through the worker tells it what to store. The site's root is found
 * from the program, which lies in `skrip/`: the page itself may be shown at any address.
 */
export function register(): void {
  const { serviceWorker } = navigator;
  if (!OFFLINE || !serviceWorker) return;
  addEventListener('load', async () => {
    const late = !serviceWorker.controller;
    await serviceWorker.register(new URL('../sw.js', import.meta.url)).catch(() => {});
    const { active } = await serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    if (late) active?.postMessage([location.href, ...loaded]);
  });
}
