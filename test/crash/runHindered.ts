import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { COMPILED } from './runKilled.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const NODE = join(ROOT, 'node_modules/.bin/node');

/** What hinders a command: the size of files that it may write, in blocks of the shell, or rights that it lacks. */
export interface Hindrance {
  readonly blocks?: number;
  /** Runs as a user whom permissions bind, where this test's user is above them. */
  readonly asNobody?: boolean;
  /** Where what it prints goes. */
  readonly output?: string;
}

/** True where tests run as a user whom permissions do not bind. */
export const IS_ROOT = process.getuid?.() === 0;
const NOBODY = 65_534;

/** Runs a command of the project in a folder, hindered. */
export function runHindered(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  { blocks, asNobody = false, output }: Hindrance = {},
): Promise<{ code: number; output: string }> {
  const limit = blocks === undefined ? '' : `ulimit -f ${blocks}; `;
  const args = [
    '-c',
    `${limit}exec "$0" "$@"${output === undefined ? '' : ` >${output}`}`,
    NODE,
    join(ROOT, 'scripts', script),
  ];
  const user = asNobody && IS_ROOT ? { uid: NOBODY, gid: NOBODY } : {};
  const options = { cwd, env: { ...process.env, ...COMPILED, SIMULASI: '', ...env }, ...user };
  return new Promise((resolve) => {
    const child = execFile('sh', args, options, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, output: stdout + stderr });
    });
  });
}

/** True where permissions can be tested: as any user but root, or as nobody where nobody can read the project. */
export function canBeForbidden(): boolean {
  if (!IS_ROOT) return true;
  try {
    execFileSync(NODE, ['-e', '0'], { cwd: ROOT, uid: NOBODY, gid: NOBODY, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Makes a small disk of memory at a folder, where that is permitted. @returns how to take it away, or undefined */
export function mountSmallDisk(folder: string, size: string): (() => void) | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
    return () => void execFileSync('umount', ['-l', folder]);
  } catch {
    return undefined;
  }
}
