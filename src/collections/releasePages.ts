import type { LocatedArea } from './openData.ts';
import { type Release, releases } from './releases.ts';
import { desaOfRegion, kecamatanOfRegion } from './vocabulary.ts';

/** A page of a release: its first, or that of an area. */
export interface ReleasedPage {
  readonly release: Release;
  /** Path inside the site with its final slash. */
  readonly path: string;
  readonly area?: LocatedArea;
}

/** The release that this run of Astro makes; undefined in every ordinary build. */
export const unfinishedRelease = (): Release | undefined =>
  releases().find(({ id }) => id === process.env['RELEASE']);

/** Areas that have a page, kecamatan by kecamatan. */
export const releasedAreas = (): readonly LocatedArea[] => [...kecamatanOfRegion(), ...desaOfRegion()];

/** Pages of the release that is being made; none in an ordinary build, which unpacks what was frozen. */
export function pagesBeingReleased(): readonly ReleasedPage[] {
  const release = unfinishedRelease();
  if (!release) return [];
  const areas = releasedAreas().map((area) => ({ release, area, path: `${release.path}${area.path}/` }));
  return [{ release, path: release.path }, ...areas];
}

/** Pages of withdrawn releases, which show the notice. */
export const withdrawnPages = (): readonly ReleasedPage[] =>
  releases().flatMap((release) =>
    (release.withdrawn?.pages ?? []).map((page) => ({ release, path: `${release.path}${page}` })),
  );
