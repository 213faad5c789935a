import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = new URL('../../', import.meta.url).pathname;
const NODE = join(ROOT, 'node_modules/.bin/node');
const HOOK = join(ROOT, 'test/crash/killAt.ts');

/** Node keeps what it compiled: the same commands, started sooner. */
export const COMPILED = { NODE_COMPILE_CACHE: join(tmpdir(), 'pantau-compiled') };

/**
 * When to kill: at a call that changes the disk (negative: when it has begun), or after milliseconds, counted from
 * the start or from words in the output. `of` counts only the calls of one name.
 */
export type KillPoint =
  | { readonly call: number; readonly of?: string }
  | { readonly after: number; readonly words?: string | undefined };

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly milliseconds: number;
  /** Ends what it had started and was not killed with it. */
  readonly endOrphans: () => void;
}

/** Vitest sets the base path of its own pages, which Astro would take for the site's. */
const withoutBase = ({ BASE_URL: _, ...env }: NodeJS.ProcessEnv) => env;

/** Runs a command of the project in a folder and kills it; without a point it runs to its end. */
export function runKilled(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  point?: KillPoint,
  options: readonly string[] = [],
): Promise<Ended> {
  const began = performance.now();
  const hook = {
    KILL_IN: script,
    ...(point && 'call' in point && { KILL_AT: String(point.call), ...(point.of && { KILL_OF: point.of }) }),
  };
  const child = spawn(NODE, ['--import', HOOK, join(ROOT, 'scripts', script), ...options], {
    cwd,
    env: {
      ...withoutBase(process.env),
      NODE_COMPILE_CACHE: join(tmpdir(), 'pantau-compiled'),
      SIMULASI: '',
      ...hook,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  let timer: NodeJS.Timeout | undefined;
  const hear = (chunk: Buffer | string) => {
    output += chunk.toString();
    if (!point || !('after' in point) || timer || !output.includes(point.words ?? '')) return;
    timer = setTimeout(() => child.kill('SIGKILL'), point.after);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  if (point && 'after' in point && point.words === undefined) hear('');
  const endOrphans = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // There are none.
    }
  };
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    // An orphan keeps the output open: of a killed command only its own end counts.
    child.once(point ? 'exit' : 'close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, output, milliseconds: performance.now() - began, endOrphans });
    });
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

/** Calls 1 to n before they are made, every `step`th when it has begun, and moments spread over the time of a run. */
export function killPoints(
  calls: number,
  milliseconds: number,
  { step, moments }: { readonly step: number; readonly moments: number },
): KillPoint[] {
  const numbers = Array.from({ length: calls }, (_, index) => index + 1);
  return [
    ...numbers.map((call) => ({ call })),
    ...numbers.filter((call) => (calls - call) % step === 0).map((call) => ({ call: -call })),
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
