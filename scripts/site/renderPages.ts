import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ASTRO, ASTRO_ENVIRONMENT } from './astroProgram.ts';

/** A line by which Astro says that it wrote a file. */
const WRITTEN = /[├└]─ \//;

/** A line that a person should see. */
const WARNING = /\[(WARN|ERROR)\]/;

/** How a run of Astro ended. */
export interface Rendered {
  /** Its exit code. */
  readonly code: number;
  /** Its warnings and errors, and whatever else it did not count as progress. */
  readonly remarks: string;
}

/**
 * Runs `astro build` quietly: what it writes is counted, its warnings and errors are returned.
 * @param onFile called for every page and download that was written
 * @param env variables besides those of this process
 */
export function renderPages(
  outDir: string,
  onFile: () => void,
  env: NodeJS.ProcessEnv = {},
): Promise<Rendered> {
  const child = spawn(process.execPath, [ASTRO, 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...ASTRO_ENVIRONMENT, ...process.env, ...env, OUT_DIR: outDir },
  });
  const remarks: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (WRITTEN.test(line)) onFile();
    else if (WARNING.test(line)) remarks.push(line);
  });
  createInterface({ input: child.stderr }).on('line', (line) => remarks.push(line));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, remarks: remarks.join('\n') }));
  });
}
