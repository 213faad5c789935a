import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { listFiles } from '../site/listFiles.ts';
import { pagePath } from '../site/pagePath.ts';
import type { CheckedSite } from './check.ts';

const areas = z.array(z.object({ name: z.string(), level: z.string(), path: z.string().optional() }));
const region = z.object({ simulated: z.boolean() });

/**
 * A built site, read from its own open data.
 * @param address where it is served, with its final slash
 * @throws where the folder holds no site
 */
export async function readSite(folder: string, address: string): Promise<CheckedSite> {
  const data = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, 'data', file), 'utf8'));
  const located = areas
    .parse(await data('areas.json'))
    .flatMap(({ name, level, path }) => (path ? { name, level, path: `${path}/` } : []));
  const { simulated } = region.parse(await data('region.json'));
  const files = await listFiles(folder);
  const paths = files.filter((file) => file.endsWith('.html') && !ENGLISH.test(file)).map(pagePath);
  return { folder, address, areas: located, simulated, pages: onePerKind(paths) };
}

/** The same pages in English: made alike, and looked at by other tests. */
const ENGLISH = /^en\//;

/** Path without what pages of the same make differ in: `sematan/kecamatan/…/`. */
const makeOf = (path: string): string =>
  path
    .replace(/^rilis\/[^/]+\/(?=.)/, 'rilis/…/')
    .replace(/\bkecamatan\/[^/]+\/[^/]+\/$/, 'kecamatan/…/…/')
    .replace(/\bkecamatan\/[^/]+\/$/, 'kecamatan/…/')
    .replace(/^(layanan|minta)\/[^/]+\/$/, '$1/…/');

/** Every page that there is one of, and of those that only differ in their subject the one with the longest address. */
function onePerKind(paths: readonly string[]): readonly string[] {
  return Object.values(Object.groupBy(paths, makeOf)).flatMap((alike = []) =>
    alike.toSorted((a, b) => b.length - a.length).slice(0, 1),
  );
}
