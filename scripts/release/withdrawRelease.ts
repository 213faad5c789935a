import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseManifest, Withdrawal } from '../../src/model/release.ts';
import { isPage } from './describeFiles.ts';
import { ARCHIVE, PUBLISHED } from './freezeRelease.ts';
import { MANIFEST, manifestText } from './manifest.ts';
import { unpackArchive } from './packArchive.ts';

/**
 * Takes the files of a release away for good; its manifest keeps id, hashes, day and reason. The manifest is replaced
 * first, by one rename: from then on no build serves the files, also where this run is killed before they are gone.
 * @param folder folder of all releases
 * @param notice day and reason
 */
export async function withdrawRelease(
  folder: string,
  manifest: ReleaseManifest,
  notice: Pick<Withdrawal, 'date' | 'reason'>,
): Promise<void> {
  const own = join(folder, manifest.id);
  const { archive, ...record } = manifest;
  if (archive) {
    const pages = [...(await unpackArchive(await readFile(join(own, archive.path)))).keys()]
      .filter(isPage)
      .map((path) => path.replace(/index\.html$/, ''));
    const withdrawn = { ...notice, sha256: archive.sha256, pages };
    const fresh = join(own, `${MANIFEST}.baru`);
    await writeFile(fresh, manifestText({ ...record, withdrawn, files: [] }), { flush: true });
    await rename(fresh, join(own, MANIFEST));
  }
  for (const name of [ARCHIVE, PUBLISHED]) await rm(join(own, name), { force: true });
}
