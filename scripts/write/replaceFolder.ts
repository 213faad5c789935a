import { lstat, readFile, readlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { listFiles } from '../site/listFiles.ts';
import type { Outputs } from './outputsOf.ts';
import { pointTo } from './pointTo.ts';
import { newestVersion, sweepVersions, writeVersion } from './versionFolders.ts';

/**
 * Makes a folder show these files and no others, in one step: the folder is a link to a version that lies whole
 * in `versions`, and the link is replaced by one rename. Whoever is still reading the version before finds it:
 * the current and the previous version stay. Where nothing has changed nothing is written.
 * @param versions folder on the same disk, outside what is copied with `folder`
 * @throws what the disk says; the folder then shows what it showed before
 */
export async function replaceFolder(folder: string, versions: string, outputs: Outputs): Promise<void> {
  const current = await targetOf(folder);
  if (current && (await holdsExactly(current, outputs))) return;
  const fresh = await writeVersion(versions, outputs);
  const previous = await pointTo(folder, fresh, versions);
  await sweepVersions(versions, previous === undefined ? [fresh] : [fresh, previous]);
}

/**
 * Points a folder that is gone to the newest version. Needed after a kill between the two steps of making a link
 * of a folder from before there were links, or where a disk cannot replace a link in one step.
 */
export async function restoreFolder(folder: string, versions: string): Promise<void> {
  const isThere = await lstat(folder).then(
    () => true,
    () => false,
  );
  const newest = isThere ? undefined : await newestVersion(versions);
  if (newest !== undefined) await pointTo(folder, newest, versions);
}

/** Absolute path that a link leads to, or undefined where there is no link. */
async function targetOf(folder: string): Promise<string | undefined> {
  const target = await readlink(folder).catch(() => undefined);
  return target === undefined ? undefined : resolve(dirname(folder), target);
}

async function holdsExactly(folder: string, outputs: Outputs): Promise<boolean> {
  const files = await listFiles(folder).catch(() => []);
  if (files.length !== outputs.size) return false;
  const same = files.map(
    async (file) => (await readFile(join(folder, file), 'utf8').catch(() => undefined)) === outputs.get(file),
  );
  return (await Promise.all(same)).every(Boolean);
}
