import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { ReleaseManifest } from '../../src/model/release.ts';
import { BANNERS_FILE } from '../../src/model/releaseParts.ts';
import { isPage } from './describeFiles.ts';
import { placeBanner } from './placeBanner.ts';
import { readManifests, releasesFolder } from './readManifests.ts';
import { verifyRelease } from './verifyRelease.ts';

const banners = z.record(z.string(), z.string());

/** What stands above a page of a release: of all its pages, and of this one. */
type BannerOf = (page: string) => string;

/**
 * Puts every release into a built site as it was frozen; only its pages get a line that says whether it is the newest.
 * @param site folder of the built site, which says what that line is
 * @returns how many releases and files were written
 * @throws a sentence where an archive is not what was released
 */
export async function unpackReleases(
  site: string,
  dataDir: string,
): Promise<{ readonly releases: number; readonly files: number }> {
  const says = banners.parse(JSON.parse(await readFile(join(site, BANNERS_FILE), 'utf8')));
  await rm(join(site, BANNERS_FILE));
  let releases = 0;
  let files = 0;
  for (const manifest of await readManifests(dataDir)) {
    if (!manifest.archive) continue;
    const archive = await readFile(join(releasesFolder(dataDir), manifest.id, manifest.archive.path)).catch(
      () => new Uint8Array(),
    );
    releases++;
    const bannerOf = (page: string) => (says[manifest.id] ?? '') + (says[`${manifest.id}/${page}`] ?? '');
    files += await unpackRelease(site, manifest, archive, bannerOf);
  }
  return { releases, files };
}

async function unpackRelease(
  site: string,
  manifest: ReleaseManifest,
  archive: Uint8Array,
  bannerOf: BannerOf,
) {
  const members = await verifyRelease(manifest, archive);
  const own = join(site, 'rilis', manifest.id);
  const folders = new Set([...members.keys()].map((path) => dirname(join(own, path))));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const [path, content] of members) {
    writeFileSync(join(own, path), isPage(path) ? withBanner(site, path, content, bannerOf) : content);
  }
  return members.size;
}

function withBanner(site: string, path: string, content: Uint8Array, bannerOf: BannerOf): string {
  const page = path.replace(/index\.html$/, '');
  return placeBanner(new TextDecoder().decode(content), bannerOf(page), page, currentPage(site, page));
}

/** The page of today for a page of a release: the nearest above it that there still is. */
function currentPage(site: string, page: string): string {
  if (page === '' || existsSync(join(site, page, 'index.html'))) return page;
  return currentPage(site, page.replace(/[^/]+\/$/, ''));
}
