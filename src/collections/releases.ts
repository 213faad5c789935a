import type { ReleaseRecord, Withdrawal } from '../model/release.ts';
import { openData } from './openData.ts';
import { siteBase } from './siteBase.ts';
import { region } from './vocabulary.ts';

/** Addresses on a top level that is reserved for examples. */
const RESERVED = /^https?:\/\/[^/]+\.example\//;

/** A frozen state of the published data that stays at its address. */
export interface Release {
  /** Date and hash: `2026-11-22-1a2b3c4d`. */
  readonly id: string;
  /** ISO day as of which it was frozen. */
  readonly date: string;
  /** First eight hexadecimal digits of the SHA-256 of the published data. */
  readonly hash: string;
  /** Absolute address of its page: on this site where its address is known, else as it was when frozen. */
  readonly address: string;
  /** True where that address stands on a name that nobody can own (RFC 2606), because the site had none. */
  readonly isReserved: boolean;
  /** Path inside the site with its final slash: `rilis/<id>/`. */
  readonly path: string;
  /** Id of the release before it; `null` for the first. */
  readonly previous: string | null;
  /** Where its files were taken away: when and why. */
  readonly withdrawn?: Withdrawal;
}

/** Every release, newest first, also withdrawn ones; the one that is being made counts. */
export function releases(): readonly Release[] {
  const { current, releases: made } = openData('releases');
  if (process.env['RELEASE'] !== current.id) return made.map(releaseOf);
  const previous = made[0]?.id ?? null;
  return [{ ...current, address: '', previous }, ...made].map(releaseOf);
}

/** The release that citations point at: the newest that was not withdrawn; undefined before the first. */
export const newestRelease = (): Release | undefined => releases().find(({ withdrawn }) => !withdrawn);

/** True where the site shows exactly what the newest release froze, and nothing simulated. */
export function dataIsReleased(): boolean {
  const newest = newestRelease();
  return !region().simulated && newest !== undefined && openData('releases').current.id.endsWith(newest.hash);
}

function releaseOf({ id, date, hash, address, previous, withdrawn }: ReleaseRecord): Release {
  const path = `rilis/${id}/`;
  const here = siteBase();
  const kept = here === undefined ? address : here + path;
  return {
    id,
    date,
    hash: hash.slice(0, 8),
    address: kept,
    isReserved: here === undefined && RESERVED.test(kept),
    path,
    previous,
    ...(withdrawn && { withdrawn }),
  };
}
