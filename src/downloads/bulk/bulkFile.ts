import type { FileBody } from '../form.ts';

/** A file that holds everything, or describes what does. */
export interface BulkFile {
  /** Path inside the site: `data/semua.csv`. */
  readonly path: string;
  /** Name inside archives and releases: `semua.csv`. */
  readonly name: string;
  /** What the link to it says. */
  readonly label: string;
  readonly mediaType: string;
  readonly body: FileBody;
  readonly bytes: number;
  /** Rows of figures; absent where it is no table. */
  readonly rows?: number;
}

/** A file as it is made, before it has a place. */
export type Made = Omit<BulkFile, 'path' | 'bytes'>;
