import { type CellOf, type ColumnName, FILE_COLUMNS } from './fileColumns.ts';

/** A row of a file: every column, `null` where there is nothing to say. */
export type FileRow = { readonly [Name in ColumnName]: CellOf<Name> };

/** A row with nothing in it. */
export const EMPTY_ROW: FileRow = emptyRow();

function emptyRow(): FileRow {
  const row = Object.fromEntries(FILE_COLUMNS.map(({ name }) => [name, null]));
  if (!isFileRow(row)) throw new TypeError('a column without a cell');
  return row;
}

function isFileRow(row: object): row is FileRow {
  return FILE_COLUMNS.every(({ name }) => name in row);
}
