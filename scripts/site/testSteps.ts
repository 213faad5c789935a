import { resolve } from 'node:path';
import { ASTRO } from './astroProgram.ts';

/** One step of `npm test`: a program run by Node, and whether it is a run of tests. */
export interface TestStep {
  readonly label: string;
  readonly program: string;
  readonly args: readonly string[];
  /** The step counts its tests one by one; any other step counts as one. */
  readonly countsTests: boolean;
}

const installed = (path: string) => resolve('node_modules', path);
const vitest = (...projects: readonly [string, ...string[]]): TestStep => ({
  label: `vitest ${projects[0]}`,
  program: installed('vitest/vitest.mjs'),
  args: ['run', ...projects.flatMap((project) => ['--project', project])],
  countsTests: true,
});

/** Every check of the project, cheapest first. */
export const TEST_STEPS: readonly TestStep[] = [
  { label: 'astro check', program: ASTRO, args: ['check'], countsTests: false },
  { label: 'tsc', program: installed('typescript/bin/tsc'), args: ['--noEmit'], countsTests: false },
  { label: 'biome ci', program: installed('@biomejs/biome/bin/biome'), args: ['ci'], countsTests: false },
  vitest('unit', 'unit-mocked'),
  vitest('site'),
];
