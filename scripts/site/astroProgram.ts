import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** File of the program that `astro` on the command line runs. */
export const ASTRO = join(createRequire(import.meta.url).resolve('astro/package.json'), '../bin/astro.mjs');

/** Environment for it: it tells nobody what it does here, and keeps its compiled code between runs. */
export const ASTRO_ENVIRONMENT = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_COMPILE_CACHE: resolve('node_modules/.cache/node'),
};
