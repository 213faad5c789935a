import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { areaTopology, dissolve } from '../geometry/areaTopology.ts';
import { kecamatanOf } from '../geometry/shape.ts';
import { type SyntheticDesa, syntheticDesa } from './syntheticDesa.ts';

/** Areas of a region of the size that counts as one. */
const KECAMATAN = 31;

/** Sheets whose rows name areas and publications that a made-up region has not. */
const ABOUT_REAL_AREAS = ['aliases.csv', 'contradictions.csv', 'contradiction-sides.csv'] as const;

/**
 * Writes a data folder for a made-up region `size` times as large as the real one: the real vocabulary and the
 * publications about the kabupaten and what lies above it, with made-up kecamatan, desa and boundaries, and what
 * `npm run simulate` needs to invent as many children for each desa as it does for a real one.
 */
export function writeSyntheticRegion(data: string, folder: string, size: number): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(data, folder, { recursive: true });
  const { area }: { area: string } = JSON.parse(readFileSync(join(data, 'region.json'), 'utf8'));
  const desa = syntheticDesa(area, KECAMATAN * size);
  const { data: rows, meta } = Papa.parse<Record<string, string>>(
    readFileSync(join(data, 'areas.csv'), 'utf8'),
    {
      header: true,
      skipEmptyLines: true,
    },
  );
  const above = rows.filter(({ level = '' }) => ['negara', 'provinsi', 'kabupaten'].includes(level));
  const areas = [...above, ...areaRows(area, desa)];
  writeFileSync(join(folder, 'areas.csv'), Papa.unparse({ fields: meta.fields ?? [], data: areas }));
  dropPublications(join(folder, 'publications'), new Set(above.map(({ code = '' }) => code)));

  for (const sheet of ABOUT_REAL_AREAS) emptySheet(join(folder, sheet));

  const shapes = new Map(desa.map(({ code, shapes: polygons }) => [code, polygons]));
  const topology = dissolve(areaTopology('desa', shapes, 1e5), 'desa', 'kecamatan', kecamatanOf);
  writeFileSync(join(folder, 'boundaries/region.topojson'), JSON.stringify(topology));
  rmSync(join(folder, 'releases'), { recursive: true, force: true });
  keepCalibration(join(folder, 'simulated'), size);
}

/** Leaves a sheet nothing but its headings. */
function emptySheet(path: string): void {
  const [headings = ''] = readFileSync(path, 'utf8').split(/\r?\n/, 1);
  writeFileSync(path, `${headings}\n`);
}

function areaRows(region: string, desa: readonly SyntheticDesa[]): Record<string, string>[] {
  const kecamatan = [...new Set(desa.map(({ kecamatan: code }) => code))];
  return [
    ...kecamatan.map((code) => ({
      code,
      name: `Kecamatan Uji ${code.split('.').at(-1)}`,
      level: 'kecamatan',
      kind: 'kecamatan',
      parent: region,
    })),
    ...desa.map(({ code, kecamatan: parent, lon, lat }) => ({
      code,
      name: `Desa Uji ${code.split('.').slice(2).join(' ')}`,
      level: 'desa',
      kind: 'desa',
      parent,
      lon: lon.toFixed(5),
      lat: lat.toFixed(5),
    })),
  ];
}

/** Leaves out publications about areas that the made-up region does not have. */
function dropPublications(folder: string, known: ReadonlySet<string>): void {
  for (const id of readdirSync(folder)) {
    const tables = readdirSync(join(folder, id)).filter((name) => name.endsWith('.csv'));
    const cells = tables.flatMap((name) =>
      Papa.parse<string[]>(readFileSync(join(folder, id, name), 'utf8')).data.flat(),
    );
    const codes = cells.filter((cell) => /^\d\d(\.\d\d)(\.[P\d]+)*$/.test(cell));
    if (codes.length === 0 || codes.some((code) => !known.has(code)))
      rmSync(join(folder, id), { recursive: true });
  }
}

/** Totals of a calibration that count children. */
const COUNTS = new Set(['targetPopulation', 'measured', 'stunted', 'severelyStunted']);

/** Leaves of a simulation only what it is calibrated to, of `size` times as many children. */
function keepCalibration(folder: string, size: number): void {
  const file = join(folder, 'calibration.json');
  const enlarged = JSON.parse(readFileSync(file, 'utf8'), (key, value) =>
    COUNTS.has(key) ? Number(value) * size : value,
  );
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  writeFileSync(file, JSON.stringify(enlarged));
}
