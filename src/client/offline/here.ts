import type { WorkerScope } from './workerScope.ts';

declare const self: WorkerScope;
/** Put in by `src/collections/offlineWorker.ts`: paths of the pages stored at installation, the offline page first. */
declare const INSTALLED: readonly string[];
/** Put in likewise: the folder of each language but the first, which has the root. */
declare const FOLDERS: readonly string[];

/** Address of the site's root, with its final slash: the worker lies there. */
export const { scope } = self.registration;

/** Addresses of the pages that are stored at installation. They never give way. */
export const installed: readonly string[] = INSTALLED.map((path) => scope + path);

/** Address of the page that stands in for a page, in the language of that page. */
export function standInFor(address: string): string {
  const folder = FOLDERS.find((name) => address.startsWith(scope + name)) ?? '';
  return scope + folder + INSTALLED[0];
}
