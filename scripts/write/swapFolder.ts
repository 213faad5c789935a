import { existsSync, renameSync, rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isOfRunningProcess } from './isOfRunningProcess.ts';

/** Where the folder before stands between the two renames of a swap. */
const previousOf = (folder: string) => `${folder}-lama`;

/** A folder beside the final one, for this process alone to fill. */
export const unfinishedOf = (folder: string) => `${folder}-baru-${process.pid}`;

/**
 * Puts a finished folder in the place of another. Both stay ordinary folders, which every host can copy, so it
 * takes two renames that follow each other directly; `recoverSwap` mends a kill between them.
 * @throws what the disk says; the folder before then stands in its place again
 */
export async function swapFolder(finished: string, folder: string): Promise<void> {
  const previous = previousOf(folder);
  const hadOne = existsSync(folder);
  rmSync(previous, { recursive: true, force: true });
  if (hadOne) renameSync(folder, previous);
  try {
    renameSync(finished, folder);
  } catch (error) {
    if (hadOne) renameSync(previous, folder);
    throw error;
  }
  if (hadOne) await discard(previous, finished);
}

/**
 * Mends what a killed run left: brings back a folder that was moved away, and removes what was never finished.
 * @returns true where the folder had to be brought back
 */
export async function recoverSwap(folder: string): Promise<boolean> {
  const previous = previousOf(folder);
  const wasAway = !existsSync(folder) && existsSync(previous);
  if (wasAway) renameSync(previous, folder);
  else if (existsSync(previous)) await discard(previous, unfinishedOf(folder));
  const start = `${basename(folder)}-baru-`;
  const beside = await readdir(dirname(folder)).catch(() => []);
  const left = beside.filter(
    (name) => name.startsWith(start) && !isOfRunningProcess(name.slice(start.length)),
  );
  for (const name of left) await rm(join(dirname(folder), name), { recursive: true, force: true });
  return wasAway;
}

/** Renames before it removes: what is half removed must never look like something to bring back. */
async function discard(folder: string, junk: string): Promise<void> {
  rmSync(junk, { recursive: true, force: true });
  renameSync(folder, junk);
  await rm(junk, { recursive: true, force: true });
}
