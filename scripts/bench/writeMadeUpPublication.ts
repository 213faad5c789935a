import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

const ID = 'rekaan-uji';

/**
 * Writes a publication with an invented weighing of the first desa of a data folder, other figures for every number,
 * and moves the folder's day on by as many days, so that each number makes data of its own to be released.
 * Only for folders that are thrown away.
 * @param count how many desa have a figure
 */
export function writeMadeUpPublication(dataDir: string, number: number, count: number): void {
  const rows = (sheet: string) =>
    Papa.parse<Record<string, string>>(readFileSync(join(dataDir, sheet), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const programme = rows('programmes.csv').find(({ method }) => method === 'registry');
  if (!programme) throw new Error(`no programme of weighing in ${dataDir}`);
  const desa = rows('areas.csv')
    .filter(({ level }) => level === 'desa')
    .slice(0, count);
  const data = desa.map(({ code = '' }, index) => {
    const target = 300 + ((index * 37) % 500);
    const measured = Math.round(target * 0.85) + (number % 7);
    const stunted = 20 + ((index * 7 + number * 11) % 60);
    return { code, period: '2026-08', target, measured, stunted };
  });
  const folder = join(dataDir, 'publications', ID);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'figures.csv'), Papa.unparse(data, { newline: '\n' }));
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptorOf(programme['id'] ?? '')));
  writeDay(join(dataDir, 'region.json'), number);
}

function descriptorOf(programme: string): object {
  const concepts = {
    code: 'area.code',
    period: 'period',
    target: 'target-population',
    measured: 'measured',
    stunted: 'stunted',
  };
  return {
    name: ID,
    title: 'Angka rekaan untuk mengukur',
    contributors: [{ title: 'Rekaan' }],
    published: '2026-09-01',
    evidence: 'reported',
    disclosure: 'already-public',
    programme,
    resources: [
      {
        name: 'figures',
        path: 'figures.csv',
        schema: { fields: Object.entries(concepts).map(([name, concept]) => ({ name, concept })) },
      },
    ],
  };
}

function writeDay(file: string, number: number): void {
  const region: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const asOf = new Date(Date.UTC(2030, 0, 1 + number)).toISOString().slice(0, 10);
  writeFileSync(file, JSON.stringify(Object.assign({}, region, { asOf })));
}
