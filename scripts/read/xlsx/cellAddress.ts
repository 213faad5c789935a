import { MAX_COLUMNS } from '../padRows.ts';
import { UnreadableFile } from '../unreadableFile.ts';

/** Place of a cell: row from 1, column from 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** Rows that a sheet can have. */
export const MAX_ROWS = 1_048_576;
const CODE_OF_A = 65;

/**
 * Reads an address such as `C7`.
 * @throws UnreadableFile `not-a-workbook` where it is none, or beyond the last cell of a sheet (XFD1048576)
 */
export function cellAddress(text: string): CellAddress {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d+)$/.exec(text) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - CODE_OF_A + 1;
  if (column === 0 || column > MAX_COLUMNS) throw new UnreadableFile('not-a-workbook', `No cell: ${text}`);
  return { row: rowNumber(digits), column: column - 1 };
}

/**
 * Reads the number of a row, 1 for the first.
 * @throws UnreadableFile `not-a-workbook` where a sheet has no such row
 */
export function rowNumber(written: string | number): number {
  const row = Number(written);
  if (Number.isInteger(row) && row >= 1 && row <= MAX_ROWS) return row;
  throw new UnreadableFile('not-a-workbook', `No row: ${written}`);
}
