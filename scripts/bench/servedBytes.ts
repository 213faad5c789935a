import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../site/listFiles.ts';

/** Number of files below a folder and their bytes, uncompressed. */
export async function servedBytes(
  folder: string,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const files = await listFiles(folder).catch(() => []);
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(folder, file))).size;
  return { files: files.length, bytes };
}
