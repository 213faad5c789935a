import { gzipSync } from 'fflate';
import type { ReleaseManifest, ReleaseRecord } from '../../src/model/release.ts';
import { CHECKSUMS, checksumsText, describeFiles } from './describeFiles.ts';
import { listInPage } from './listInPage.ts';
import { MANIFEST, manifestText } from './manifest.ts';
import { type Members, packArchive } from './packArchive.ts';
import { sha256 } from './releaseId.ts';

/** Names of the files in the folder of a release. */
export const ARCHIVE = 'rilis.tar.gz';
export const PUBLISHED = 'published.json';

/** A release as its folder keeps it: content by name. */
export type FrozenRelease = ReadonlyMap<string, Uint8Array>;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/**
 * Makes a release of rendered pages and files: adds the published data, the hashes and the list of files, and packs all
 * of it. The same input gives the same bytes.
 * @param published text of `published.json`, whose hash the release bears
 */
export async function freezeRelease(
  record: ReleaseRecord,
  rendered: Members,
  published: string,
): Promise<FrozenRelease> {
  if (sha256(published) !== record.hash) throw new Error(`the published data is not that of ${record.id}`);
  const content = new Map(rendered);
  content.set(`${PUBLISHED}.gz`, gzipSync(bytesOf(published), { level: 9, mtime: 0 }));
  content.set(CHECKSUMS, bytesOf(checksumsText(describeFiles(content))));
  const files = describeFiles(content);
  const page = new TextDecoder().decode(content.get('index.html'));
  content.set('index.html', bytesOf(listInPage(page, files)));
  const archive = await packArchive(content);
  const manifest: ReleaseManifest = {
    ...record,
    archive: { path: ARCHIVE, bytes: archive.length, sha256: sha256(archive) },
    files,
  };
  return new Map([
    [MANIFEST, bytesOf(manifestText(manifest))],
    [PUBLISHED, bytesOf(published)],
    [ARCHIVE, archive],
  ]);
}
