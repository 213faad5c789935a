import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { runNode } from './runNode.ts';
import type { TestStep } from './testSteps.ts';

/** How many checks passed, failed and were left out. */
export interface Verdict {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});

/** Runs one step, its output shown. A step that ends badly has at least one failure. */
export async function runTestStep({ program, args, env, countsTests }: TestStep): Promise<Verdict> {
  if (!countsTests) {
    const code = await runNode(program, args, env);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  }
  const folder = await mkdtemp(join(tmpdir(), 'pantau-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runNode(program, [...args, ...reporters], env);
  const counted = await readFile(file, 'utf8').then(
    (text) => report.parse(JSON.parse(text)),
    () => ({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }),
  );
  await rm(folder, { recursive: true, force: true });
  const failed = code === 0 ? counted.numFailedTests : Math.max(1, counted.numFailedTests);
  return { passed: counted.numPassedTests, failed, skipped: counted.numPendingTests };
}
