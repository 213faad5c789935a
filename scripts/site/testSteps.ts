import { resolve } from 'node:path';
import { ASTRO, ASTRO_ENVIRONMENT } from './astroProgram.ts';

/** One step of `npm test`: a program run by Node. */
export interface TestStep {
  readonly label: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** The step counts its tests one by one; any other step counts as one. */
  readonly countsTests: boolean;
}

const installed = (path: string) => resolve('node_modules', path);
const vitest = (projects: readonly [string, ...string[]], env: NodeJS.ProcessEnv = {}): TestStep => ({
  label: `vitest ${projects[0]}`,
  program: installed('vitest/vitest.mjs'),
  args: ['run', ...projects.flatMap((project) => ['--project', project])],
  env,
  countsTests: true,
});

/** What reads the code without running it, cheapest last. */
export const STATIC_STEPS: readonly TestStep[] = [
  { label: 'astro check', program: ASTRO, args: ['check'], env: ASTRO_ENVIRONMENT, countsTests: false },
  { label: 'tsc', program: installed('typescript/bin/tsc'), args: ['--noEmit'], countsTests: false },
  { label: 'biome ci', program: installed('@biomejs/biome/bin/biome'), args: ['ci'], countsTests: false },
];

/** The sites that tests look at; building them leaves a core free. */
export const SITES_STEP: TestStep = {
  label: 'situs',
  program: 'test/site/makeSites.ts',
  args: [],
  countsTests: false,
};

/** Tests that need no built site. */
export const UNIT_TESTS = vitest(['unit', 'unit-mocked']);

/** Tests that read the pages and files of the sites that were just built. */
export const SITE_TESTS = vitest(['site'], { KEEP_BUILDS: '1' });

/** Tests that open those sites in real browsers. */
export const BROWSER_TESTS = vitest(['browser'], { KEEP_BUILDS: '1' });
