import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { COMPLETE, finishReplacing } from './replaceFiles.ts';

/** Finishes every download that a killed `npm run fetch` had completed, so that its files are read together. */
export async function finishFetching(dataDir: string): Promise<void> {
  for await (const folder of glob(`*/*/${COMPLETE}`, { cwd: dataDir })) {
    await finishReplacing(join(dataDir, dirname(folder)));
  }
}
