import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { AstroIntegration } from 'astro';

/** The link that `npm run data` replaces whenever the open data has changed. */
const LINK = 'public/data';

/** Milliseconds in which the events of one replaced link arrive. */
const SETTLED = 150;

/** Makes open pages of `npm run dev` load again when the open data has been written anew. */
export function reloadOnData(): AstroIntegration {
  return {
    name: 'reload-on-data',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let waiting: NodeJS.Timeout | undefined;
        // Watched by its folder: a watcher of what a link leads to goes on watching the version before.
        const watcher = watch(dirname(LINK), (_event, name) => {
          if (name !== basename(LINK)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => server.environments.client.hot.send({ type: 'full-reload' }), SETTLED);
        });
        server.httpServer?.once('close', () => watcher.close());
      },
    },
  };
}
