import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';

/** A target population that no other file holds; the figures beside it are left as they are. */
export const SENTINEL_COUNT = 918_273;

/** A share in percent that no other file holds, for tables without counts. */
export const SENTINEL_SHARE = 91.8273;

/** A sentence that only the simulation's own description says. */
export const SENTINEL_SENTENCE = 'Kalimat penanda sembilan satu delapan';

/** The same sentence in English pages. */
const SENTINEL_IN_ENGLISH = 'Sentinel sentence nine one eight';

/** Name of the folder, and so the id, of the planted publication. */
export const SENTINEL_ID = 'penanda-simulasi';

const descriptor = z.looseObject({
  name: z.string(),
  resources: z.array(
    z.looseObject({
      path: z.string(),
      schema: z.looseObject({
        fields: z.array(
          z.looseObject({ name: z.string(), type: z.string().optional(), concept: z.string().optional() }),
        ),
      }),
    }),
  ),
});

/** Copies a data folder, and plants a count or a share, a sentence and an id in each of its simulated publications, the sentence also in what is invented of visits. */
export function plantSentinels(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const visits = join(to, 'simulated', 'reflections.csv');
  writeFileSync(visits, readFileSync(visits, 'utf8').replaceAll('Simulasi: ', `${SENTINEL_SENTENCE}. `));
  const sentences = join(to, 'english.csv');
  const english = Papa.parse<{ id: string; en: string }>(readFileSync(sentences, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const folders = readdirSync(join(to, 'simulated'), { withFileTypes: true }).filter((e) => e.isDirectory());
  for (const [index, { name }] of folders.entries()) {
    const folder = join(to, 'simulated', name);
    const planted = join(to, 'simulated', index === 0 ? SENTINEL_ID : `${SENTINEL_ID}-${index}`);
    cpSync(folder, planted, { recursive: true });
    rmSync(folder, { recursive: true });
    const file = join(planted, 'datapackage.json');
    const about = descriptor.parse(JSON.parse(readFileSync(file, 'utf8')));
    about.name = planted.split('/').at(-1) ?? about.name;
    const description = about['description'];
    about['description'] = `${SENTINEL_SENTENCE}. ${description}`;
    for (const row of english.data) {
      if (row.id !== description) continue;
      row.id = `${SENTINEL_SENTENCE}. ${row.id}`;
      row.en = `${SENTINEL_IN_ENGLISH}. ${row.en}`;
    }
    writeFileSync(file, JSON.stringify(about, null, 2));
    for (const { path, schema } of about.resources) {
      const column = schema.fields.find(({ concept }) => concept === 'target-population')?.name;
      if (column !== undefined) plant(join(planted, path), column, SENTINEL_COUNT);
      const share = schema.fields.find(({ type }) => type === 'number')?.name;
      if (share !== undefined) plant(join(planted, path), share, SENTINEL_SHARE);
    }
  }
  writeFileSync(sentences, `${Papa.unparse(english.data)}\n`);
}

/** Replaces the last figure of a column, which is of the newest period of an area whose figures are shown. */
function plant(file: string, column: string, figure: number): void {
  const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const row = data.findLast((fields) => fields[column] !== undefined && fields[column] !== '');
  if (!row) throw new Error(`${file}: no ${column} to plant a sentinel in`);
  row[column] = String(figure);
  writeFileSync(file, `${Papa.unparse({ fields: meta.fields ?? [], data })}\n`);
}
