import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findProgram } from '../../scripts/browsers/findProgram.ts';
import { looksLikeFormula, looksLikeValue, showControls, unguardText } from '../../src/files/guardText.ts';
import { writeWorkbook } from '../../src/files/workbook/writeWorkbook.ts';
import { writeCsv, writeExcelCsv } from '../../src/files/writeCsv.ts';
import type { FileRow } from '../../src/model/fileRow.ts';
import type { ReadRow } from '../files/readTables.ts';
import { FORMULAS, LOOKALIKES, rowWith } from '../files/rows.ts';
import { workbookOf } from '../files/sampleWorkbook.ts';
import { type Office, SOFFICE, startOffice } from './office.ts';
import { officeFaults } from './officeFaults.ts';

const SITE = process.env['OFFICE_SITE'] ?? 'dist-simulasi';
const PYTHON = findProgram(['python3', 'python']);
/** Python's reader of Parquet is no part of Python itself. */
const HAS_ARROW = PYTHON !== undefined && spawnSync(PYTHON, ['-c', 'import pyarrow']).status === 0;
const rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])));

/** Tables of the site: everything, and a page of each kind of file name. */
const TABLES = ['data/semua', 'peta/kecamatan', 'tren'];
const file = (name: string) => join(SITE, name);
const jsonOf = (table: string): ReadRow[] =>
  rows.parse(JSON.parse(readFileSync(file(`${table}.json`), 'utf8')));

const plainText = (text: string) => unguardText(text, looksLikeFormula);
const excelText = (text: string) => unguardText(text, looksLikeValue);

/** What a spreadsheet would compute or change, in texts; and numbers of every size. */
const TRAPS: readonly FileRow[] = [
  ...[...FORMULAS, ...LOOKALIKES].map((text) => rowWith({ text, area_name: text, value: -3.5 })),
  rowWith({ value: 0, numerator: 0, period: '2024-08' }),
  rowWith({ value: 0.000001, denominator: 2_000_000_000 }),
];

describe.skipIf(!SOFFICE)('LibreOffice with Indonesian locale', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tabel-'));
  let open: Office;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ open, close } = await startOffice(SOFFICE ?? ''));
  });
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  const dataOf = async (path: string, opening: Parameters<Office>[1], sheet?: string) => {
    const sheets = await open(path, opening);
    return sheets.get(sheet ?? [...sheets.keys()][0] ?? '') ?? [];
  };

  it.each(TABLES)('reads every cell of the workbook %s as the JSON has it', async (table) => {
    expect(officeFaults(await dataOf(file(`${table}.xlsx`), {}, 'Data'), jsonOf(table))).toEqual([]);
  });

  it.each(TABLES)(
    'reads every cell of the Excel CSV %s as the JSON has it, codes and periods as text',
    async (table) => {
      const sheet = await dataOf(file(`${table}-excel.csv`), { csv: { delimiter: ';', language: 'id' } });
      expect(officeFaults(sheet, jsonOf(table), excelText)).toEqual([]);
    },
  );

  it('reads every number of the machine CSV as the JSON has it, told to read it as English', async () => {
    const sheet = await dataOf(file('data/semua.csv'), { csv: { delimiter: ',', language: 'en' } });
    const faults = officeFaults(sheet, jsonOf('data/semua'), plainText);
    // A spreadsheet makes numbers and dates of codes and periods here: what the other two forms are for.
    const texts = /^row \d+ (area_code|period|change_from|text|publication): (float|date|time)/;
    expect(faults.filter((fault) => !texts.test(fault))).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
  });

  it('computes no text, in any spelling', async () => {
    const paths = {
      xlsx: join(folder, 'jebakan.xlsx'),
      excel: join(folder, 'jebakan-excel.csv'),
      csv: join(folder, 'jebakan-mesin.csv'),
    };
    writeFileSync(paths.xlsx, writeWorkbook(workbookOf(TRAPS)));
    writeFileSync(paths.excel, writeExcelCsv(TRAPS));
    writeFileSync(paths.csv, writeCsv(TRAPS));
    const book = await dataOf(paths.xlsx, {}, 'Data');
    const shown = TRAPS.map((row) => ({
      ...row,
      text: showControls(row.text ?? ''),
      area_name: showControls(row.area_name ?? ''),
    }));
    expect(officeFaults(book, shown)).toEqual([]);
    const excel = await dataOf(paths.excel, { csv: { delimiter: ';', language: 'id' } });
    expect(officeFaults(excel, TRAPS, excelText)).toEqual([]);
    const machine = await dataOf(paths.csv, { csv: { delimiter: ',', language: 'en' } });
    expect(machine.flat().filter(({ isFormula }) => isFormula)).toEqual([]);
    expect(machine).toHaveLength(TRAPS.length + 1);
  });

  it('would compute them without the guard', async () => {
    const path = join(folder, 'tanpa-jaga.csv');
    writeFileSync(path, 'a;b\r\n=1+1;007\r\n');
    const [, row = []] = await dataOf(path, { csv: { delimiter: ';', language: 'id' } });
    expect(row[0]?.isFormula).toBe(true);
    expect(row[1]?.value).toBe(7);
  });
});

async function compare(kind: string, table: string, ending: string): Promise<unknown> {
  const args = ['test/office/compare.py', kind, file(`${table}.json`), file(`${table}${ending}`)];
  const { stdout } = await promisify(execFile)(PYTHON ?? '', args);
  return JSON.parse(stdout);
}

describe.skipIf(!PYTHON)('Python alone', () => {
  it.each([
    ['csv', '.csv'],
    ['excel-csv', '-excel.csv'],
    ['r-csv2', '-excel.csv'],
    ['xlsx', '.xlsx'],
  ])('reads (%s) the same cells', async (kind, ending) => {
    for (const table of TABLES) {
      const compared = await compare(kind, table, ending);
      expect(compared, table).toMatchObject({ rows: jsonOf(table).length, differences: [] });
    }
  });

  it.skipIf(!HAS_ARROW)('reads Parquet by Apache Arrow, the same cells', async () => {
    const compared = await compare('parquet', 'data/semua', '.parquet');
    expect(compared).toMatchObject({ rows: jsonOf('data/semua').length, differences: [] });
  });
});
