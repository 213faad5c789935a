import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Observation } from '../../src/model/observation.ts';
import { openDataOf } from './openData.ts';
import { provinceMap } from './samplePages.ts';
import type { Site } from './sites.ts';

const row = z.object({
  area_code: z.string(),
  indicator: z.string().nullable(),
  period: z.string().nullable(),
  status: z.string(),
  value: z.number().nullable(),
});
/** A row of the file that a page offers. */
export type OfferedRow = z.infer<typeof row>;

/** Addresses of the files whose rows a page shows: its own, and that of the page above a desa. */
function filesOf(site: Site, path: string): string[] {
  if (path === '') return ['peta/kecamatan.json', provinceMap(site).replace(/\/$/, '.json')];
  if (path === 'sebaran/') return ['peta/kecamatan.json', 'peta/desa.json'];
  const own = path.replace(/\/$/, '');
  const [top, kecamatan, desa] = own.split('/');
  return desa === undefined || top === 'peta' ? [`${own}.json`] : [`${own}.json`, `${top}/${kecamatan}.json`];
}

/** Rows of the files that belong to a page. */
export function offeredRows(site: Site, path: string): readonly OfferedRow[] {
  const files = filesOf(site, path).map((file) => join(site.folder, file));
  return files
    .filter((file) => existsSync(file))
    .flatMap((file) => z.array(row).parse(JSON.parse(readFileSync(file, 'utf8'))));
}

/** Observations that a page may show: those of its files, and those of the region and of what lies above it. */
export function observationsOnPage(site: Site, path: string): readonly Observation[] {
  const { area, province, country } = openDataOf(site, 'region');
  const above = new Set([area, province, country]);
  const offered = new Set(offeredRows(site, path).map((r) => `${r.area_code} ${r.indicator} ${r.period}`));
  return openDataOf(site, 'observations').filter(
    (o) => above.has(o.area) || offered.has(`${o.area} ${o.indicator} ${o.period}`),
  );
}

/** Coverage of the areas that a page's map shows with a figure: children measured and children there are. */
export function coverageOnMap(site: Site, path: string): { measured: number; target: number } {
  const { indicator, coverageIndicator } = openDataOf(site, 'region');
  const shown = new Set(
    offeredRows(site, path)
      .filter((r) => r.indicator === indicator && r.status === 'value')
      .map((r) => `${r.area_code} ${r.period}`),
  );
  const levels = new Map(openDataOf(site, 'areas').map(({ code, level }) => [code, level]));
  const level = path.startsWith('kecamatan/') || path === 'peta/desa/' ? 'desa' : 'kecamatan';
  const periods = offeredRows(site, path).flatMap((r) => r.period ?? []);
  const newest = periods.toSorted().at(-1);
  const found = openDataOf(site, 'observations').flatMap((o) =>
    o.indicator === coverageIndicator &&
    o.state === 'value' &&
    o.period === newest &&
    levels.get(o.area) === level &&
    shown.has(`${o.area} ${o.period}`)
      ? [o]
      : [],
  );
  const sum = (of: (o: (typeof found)[number]) => number | undefined) =>
    found.reduce((n, o) => n + (of(o) ?? 0), 0);
  return { measured: sum((o) => o.numerator), target: sum((o) => o.denominator) };
}
