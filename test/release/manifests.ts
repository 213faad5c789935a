import type { ReleaseManifest } from '../../src/model/release.ts';

/** A manifest of a made-up release: `a` stands for a hash of a's. */
export function manifestOf(
  letter: string,
  previous: ReleaseManifest | null,
  more: Partial<ReleaseManifest> = {},
): ReleaseManifest {
  const id = `2026-01-31-${letter.repeat(8)}`;
  return {
    id,
    date: '2026-01-31',
    hash: letter.repeat(64),
    address: `https://pantau.example/rilis/${id}/`,
    previous: previous?.id ?? null,
    archive: { path: 'rilis.tar.gz', bytes: 3, sha256: letter.repeat(64) },
    files: [{ path: 'semua.csv', bytes: 1, sha256: letter.repeat(64), rows: 2 }],
    ...more,
  };
}
