import type { ReleaseManifest, ReleaseRecord, Releases } from '../../src/model/release.ts';
import { type Published, publishedText } from './publishedText.ts';
import { releaseId, sha256 } from './releaseId.ts';

/**
 * `releases.json` of the open data: every release, and the hash of the data as it is now.
 * @param date ISO day as of which the data is published
 */
export function releasesOutput(
  data: Published,
  date: string,
  manifests: readonly ReleaseManifest[],
): Releases {
  const hash = sha256(publishedText(data));
  return { current: { id: releaseId(date, hash), date, hash }, releases: manifests.map(recordOf) };
}

function recordOf({ archive: _archive, files: _files, ...record }: ReleaseManifest): ReleaseRecord {
  return record;
}
