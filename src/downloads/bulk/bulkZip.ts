import { dataIsReleased, newestRelease } from '../../collections/releases.ts';
import { region } from '../../collections/vocabulary.ts';
import { type Member, writeZip } from '../../files/writeZip.ts';
import { t as sentences } from '../../i18n/here.ts';
import { isMakingRelease } from '../release/releasedBulk.ts';
import type { BulkFile, Made } from './bulkFile.ts';
import { zipParts } from './zipParts.ts';

const t = sentences.bulk;

/** Tables as CSV and what describes them. */
const CSV_TABLES = /\.csv(-metadata\.json)?$/;

/** Name of the archive. */
export const BULK_ZIP_NAME = 'semua.zip';

/**
 * The archive of everything: the folder `data/` with its tables, their descriptions and the boundaries, and two texts
 * that say what it is. In a release it has the CSVs and the boundaries: the other forms lie beside it there, for good,
 * and with them the Data Package that describes them.
 */
export function bulkZip(made: readonly BulkFile[]): Made {
  const files = isMakingRelease() ? made.filter(({ name }) => CSV_TABLES.test(name)) : made;
  const { title, asOf, simulated } = region();
  const release = dataIsReleased() ? newestRelease()?.id : undefined;
  const parts = zipParts();
  const listed = [
    ...files.map(({ name, label }) => [name, label] as const),
    ...parts.map(({ path, label }) => [path, label] as const),
  ];
  const members: readonly Member[] = [
    { path: t.readmeName, content: t.readme({ title, asOf, release, simulated, files: listed }) },
    { path: t.licenceName, content: t.licence(title) },
    ...files.map(({ name, body }) => ({ path: name, content: body })),
    ...parts,
  ];
  return { name: BULK_ZIP_NAME, label: t.zip, mediaType: 'application/zip', body: writeZip(members, asOf) };
}
