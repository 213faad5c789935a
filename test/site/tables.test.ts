import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Danger, looksLikeFormula, looksLikeValue, unguardText } from '../../src/files/guardText.ts';
import {
  csvParsed,
  dsvParsed,
  EXCEL,
  inOrder,
  MACHINE,
  parquetRows,
  type ReadRow,
  readExcelFileRows,
  sheetJsRows,
} from '../files/readTables.ts';
import { areasWithPage, openDataOf } from './openData.ts';
import { readPage } from './pages.ts';
import { provinceMap } from './samplePages.ts';
import { BUILDS, type Site, site } from './sites.ts';

const BULK = ['semua.xlsx', 'semua-excel.csv', 'semua.csv', 'semua.json', 'semua.parquet', 'semua.zip'];
const rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])));

const bytesOf = ({ folder }: Site, path: string) => new Uint8Array(readFileSync(join(folder, path)));
const textOf = ({ folder }: Site, path: string) => readFileSync(join(folder, path), 'utf8');
const jsonOf = (here: Site, path: string): ReadRow[] =>
  rows.parse(JSON.parse(textOf(here, `${path}.json`))).map(inOrder);

/** Rows of a CSV without the apostrophes of its guard. */
const unguarded = (read: readonly ReadRow[], danger: Danger) =>
  read.map((row) =>
    inOrder(
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [
          name,
          typeof cell === 'string' ? unguardText(cell, danger) : cell,
        ]),
      ),
    ),
  );

/** Pages of each kind that has tables, without their final slash. */
function pagesWithTables(here: Site): readonly string[] {
  const kecamatan = areasWithPage(here, 'kecamatan').slice(0, 2);
  const desa = areasWithPage(here, 'desa').slice(0, 2);
  const areas = [...kecamatan, ...desa].map(({ path }) => path);
  return [...areas, 'peta/kecamatan', provinceMap(here).replace(/\/$/, ''), 'tren', 'banding'];
}

describe.for(BUILDS)('%s build', (name) => {
  it('has the same rows in every table beside a page, whoever reads it', async () => {
    const here = site(name);
    for (const path of pagesWithTables(here)) {
      const json = jsonOf(here, path);
      const [csv, excel] = [textOf(here, `${path}.csv`), textOf(here, `${path}-excel.csv`)];
      expect(unguarded(csvParsed(csv, MACHINE), looksLikeFormula), path).toEqual(json);
      expect(unguarded(dsvParsed(excel, EXCEL), looksLikeValue), path).toEqual(json);
      expect(sheetJsRows(bytesOf(here, `${path}.xlsx`)).map(inOrder), path).toEqual(json);
      expect((await readExcelFileRows(bytesOf(here, `${path}.xlsx`))).map(inOrder), path).toEqual(json);
    }
  });

  it('has everything in its bulk table: each figure, each saying, and a row for an area with neither', () => {
    const here = site(name);
    const read = jsonOf(here, 'data/semua');
    const observations = openDataOf(here, 'observations');
    const known = new Set(observations.map(({ area }) => area));
    const without = openDataOf(here, 'areas').filter(({ code }) => !known.has(code));
    const count = (status: string) => read.filter((row) => row['status'] === status).length;
    expect(read.length - count('said')).toBe(observations.length + without.length);
    expect(count('said')).toBe(openDataOf(here, 'statements').length);
    expect(count('value')).toBe(observations.filter(({ state }) => state === 'value').length);
    const silent = read.filter((row) => row['status'] === 'not-published').map((row) => row['area_code']);
    expect(silent).toEqual(expect.arrayContaining(without.map(({ code }) => code)));
    expect(without.length).toBeGreaterThan(name === 'production' ? 200 : 0);
  });

  it('names every bulk file with its size, and its rows, on the data page', () => {
    const here = site(name);
    const { document } = readPage(here, 'data/');
    const listed = [...document.querySelectorAll('main li')].flatMap((li) => {
      const link = li.querySelector('a[download*="semua"]');
      return link ? [[link.getAttribute('href'), li.querySelector('small')?.textContent ?? '']] : [];
    });
    expect(listed.map(([href]) => href)).toEqual(expect.arrayContaining(BULK));
    const bytes = bytesOf(here, 'data/semua.csv').length;
    const tenths = Math.round(bytes / (bytes < 1e6 ? 100 : 1e5)) / 10;
    const size = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(tenths);
    const [, said = ''] = listed.find(([href]) => href === 'semua.csv') ?? [];
    expect(said).toContain(`${size} ${bytes < 1e6 ? 'kB' : 'MB'}`);
    expect(said).toContain(`${jsonOf(here, 'data/semua').length.toLocaleString('id-ID')} baris`);
  });
});

describe('the bulk files of the production build', () => {
  it('hold the same rows in every form', async () => {
    const here = site('production');
    const json = jsonOf(here, 'data/semua');
    const csv = csvParsed(textOf(here, 'data/semua.csv'), MACHINE);
    const excel = csvParsed(textOf(here, 'data/semua-excel.csv'), EXCEL);
    expect(unguarded(csv, looksLikeFormula)).toEqual(json);
    expect(unguarded(excel, looksLikeValue)).toEqual(json);
    expect(sheetJsRows(bytesOf(here, 'data/semua.xlsx')).map(inOrder)).toEqual(json);
    expect((await readExcelFileRows(bytesOf(here, 'data/semua.xlsx'))).map(inOrder)).toEqual(json);
    expect((await parquetRows(bytesOf(here, 'data/semua.parquet'))).map(inOrder)).toEqual(json);
  });

  it('lie in the archive byte for byte, with the boundaries and what may be done with them', () => {
    const here = site('production');
    const members = unzipSync(bytesOf(here, 'data/semua.zip'));
    for (const file of BULK.slice(0, -1)) expect(members[file], file).toEqual(bytesOf(here, `data/${file}`));
    const boundaries = bytesOf(here, 'data/boundaries/region.topojson');
    expect(members['boundaries/region.topojson']).toEqual(boundaries);
    const text = (path: string) => new TextDecoder().decode(members[path]);
    expect(text('BACA-SAYA.txt')).toContain('- semua.parquet: Parquet');
    expect(text('LISENSI.txt')).toContain('CC BY 4.0');
  });
});
