import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isOfRunningProcess } from './isOfRunningProcess.ts';
import type { Outputs } from './outputsOf.ts';

/**
 * Writes a version of the output into a folder of its own, `<process>-baru-<chance>`, which becomes
 * `<process>-<chance>` in one step when the last byte is on the disk.
 * @returns absolute path of the finished folder
 * @throws what the disk says; nothing of the version is left then
 */
export async function writeVersion(versions: string, outputs: Outputs): Promise<string> {
  const chance = randomUUID().slice(0, 8);
  const unfinished = join(resolve(versions), `${process.pid}-baru-${chance}`);
  const finished = join(resolve(versions), `${process.pid}-${chance}`);
  try {
    for (const [name, text] of outputs) {
      const path = join(unfinished, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flush: true });
    }
    await rename(unfinished, finished);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  return finished;
}

/** Absolute path of the newest finished version, or undefined where there is none. */
export async function newestVersion(versions: string): Promise<string | undefined> {
  const names = (await namesIn(versions)).filter((name) => /^\d+-\w+$/.test(name));
  const dated = await Promise.all(
    names.map(async (name) => {
      const path = join(resolve(versions), name);
      return { path, written: (await stat(path)).mtimeMs };
    }),
  );
  return dated.toSorted((a, b) => b.written - a.written)[0]?.path;
}

/** Removes all versions but those to keep and those of programs that still run. */
export async function sweepVersions(versions: string, keep: readonly string[]): Promise<void> {
  for (const name of await namesIn(versions)) {
    const path = join(resolve(versions), name);
    if (keep.includes(path) || isOfRunningProcess(name)) continue;
    await rm(path, { recursive: true, force: true });
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
