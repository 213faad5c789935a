import { parse } from 'csv-parse/sync';
import { dsvFormat } from 'd3';
import { parquetReadObjects } from 'hyparquet';
import { readSheet } from 'read-excel-file/node';
import { read, utils } from 'xlsx';
import { z } from 'zod';
import { FILE_COLUMNS } from '../../src/model/fileColumns.ts';

/** A row as an independent reader gives it: header → cell, `null` where the cell is empty. */
export type ReadRow = Readonly<Record<string, string | number | null>>;

/** How a CSV is written: what a reader must be told of it. */
export interface Dialect {
  readonly delimiter: string;
  readonly decimal: string;
}
export const MACHINE: Dialect = { delimiter: ',', decimal: '.' };
export const EXCEL: Dialect = { delimiter: ';', decimal: ',' };

const cells = z.array(z.record(z.string(), z.string()));
const row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const HEADER = FILE_COLUMNS.map(({ name }) => name);
const NUMBERS = new Set(FILE_COLUMNS.filter(({ type }) => type !== 'text').map(({ name }) => `${name}`));

/** Cells as the dialect's numbers and texts. A guarded text keeps its apostrophe. */
export function typed(read: unknown, { decimal }: Dialect): ReadRow[] {
  return cells.parse(read).map((each) =>
    Object.fromEntries(
      Object.entries(each).map(([name, cell]) => {
        if (cell === '') return [name, null];
        return [name, NUMBERS.has(name) ? Number(cell.replace(decimal, '.')) : cell];
      }),
    ),
  );
}

/** CSV read by csv-parse. */
export const csvParsed = (text: string, dialect: Dialect): ReadRow[] =>
  typed(parse(text, { columns: true, bom: true, delimiter: dialect.delimiter }), dialect);

/** CSV read by d3-dsv, which leaves the byte order mark to whoever decodes the file. */
export function dsvParsed(text: string, dialect: Dialect): ReadRow[] {
  return typed([...dsvFormat(dialect.delimiter).parse(text.replace(/^\uFEFF/, ''))], dialect);
}

/** The data sheet of a workbook read by SheetJS, cell types as they are. */
export function sheetJsRows(bytes: Uint8Array): ReadRow[] {
  const sheet = read(bytes.slice(), { type: 'array' }).Sheets['Data'];
  return sheet ? z.array(row).parse(utils.sheet_to_json(sheet, { defval: null, raw: true })) : [];
}

/** The data sheet of a workbook read by read-excel-file. */
export async function readExcelFileRows(bytes: Uint8Array): Promise<ReadRow[]> {
  const [header = [], ...body] = await readSheet(Buffer.from(bytes), 'Data', { trim: false });
  return body.map((line) =>
    row.parse(Object.fromEntries(header.map((name, at) => [String(name), line[at] ?? null]))),
  );
}

/** Parquet read by hyparquet. */
export async function parquetRows(bytes: Uint8Array<ArrayBuffer>): Promise<ReadRow[]> {
  return z.array(row).parse(await parquetReadObjects({ file: bytes.buffer }));
}

/** A row with its columns in the order of the files, for comparing. */
export const inOrder = (read: ReadRow): ReadRow =>
  Object.fromEntries(HEADER.map((name) => [name, read[name] ?? null]));
