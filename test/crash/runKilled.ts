import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = new URL('../../', import.meta.url).pathname;
const NODE = join(ROOT, 'node_modules/.bin/node');
const HOOK = join(ROOT, 'test/crash/killAt.ts');

/** When to kill: at a call that changes the disk (negative: when it has begun), or after milliseconds. */
export type KillPoint = { readonly call: number } | { readonly after: number };

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly milliseconds: number;
}

/** Runs a command of the project in a folder and kills it; without a point it runs to its end. */
export function runKilled(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  point?: KillPoint,
): Promise<Ended> {
  const began = performance.now();
  const hook = { KILL_IN: script, ...(point && 'call' in point && { KILL_AT: String(point.call) }) };
  const child = spawn(NODE, ['--import', HOOK, join(ROOT, 'scripts', script)], {
    cwd,
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: join(tmpdir(), 'pantau-compiled'),
      SIMULASI: '',
      ...hook,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  if (point && 'after' in point) setTimeout(() => child.kill('SIGKILL'), point.after);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({ code, signal, output, milliseconds: performance.now() - began }),
    );
  });
}

/** Number of calls that change the disk in a run to its end. */
export async function countCalls(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const file = join(cwd, 'calls');
  await runKilled(script, cwd, { ...env, COUNT_TO: file });
  return Number(await readFile(file, 'utf8'));
}

/** Calls 1 to n, each before it is made and when it has begun, and moments spread over the time of a run. */
export function killPoints(calls: number, milliseconds: number, moments: number): KillPoint[] {
  const numbers = Array.from({ length: calls }, (_, index) => index + 1);
  return [
    ...numbers.map((call) => ({ call })),
    ...numbers.map((call) => ({ call: -call })),
    ...Array.from({ length: moments }, (_, index) => ({
      after: (milliseconds * (index + 1)) / (moments + 1),
    })),
  ];
}

/** All files below a folder with their content, as one text; undefined where it cannot be read. */
export async function contentOf(folder: string): Promise<string | undefined> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const texts = files
      .toSorted()
      .map(async (file) => `${file.slice(folder.length)}\n${await readFile(file, 'latin1')}`);
    return (await Promise.all(texts)).join('\n');
  } catch {
    return undefined;
  }
}

/** Does something with every item, in two lanes: the machines that run this have two cores. */
export async function inTwoLanes<T>(
  items: readonly T[],
  act: (item: T, lane: number) => Promise<void>,
): Promise<void> {
  const lane = async (number: number) => {
    for (const item of items.filter((_, index) => index % 2 === number)) await act(item, number);
  };
  await Promise.all([lane(0), lane(1)]);
}
