import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { isTableFile } from './fileContent.ts';

/** What there is to check at a path: a whole data folder, publications, or files that nobody described. */
export interface Located {
  readonly dataFolders: readonly string[];
  readonly publications: readonly string[];
  readonly files: readonly string[];
}

const DESCRIPTOR = 'datapackage.json';
const NOTHING: Located = { dataFolders: [], publications: [], files: [] };
const named = z.object({ resources: z.array(z.object({ path: z.string() })) });

/**
 * Finds what there is to check at a path; a folder is searched with all its folders.
 * @returns undefined where the path does not exist
 */
export async function locateData(path: string): Promise<Located | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  if (found.isDirectory()) return locateIn(path);
  const folder = dirname(path);
  const isDescribed = basename(path) === DESCRIPTOR || (await describes(folder, basename(path)));
  return isDescribed ? { ...NOTHING, publications: [folder] } : { ...NOTHING, files: [path] };
}

async function locateIn(folder: string): Promise<Located> {
  const entries = (await readdir(folder, { withFileTypes: true })).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const has = (name: string) => entries.some((entry) => entry.name === name);
  if (has('region.json')) return { ...NOTHING, dataFolders: [folder] };
  if (has(DESCRIPTOR)) return { ...NOTHING, publications: [folder] };
  const inner = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => locateIn(join(folder, entry.name))),
  );
  const files = entries.filter((entry) => !entry.isDirectory() && isTableFile(entry.name));
  return {
    dataFolders: inner.flatMap((one) => one.dataFolders),
    publications: inner.flatMap((one) => one.publications),
    files: [...files.map((entry) => join(folder, entry.name)), ...inner.flatMap((one) => one.files)],
  };
}

async function describes(folder: string, name: string): Promise<boolean> {
  try {
    const { resources } = named.parse(JSON.parse(await readFile(join(folder, DESCRIPTOR), 'utf8')));
    return resources.some(({ path }) => path === name);
  } catch {
    return false;
  }
}
