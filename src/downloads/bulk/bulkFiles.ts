import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openData } from '../../collections/openData.ts';
import { servedFolder } from '../../collections/servedFolder.ts';
import { bytesOf } from '../fileOf.ts';
import type { BulkFile, Made } from './bulkFile.ts';
import { bulkRows } from './bulkRows.ts';
import { BULK_TABLE_NAMES, bulkTables } from './bulkTables.ts';
import { BULK_ZIP_NAME, bulkZip } from './bulkZip.ts';
import { DESCRIPTIONS } from './descriptions.ts';

/** Names of all bulk files, without writing them. */
export const BULK_NAMES: readonly string[] = [
  ...BULK_TABLE_NAMES,
  ...DESCRIPTIONS.map(({ name }) => name),
  BULK_ZIP_NAME,
];

const written = new WeakMap<object, Promise<readonly BulkFile[]>>();

/** The bulk files with their sizes and rows: tables, their descriptions, and the archive. Written once for all who ask. */
export function bulkFiles(): Promise<readonly BulkFile[]> {
  const data = openData('observations');
  const files = written.get(data) ?? writeAll();
  written.set(data, files);
  return files;
}

async function writeAll(): Promise<readonly BulkFile[]> {
  const tables = bulkTables(bulkRows()).map(placed);
  const descriptions = await Promise.all(
    DESCRIPTIONS.map(async ({ write, ...named }) => placed({ ...named, body: await write(tables) })),
  );
  const members = [...tables, ...descriptions];
  return [...members, placed(bulkZip(members))].map(asServed);
}

/** The file as the first language wrote it, where this run writes none. */
function asServed(file: BulkFile): BulkFile {
  const served = servedFolder();
  if (served === undefined) return file;
  const body = readFileSync(join(served, file.path));
  return { ...file, body, bytes: body.length };
}

const placed = (made: Made): BulkFile => ({ ...made, path: `data/${made.name}`, bytes: bytesOf(made.body) });
