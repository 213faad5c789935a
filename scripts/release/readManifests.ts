import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseManifest } from '../../src/model/release.ts';
import { MANIFEST, manifestDocument } from './manifest.ts';
import { orderReleases } from './orderReleases.ts';
import { ReleaseFault } from './releaseFault.ts';

/** Folder of all releases inside a data folder. */
export const releasesFolder = (dataDir: string) => join(dataDir, 'releases');

/**
 * Every release of a data folder, newest first; none where it has no releases.
 * @throws a sentence that names the release whose manifest cannot be read, or says that one is missing
 */
export async function readManifests(dataDir: string): Promise<ReleaseManifest[]> {
  const folder = releasesFolder(dataDir);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  // Names with a point belong to a release that is still being made.
  const ids = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return orderReleases(await Promise.all(ids.map(({ name }) => readManifest(folder, name))));
}

async function readManifest(folder: string, id: string): Promise<ReleaseManifest> {
  const file = join(folder, id, MANIFEST);
  const text = await readFile(file, 'utf8').catch(() => '');
  const parsed = manifestDocument.safeParse(parseJson(text));
  if (!parsed.success || parsed.data.id !== id) {
    throw new ReleaseFault(
      `Keterangan rilis ${id} tidak terbaca; kembalikan ${file} dari git. (Unreadable release: restore it from git.)`,
    );
  }
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
