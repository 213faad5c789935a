import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mark, SIMULATED } from '../client/offline/ownPage.ts';
import { LANGUAGE_FOLDER } from '../model/language.ts';
import { bundle } from './bundle.ts';
import { contentHash } from './contentHash.ts';
import { hashedFiles } from './hashedFiles.ts';
import { region } from './vocabulary.ts';
import { worksOffline } from './worksOffline.ts';

/** Pages that are stored when the worker is installed; the one shown for pages that are not stored comes first. */
const INSTALLED = ['luring/', '', 'wilayah/'];

/** Folders of the languages that do not have the root; their offline page is stored with the first of their pages. */
const FOLDERS = Object.values(LANGUAGE_FOLDER).filter((folder) => folder !== '');

const OPEN_DATA = 'public/data';

/**
 * Text of the worker by which visited pages open without a network; in `npm run dev` and with `OFFLINE=0` of one that
 * removes whatever worker is there.
 */
export async function offlineWorker(): Promise<string> {
  if (!worksOffline()) return bundle('src/client/offline/farewell.ts');
  const MARK: Mark = region().simulated ? SIMULATED : '';
  const text = await bundle('src/client/offline/worker.ts', { MARK, INSTALLED, FOLDERS });
  return `// ${await version()}\n${text}`;
}

/** Changes with the open data and with the hashed files: then browsers see a new worker and install it. */
async function version(): Promise<string> {
  const files = readdirSync(OPEN_DATA, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const hashes = files.map((file) => contentHash(readFileSync(file)));
  return contentHash([...hashes, ...(await hashedFiles())].join('\n'));
}
