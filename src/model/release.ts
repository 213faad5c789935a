import type { Area } from './area.ts';
import type { Contradiction } from './contradiction.ts';
import type { Indicator } from './indicator.ts';
import type { Observation, Statement } from './observation.ts';
import type { Programme, Publication } from './publication.ts';
import type { Target } from './target.ts';

/** A file of a release, by its path inside it: `semua.csv`, `kecamatan/silo.json`. */
export interface ReleasedFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
  /** Rows of figures, where the file is a table. */
  readonly rows?: number;
}

/** Why and when the files of a release were taken away: for harm or law, nothing else. */
export interface Withdrawal {
  /** ISO day. */
  readonly date: string;
  /** For readers, in Indonesian. */
  readonly reason: string;
  /** SHA-256 of the archive that is gone. */
  readonly sha256: string;
  /** Paths of its pages inside it, each with its final slash, empty for its first: they show the notice. */
  readonly pages: readonly string[];
}

/** A state of the published data that was frozen and stays at its address. */
export interface ReleaseRecord {
  /** Day and hash: `2026-11-22-1a2b3c4d`. */
  readonly id: string;
  /** ISO day as of which it was frozen. */
  readonly date: string;
  /** SHA-256 of its `published.json` in hexadecimal; its first eight digits stand in the id. */
  readonly hash: string;
  /** Absolute address of its page, with its final slash, as it was when frozen. */
  readonly address: string;
  /** The release before; `null` for the first. */
  readonly previous: string | null;
  readonly withdrawn?: Withdrawal;
}

/** `release.json`: what a release is and holds. */
export interface ReleaseManifest extends ReleaseRecord {
  /** The compressed archive of its files and pages; gone where the release was withdrawn. */
  readonly archive?: Omit<ReleasedFile, 'rows'>;
  /** Its files, in the order of their paths, which never change; none where it was withdrawn. */
  readonly files: readonly ReleasedFile[];
}

/** What the site knows of releases: `releases.json` of the open data. */
export interface Releases {
  /** The state of the data that this build was made from, released or not. */
  readonly current: { readonly id: string; readonly date: string; readonly hash: string };
  /** Every release, newest first. */
  readonly releases: readonly ReleaseRecord[];
}

type Unplaced<Row> = Row extends unknown ? Omit<Row, 'file' | 'row'> : never;

/**
 * `published.json` of a release: everything that was published, in an order and spelling that depend on nothing but
 * its content, without the places of rows in their files. Its hash names the release.
 */
export interface PublishedData {
  readonly areas: readonly (Area & { readonly path?: string })[];
  readonly contradictions: readonly Contradiction[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Unplaced<Observation>[];
  readonly programmes: readonly Programme[];
  readonly publications: readonly Publication[];
  readonly statements: readonly Unplaced<Statement>[];
  readonly targets: readonly Target[];
}
