import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Tests start Node hundreds of times; compiled code is kept between those starts.
process.env['NODE_COMPILE_CACHE'] ??= resolve('node_modules/.cache/node');

/** Tests that put something else in the place of a module (`vi.mock`): nobody may have loaded it before. */
const MOCKED = ['test/write/pointTo.test.ts', 'test/collections/boundaries.test.ts'];

/** Tests of built sites in real browsers, and what builds the sites for them and for those that only read the pages. */
const IN_BROWSER = 'test/site/inBrowser/**/*.test.ts';
const BUILDS = 'test/site/buildSites.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/office/**', ...MOCKED],
          testTimeout: 30_000,
          maxWorkers: 2,
          // Files share what they import: it took most of the time to load it again for each.
          isolate: false,
        },
      },
      { test: { name: 'unit-mocked', include: MOCKED } },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          exclude: [IN_BROWSER],
          globalSetup: BUILDS,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // One reader: its files share the pages that were read and parsed.
          maxWorkers: 1,
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: [IN_BROWSER],
          globalSetup: BUILDS,
          testTimeout: 240_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          isolate: false,
        },
      },
      {
        test: {
          name: 'office',
          include: ['test/office/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
