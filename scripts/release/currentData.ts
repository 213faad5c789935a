import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Published, publishedText } from './publishedText.ts';

const items = z.array(z.looseObject({}));
const regionFile = z.object({ asOf: z.string(), simulated: z.boolean(), title: z.string() });
const auditFile = z.object({ suppressed: z.number() });
const releasesFile = z.object({ current: z.object({ id: z.string(), date: z.string(), hash: z.string() }) });

/** The open data as `npm run data` wrote it, as far as a release needs it. */
export interface CurrentData {
  readonly id: string;
  /** ISO day. */
  readonly date: string;
  readonly hash: string;
  readonly simulated: boolean;
  /** Counts that disclosure control withheld. */
  readonly suppressed: number;
  /** Text of `published.json`. */
  readonly published: string;
}

/** @param folder where `npm run data` writes */
export async function currentData(folder: string): Promise<CurrentData> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'));
  const list = async (name: keyof Published) => items.parse(await read(name));
  const { current } = releasesFile.parse(await read('releases'));
  const { simulated } = regionFile.parse(await read('region'));
  const { suppressed } = auditFile.parse(await read('audit'));
  const published = publishedText({
    areas: await list('areas'),
    contradictions: await list('contradictions'),
    indicators: await list('indicators'),
    observations: await list('observations'),
    programmes: await list('programmes'),
    publications: await list('publications'),
    statements: await list('statements'),
    targets: await list('targets'),
  });
  return { ...current, simulated, suppressed, published };
}
