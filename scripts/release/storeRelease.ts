import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isOfRunningProcess } from '../write/isOfRunningProcess.ts';
import type { FrozenRelease } from './freezeRelease.ts';

/** Start of the names of folders in which a release is being written. */
const UNFINISHED = '.baru-';

/**
 * Writes a release beside its place and renames it when its last byte is on the disk: a kill leaves none or all of it.
 * @param folder folder of all releases
 * @throws what the disk says; nothing is left then
 */
export async function storeRelease(folder: string, id: string, release: FrozenRelease): Promise<void> {
  const unfinished = join(folder, `${UNFINISHED}${process.pid}`);
  await mkdir(folder, { recursive: true });
  await sweepUnfinished(folder);
  try {
    await mkdir(unfinished);
    for (const [name, content] of release) await writeFile(join(unfinished, name), content, { flush: true });
    await rename(unfinished, join(folder, id));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** Removes what a killed run left. */
async function sweepUnfinished(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(UNFINISHED));
  for (const name of names.filter((left) => !isOfRunningProcess(left.slice(UNFINISHED.length)))) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
}
