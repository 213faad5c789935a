import type { Withdrawal } from '../model/release.ts';
import type { LocatedArea } from './openData.ts';
import { type Release, releases } from './releases.ts';
import { desaOfRegion, kecamatanOfRegion } from './vocabulary.ts';

/** A page of the release that is being made: its first, or that of an area. */
export interface ReleasedPage {
  readonly release: Release;
  /** Path inside the site with its final slash. */
  readonly path: string;
  readonly area?: LocatedArea;
}

/** A page of a withdrawn release, which shows the notice. */
export interface WithdrawnPage {
  readonly release: Release;
  readonly withdrawal: Withdrawal;
  /** Path inside the release with its final slash; empty for its first. */
  readonly page: string;
}

/** Areas that have a page, kecamatan by kecamatan. */
export const releasedAreas = (): readonly LocatedArea[] => [...kecamatanOfRegion(), ...desaOfRegion()];

/**
 * Pages of the release that this run of Astro makes.
 * @throws where it makes none, or another than that of the data
 */
export function releasedPages(): readonly ReleasedPage[] {
  const release = releases().find(({ id }) => id === process.env['RELEASE']);
  if (!release) throw new RangeError(`not the release of this data: ${process.env['RELEASE']}`);
  const areas = releasedAreas().map((area) => ({ release, area, path: `${release.path}${area.path}/` }));
  return [{ release, path: release.path }, ...areas];
}

/** Pages of all withdrawn releases. */
export const withdrawnPages = (): readonly WithdrawnPage[] =>
  releases().flatMap((release) => {
    const { withdrawn: withdrawal } = release;
    return withdrawal ? withdrawal.pages.map((page) => ({ release, withdrawal, page })) : [];
  });
