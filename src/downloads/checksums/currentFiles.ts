import { sha256 } from '../../collections/sha256.ts';
import { bulkFiles } from '../bulk/bulkFiles.ts';
import { partFiles } from '../description/partFiles.ts';

/** A file of the folder `data/` of this build. */
export interface CurrentFile {
  /** Path inside that folder: `semua.csv`. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
  /** Rows of figures, where it is a table of all. */
  readonly rows?: number;
}

/** Every file of the whole data with its size and hash: the bulk files, then the parts that pages read. */
export async function currentFiles(): Promise<readonly CurrentFile[]> {
  const bulk = (await bulkFiles()).map(({ name, bytes, body, rows }) => {
    return { path: name, bytes, sha256: sha256(body), ...(rows !== undefined && { rows }) };
  });
  const parts = partFiles().map(({ path, bytes, sha256: hash }) => ({ path, bytes, sha256: hash }));
  return [...bulk, ...parts];
}
