import type { ReleaseManifest } from '../../src/model/release.ts';
import { isPage } from './describeFiles.ts';
import { type Members, unpackArchive } from './packArchive.ts';
import { ReleaseFault } from './releaseFault.ts';
import { sha256 } from './releaseId.ts';

/**
 * Everything that a release holds, each byte compared with its manifest.
 * @throws a sentence that names the release and the first file that is not what it was
 */
export async function verifyRelease(manifest: ReleaseManifest, archive: Uint8Array): Promise<Members> {
  const { id, files } = manifest;
  if (sha256(archive) !== manifest.archive?.sha256)
    throw new ReleaseFault(faultOf(id, manifest.archive?.path ?? ''));
  const members = await unpackArchive(archive).catch(() => new Map<string, Uint8Array>());
  for (const { path, sha256: expected } of files) {
    const content = members.get(path);
    if (!content || sha256(content) !== expected) throw new ReleaseFault(faultOf(id, path));
  }
  const known = new Set(files.map(({ path }) => path));
  const stranger = [...members.keys()].find(
    (path) => !(isPage(path) || known.has(path)) || /(^|\/)\.\.?(\/|$)/.test(path),
  );
  if (stranger !== undefined) throw new ReleaseFault(faultOf(id, stranger));
  return members;
}

const faultOf = (id: string, path: string) =>
  `Rilis ${id} rusak: ${path} tidak sama dengan saat dirilis. Kembalikan data/releases/${id} dari git. ` +
  `(Release ${id} is damaged: ${path} is not what was released. Restore its folder from git.)`;
