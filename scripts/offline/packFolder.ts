import { type Zippable, zipSync } from 'fflate';

const EMPTY = new Uint8Array();

/** Compressed already. */
const PACKED = /\.(xlsx|zip|png)$/;

/**
 * A ZIP with one folder. Its names are sorted and every file has the same date, so that the same files give the same
 * bytes on any machine.
 * @param day ISO day that every file is dated; ZIP knows no zone, so it is noon of that day everywhere
 */
export function packFolder(name: string, files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date, 12);
  const entries: Zippable = {};
  for (const path of [...files.keys()].toSorted()) {
    entries[`${name}/${path}`] = [files.get(path) ?? EMPTY, { level: PACKED.test(path) ? 0 : 6 }];
  }
  return zipSync(entries, { mtime });
}
