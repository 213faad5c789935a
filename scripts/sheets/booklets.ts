import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const listed = z.object({
  code: z.string(),
  name: z.string(),
  level: z.string(),
  parent: z.string().nullish(),
  path: z.string().nullish(),
});
const region = z.object({ title: z.string(), asOf: z.iso.date(), simulated: z.boolean() });

/** The sheets of one kecamatan: its own, then those of its desa. */
export interface Booklet {
  /** Name of its file without ending: `silo`. */
  readonly name: string;
  readonly title: string;
  /** Paths of the pages inside the site, each with its final slash. */
  readonly paths: readonly string[];
}

/** The booklets of a built site, and the day of its data. */
export interface BuiltBooklets {
  readonly asOf: string;
  readonly simulated: boolean;
  readonly booklets: readonly Booklet[];
}

/** The booklets that a built site has pages for, in the order of its areas. @throws where the site is not built */
export async function readBooklets(folder: string): Promise<BuiltBooklets> {
  const read = async (name: string) => JSON.parse(await readFile(join(folder, 'data', name), 'utf8'));
  const { title, asOf, simulated } = region.parse(await read('region.json'));
  const areas = z.array(listed).parse(await read('areas.json'));
  const booklets = areas.flatMap(({ code, name, level, path }) => {
    if (level !== 'kecamatan' || path == null) return [];
    const desa = areas.flatMap((area) =>
      area.level === 'desa' && area.parent === code ? (area.path ?? []) : [],
    );
    const mark = simulated ? 'SIMULASI: ' : '';
    return {
      name: path.split('/').at(-1) ?? code,
      title: `${mark}Kecamatan ${name}, ${desa.length + 1} lembar · ${title}`,
      paths: [path, ...desa].map((one) => `${one}/`),
    };
  });
  return { asOf, simulated, booklets };
}
