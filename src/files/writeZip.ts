import { strToU8, type Zippable, zipSync } from 'fflate';

/** A file inside an archive, by its path in it. */
export interface Member {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A day of the calendar, whatever the clock's zone: archives store the time of day on the wall. */
const FIRST_DAY = '1980-01-01';

/**
 * A ZIP with the same bytes on every machine: members in the order given, all of one day at noon.
 * @param day ISO day that members carry, not before 1980
 */
export function writeZip(members: readonly Member[], day = FIRST_DAY): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date, 12);
  const files: Zippable = Object.fromEntries(
    members.map(({ path, content }) => [path, typeof content === 'string' ? strToU8(content) : content]),
  );
  return new Uint8Array(zipSync(files, { mtime, level: 9, os: 0 }));
}
