import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isOfRunningProcess } from './isOfRunningProcess.ts';

/** Folder in which files wait that are complete and only have to be moved. */
export const COMPLETE = '.unduhan';

/**
 * Replaces some files of a folder together. All are written into a folder inside it, whose rename is the moment that
 * counts: before it nothing has changed, after it `finishReplacing` moves all of them, also after a kill.
 * @param files bytes by name
 * @throws what the disk says; the folder then is as before, or is finished by the next call
 */
export async function replaceFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const unfinished = join(folder, `${COMPLETE}-${process.pid}`);
  await finishReplacing(folder);
  await sweep(folder);
  try {
    await mkdir(unfinished);
    for (const [name, bytes] of files) await writeFile(join(unfinished, name), bytes, { flush: true });
    await rename(unfinished, join(folder, COMPLETE));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  await finishReplacing(folder);
}

/** Moves files into their places that a killed run had completed but not moved. Does nothing where there are none. */
export async function finishReplacing(folder: string): Promise<void> {
  const complete = join(folder, COMPLETE);
  const names = await readdir(complete).catch(ignoreMissing);
  if (!names) return;
  for (const name of names) await rename(join(complete, name), join(folder, name)).catch(ignoreMissing);
  await rmdir(complete).catch(ignoreMissing);
}

async function sweep(folder: string): Promise<void> {
  const start = `${COMPLETE}-`;
  const left = (await readdir(folder)).filter(
    (name) => name.startsWith(start) && !isOfRunningProcess(name.slice(start.length)),
  );
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true });
}

/** Another run may have moved the same file a moment before. */
function ignoreMissing(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
