import { cubes } from './cubes.ts';
import { neighboursFile } from './neighbours.ts';
import { placeListPath } from './placeList.ts';
import { SCRIPT_NAMES, scriptPath } from './scripts.ts';

/** Paths of all files whose names hold the hash of their content: programs, and the data that they ask for. */
export async function hashedFiles(): Promise<readonly string[]> {
  const scripts = await Promise.all(SCRIPT_NAMES.map(scriptPath));
  return [...scripts, placeListPath(), neighboursFile().path, ...cubes().map(({ path }) => path)];
}
