import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeFormula, looksLikeValue, showControls, unguardText } from '../../src/files/guardText.ts';
import { writeWorkbook } from '../../src/files/workbook/writeWorkbook.ts';
import { writeCsv, writeExcelCsv } from '../../src/files/writeCsv.ts';
import { writeJson } from '../../src/files/writeJson.ts';
import { writeParquet } from '../../src/files/writeParquet.ts';
import type { FileRow } from '../../src/model/fileRow.ts';
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
} from './readTables.ts';
import { anyRow, FORMULAS, LOOKALIKES, rowWith } from './rows.ts';
import { workbookOf } from './sampleWorkbook.ts';

const AWKWARD: readonly FileRow[] = [
  ...[...FORMULAS.filter((text) => text.endsWith('+1')), ...LOOKALIKES].map((text) =>
    rowWith({ text, note: `kutipan "${text}"; lalu, koma` }),
  ),
  ...[0, -3.5, 16.234567890123454, 0.1 + 0.2, 1e-7, 35.09].map((value) =>
    rowWith({ value, numerator: 12_345 }),
  ),
  rowWith({ status: 'not-published', status_label: 'belum dipublikasikan', value: null, period: '2024-08' }),
];

/** Rows as a reader gives them, with the apostrophes of the guard taken off. */
const unguarded = (rows: readonly ReadRow[], danger: (text: string) => boolean) =>
  rows.map((row) =>
    inOrder(
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [
          name,
          typeof cell === 'string' ? unguardText(cell, danger) : cell,
        ]),
      ),
    ),
  );

/** Texts as a workbook holds them: control characters as pictures, which XML cannot hold. */
const shown = (rows: readonly FileRow[]): ReadRow[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        typeof cell === 'string' ? showControls(cell).replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD') : cell,
      ]),
    ),
  );

/** Texts as hyparquet's decoder gives them: without a byte order mark at their start, which the file does have. */
const unmarked = (rows: readonly FileRow[]): ReadRow[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        typeof cell === 'string' ? cell.replace(/^\uFEFF/, '') : cell,
      ]),
    ),
  );

describe('read by two independent libraries each, every cell is equal', () => {
  it('in the machine CSV', () => {
    const text = writeCsv(AWKWARD);
    expect(unguarded(csvParsed(text, MACHINE), looksLikeFormula)).toEqual(AWKWARD);
    expect(unguarded(dsvParsed(text, MACHINE), looksLikeFormula)).toEqual(AWKWARD);
  });

  it('in the CSV for Indonesian Excel', () => {
    const text = writeExcelCsv(AWKWARD);
    expect(unguarded(csvParsed(text, EXCEL), looksLikeValue)).toEqual(AWKWARD);
    expect(unguarded(dsvParsed(text, EXCEL), looksLikeValue)).toEqual(AWKWARD);
  });

  it('in the workbook, numbers as numbers and texts as texts', async () => {
    const bytes = writeWorkbook(workbookOf(AWKWARD));
    expect(sheetJsRows(bytes).map(inOrder)).toEqual(shown(AWKWARD));
    expect((await readExcelFileRows(bytes)).map(inOrder)).toEqual(shown(AWKWARD));
  });

  it('in Parquet and JSON', async () => {
    expect((await parquetRows(writeParquet(AWKWARD))).map(inOrder)).toEqual(unmarked(AWKWARD));
    expect(JSON.parse(writeJson(AWKWARD))).toEqual(AWKWARD);
  });

  it('whatever the cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 4 }), async (rows) => {
        expect(unguarded(csvParsed(writeCsv(rows), MACHINE), looksLikeFormula)).toEqual(rows);
        expect(unguarded(dsvParsed(writeExcelCsv(rows), EXCEL), looksLikeValue)).toEqual(rows);
        expect(sheetJsRows(writeWorkbook(workbookOf(rows))).map(inOrder)).toEqual(shown(rows));
        expect((await parquetRows(writeParquet(rows))).map(inOrder)).toEqual(unmarked(rows));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the CSV files', () => {
  it('are one line a row, with CRLF, under the same header', () => {
    const lines = writeCsv(AWKWARD).split('\r\n');
    expect(lines).toHaveLength(AWKWARD.length + 2);
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    expect(writeExcelCsv(AWKWARD).split('\r\n')[0]).toBe(`\uFEFF${lines[0]?.replaceAll(',', ';')}`);
  });

  it('write numbers with the point or the comma of their readers', () => {
    const rows = [rowWith({ value: -3.5, numerator: 1234 })];
    expect(writeCsv(rows)).toContain(',-3.5,,,,1234,');
    expect(writeExcelCsv(rows)).toContain(';-3,5;;;;1234;');
  });

  it('have a header where there is no row', () => {
    expect(csvParsed(writeCsv([]), MACHINE)).toEqual([]);
    expect(writeCsv([])).toMatch(/^evidence,area_code,.*,release\r\n$/);
  });
});

describe('a Parquet file', () => {
  it('refuses a whole number that is none', () => {
    expect(() => writeParquet([rowWith({ numerator: 1.5 })])).toThrow('no 32-bit integer in numerator: 1.5');
  });
});
