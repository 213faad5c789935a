import type { ReleaseManifest } from '../../src/model/release.ts';
import { ReleaseFault } from './releaseFault.ts';

/**
 * The releases newest first, each followed by the one it names as the one before.
 * @throws a sentence where they are not one chain: a release is missing, or two follow the same one
 */
export function orderReleases(manifests: readonly ReleaseManifest[]): ReleaseManifest[] {
  const followed = new Set(manifests.map(({ previous }) => previous));
  const byId = new Map(manifests.map((manifest) => [manifest.id, manifest]));
  const ordered: ReleaseManifest[] = [];
  let next = manifests.find(({ id }) => !followed.has(id));
  while (next && ordered.length < manifests.length) {
    ordered.push(next);
    next = next.previous === null ? undefined : byId.get(next.previous);
  }
  const first = ordered.at(-1);
  if (ordered.length < manifests.length || (first && first.previous !== null)) throw new ReleaseFault(BROKEN);
  return ordered;
}

const BROKEN =
  'Rilis tidak lagi berurutan: satu hilang, atau dua mengikuti rilis yang sama. Kembalikan data/releases dari git. ' +
  '(The releases are no longer one chain: restore data/releases from git.)';
