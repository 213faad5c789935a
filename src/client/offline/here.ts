import type { WorkerScope } from './workerScope.ts';

declare const self: WorkerScope;
/** Put in by `src/collections/offlineWorker.ts`: paths of the pages stored at installation, the offline page first. */
declare const INSTALLED: readonly string[];

/** Address of the site's root, with its final slash: the worker lies there. */
export const { scope } = self.registration;

/** Addresses of the pages that are stored at installation and never give way. */
export const installed: readonly string[] = INSTALLED.map((path) => scope + path);

/** Address of the page that stands in for pages that are not stored. */
export const [offline = scope] = installed;
