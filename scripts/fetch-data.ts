import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkPublication } from './check/checkPublication.ts';
import { checkVocabulary } from './check/checkVocabulary.ts';
import { type AddressedPublication, addressedPublications } from './fetch/addressed.ts';
import { type CheckFolder, type Fetched, fetchPublication } from './fetch/fetchPublication.ts';
import { formatFetched, summarizeFetched } from './fetch/formatFetched.ts';
import { LIMITS } from './fetch/limits.ts';
import { readSources } from './read/readSources.ts';
import { PRODUCTION } from './read/sources.ts';
import { explainDisk } from './write/explainDisk.ts';

const HELP = `npm run fetch: mengunduh lagi publikasi yang menyebut alamatnya ("fetch" di datapackage.json)
               (downloads publications that name a machine-readable address)

  npm run fetch             semua publikasi beralamat (all of them)
  npm run fetch -- id …     hanya publikasi ini (only these)
  DATA_DIR=folder           pakai folder data lain (use another data folder); bawaan: data
  --help                    keterangan ini (this text)

Unduhan diperiksa dahulu; yang tidak lulus tidak disimpan dan berkas lama tetap dipakai.
Selesai dengan 0 bila semua berhasil, 1 bila ada yang gagal, 2 bila perintahnya keliru.
`;

const dataDir = process.env['DATA_DIR'] ?? 'data';
const wanted = readArguments();
if (wanted === 'help') process.stdout.write(HELP);
else if (wanted === 'wrong') process.exitCode = 2;
else process.exitCode = await explainDisk(dataDir, () => fetchData(wanted));

function readArguments(): readonly string[] | 'help' | 'wrong' {
  try {
    const { values, positionals } = parseArgs({
      options: { help: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return values.help ? 'help' : positionals;
  } catch {
    console.log('✗ Perintah keliru. Pakai: npm run fetch -- [id …] (Wrong usage.)');
    return 'wrong';
  }
}

async function fetchData(ids: readonly string[]): Promise<number> {
  const sources = await readSources(dataDir, { rooms: PRODUCTION });
  const addressed = addressedPublications(sources.publications);
  const unknown = ids.filter((id) => !addressed.some(({ folder }) => folder.id === id));
  if (unknown.length > 0) {
    console.log(
      `✗ Tidak ada publikasi beralamat bernama ${unknown.join(', ')}. (No publication of this name has an address.)`,
    );
    return 2;
  }
  const { value, rows } = checkVocabulary(sources);
  const check: CheckFolder = (folder) => checkPublication(folder, rows, 'protected').findings;
  const userAgent = await nameOurselves(value?.region.address);
  const day = new Date().toISOString().slice(0, 10);
  const done: Fetched[] = [];
  for (const publication of chosen(addressed, ids)) {
    const fetched = await fetchPublication(publication, { dataDir, check, day, limits: LIMITS, userAgent });
    console.log(formatFetched(`${publication.folder.room}/${publication.folder.id}`, fetched));
    done.push(fetched);
  }
  console.log(summarizeFetched(done));
  return done.some(({ state }) => state === 'failed') ? 1 : 0;
}

function chosen(all: readonly AddressedPublication[], ids: readonly string[]): AddressedPublication[] {
  return all.filter(({ folder }) => ids.length === 0 || ids.includes(folder.id));
}

/** Name, version and address of this site, as the server's owner may want to know them. */
async function nameOurselves(address: string | null | undefined): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(text));
  return `PantauStunting/${version} (${address ?? 'open data site; situs data terbuka'})`;
}
