import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPublication } from '../../scripts/check/checkPublication.ts';
import { checkVocabulary } from '../../scripts/check/checkVocabulary.ts';
import { addressedPublications } from '../../scripts/fetch/addressed.ts';
import { type CheckFolder, type Fetched, fetchPublication } from '../../scripts/fetch/fetchPublication.ts';
import { formatFetched } from '../../scripts/fetch/formatFetched.ts';
import { LIMITS, type Limits } from '../../scripts/fetch/limits.ts';
import { readSources } from '../../scripts/read/readSources.ts';
import { PRODUCTION } from '../../scripts/read/sources.ts';
import { type Column, publicationOf, REGION_FOLDER, regionSources } from '../fixtures/sources.ts';

/** The last good file: one kecamatan of the made-up region weighed once. */
export const GOOD = 'kode,tahun,diukur,stunting\n97.01.01,2024,400,48\n';
/** What the office publishes now. */
export const FRESH = 'kode,tahun,diukur,stunting\n97.01.01,2024,400,48\n97.01.01,2025,410,47\n';

/** Limits that end a test soon. */
export const QUICK: Limits = {
  ...LIMITS,
  total: 1500,
  silence: 300,
  pause: 5,
  longestWait: 1000,
  bytes: 50_000,
};

const { rows } = checkVocabulary(regionSources);
export const check: CheckFolder = (folder) => checkPublication(folder, rows, 'protected').findings;

/** A home with the made-up region and one publication that can be fetched. */
export interface Home {
  readonly path: string;
  /** Fetches it. */
  readonly fetch: (options?: { limits?: Limits; check?: CheckFolder }) => Promise<Fetched>;
  /** Every file of its folder, by name. */
  readonly files: () => Promise<Record<string, string>>;
}

const COLUMNS = [
  ['kode', 'area.code'],
  ['tahun', 'period.year'],
  ['diukur', 'measured'],
  ['stunting', 'stunted'],
] as const satisfies readonly Column[];

/** How the publication differs from the usual one. */
interface Made {
  readonly columns?: readonly Column[];
  readonly path?: string;
  readonly id?: string;
  /** Its last good file. */
  readonly good?: string;
}

/** Makes such a home; `address` is the property `fetch` of its only resource. */
export async function makeHome(
  address: Readonly<Record<string, unknown>>,
  { columns = COLUMNS, path = 'data.csv', id = 'bulan-timbang', good = GOOD }: Made = {},
): Promise<Home> {
  const home = await mkdtemp(join(tmpdir(), 'unduhan-'));
  await cp(REGION_FOLDER, join(home, 'data'), { recursive: true });
  await addPublication(home, address, { columns, path, id, good });
  const folder = join(home, 'data/publications', id);
  return {
    path: home,
    fetch: async ({ limits = QUICK, check: checked = check } = {}) => {
      const { publications } = await readSources(join(home, 'data'), { rooms: PRODUCTION });
      const found = addressedPublications(publications).find((each) => each.folder.id === id);
      if (!found) throw new Error('no publication with an address');
      return fetchPublication(found, {
        dataDir: join(home, 'data'),
        check: checked,
        day: '2026-07-14',
        limits,
        userAgent: 'PantauStunting/0 (uji)',
      });
    },
    files: async () => {
      const names = (await readdir(folder)).toSorted();
      const texts = names.map((name) => readFile(join(folder, name), 'latin1').catch(() => '(folder)'));
      return Object.fromEntries((await Promise.all(texts)).map((text, index) => [names[index] ?? '', text]));
    },
  };
}

/** Adds a publication with an address to a home. */
export async function addPublication(
  home: string,
  address: Readonly<Record<string, unknown>>,
  { columns = COLUMNS, path = 'data.csv', id = 'lain', good = GOOD }: Made = {},
): Promise<void> {
  const resource = { path, fetch: address };
  const { files } = publicationOf({ id, columns, csv: good, resource });
  const folder = join(home, 'data/publications', id);
  await mkdir(folder);
  await writeFile(join(folder, 'datapackage.json'), String(files.get('datapackage.json')));
  if (path.endsWith('.csv')) await writeFile(join(folder, path), good);
}

/** What the command prints of it. */
export const said = (fetched: Fetched) => formatFetched('publications/bulan-timbang', fetched);
