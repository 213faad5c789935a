import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../site/listFiles.ts';
import type { Members } from './packArchive.ts';

/** Files of the whole data, which lie in `data/` of the site and at the top of a release: semua.csv, semua.xlsx, … */
const BULK = /^data\/(semua[.-].*|datapackage\.json)$/;

/** Everything that a built site has for a release: what lies in its folder, and the files of the whole data. */
export async function gatherMembers(site: string, id: string): Promise<Members> {
  const own = `rilis/${id}/`;
  const nameOf = (file: string) => (file.startsWith(own) ? file.slice(own.length) : BULK.exec(file)?.[1]);
  const members = new Map<string, Uint8Array>();
  for (const file of await listFiles(site)) {
    const name = nameOf(file);
    if (name !== undefined) members.set(name, await readFile(join(site, file)));
  }
  return members;
}
