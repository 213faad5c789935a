import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from './decodeText.ts';
import { type FileContent, isTableFile } from './fileContent.ts';
import { readContent } from './readContent.ts';
import type { PublicationFolder, Room, Sources } from './sources.ts';

/**
 * Reads the whole data folder into memory.
 * @param rooms those that are read at all: without `simulated` no invented value can get anywhere
 * @throws where the folder itself cannot be read
 */
export async function readSources(dataDir: string, { rooms }: { rooms: readonly Room[] }): Promise<Sources> {
  const publications = await Promise.all(rooms.map((room) => readRoom(dataDir, room)));
  const invented = rooms.includes('simulated')
    ? await readFiles(join(dataDir, 'simulated'), ['.csv'], { optional: true })
    : [];
  return {
    files: new Map([
      ...(await readFiles(dataDir, ['.json', '.csv'])),
      ...[...invented].map(([name, text]) => [`simulated/${name}`, text] as const),
    ]),
    publications: publications.flat(),
    boundaries: await readFiles(join(dataDir, 'boundaries'), ['.json', '.topojson'], { optional: true }),
  };
}

async function readRoom(dataDir: string, room: Room): Promise<PublicationFolder[]> {
  const entries = await entriesOf(join(dataDir, room), { optional: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(folders.sort().map((id) => readPublication(join(dataDir, room, id), id, room)));
}

/** Reads one publication folder: its descriptor as text, its data files as what they hold. */
export async function readPublication(path: string, id: string, room: Room): Promise<PublicationFolder> {
  const entries = await entriesOf(path, { optional: false });
  const names = entries
    .filter((entry) => !entry.isDirectory() && (entry.name === DESCRIPTOR || isTableFile(entry.name)))
    .map((entry) => entry.name)
    .sort();
  const contents = await Promise.all(names.map((name) => readDataFile(join(path, name))));
  return { id, room, files: new Map(names.map((name, index) => [name, contents[index] ?? ''])) };
}

/** What a data file holds; one that cannot be opened says so instead of ending the run. */
export async function readDataFile(path: string): Promise<FileContent> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return { unreadable: 'no-access' };
  return path.endsWith(DESCRIPTOR) ? decodeText(bytes).text : readContent(bytes);
}

const DESCRIPTOR = 'datapackage.json';

async function readFiles(
  folder: string,
  endings: readonly string[],
  { optional = false } = {},
): Promise<Map<string, string>> {
  const entries = await entriesOf(folder, { optional });
  const names = entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => entry.name)
    .sort();
  const texts = await Promise.all(
    names.map(async (name) => decodeText(await readFile(join(folder, name))).text),
  );
  return new Map(names.map((name, index) => [name, texts[index] ?? '']));
}

async function entriesOf(folder: string, { optional }: { optional: boolean }) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (optional && error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
