import Papa from 'papaparse';
import { FILE_COLUMNS } from '../model/fileColumns.ts';
import type { FileRow } from '../model/fileRow.ts';
import { type Danger, guardText, looksLikeFormula, looksLikeValue } from './guardText.ts';

/**
 * Rows as CSV for programs: RFC 4180, UTF-8, comma, decimal point, nothing for what is missing. It is guarded as well,
 * against formulas only, for it too gets opened in spreadsheets: codes and periods stand as they are, and
 * `unguardText(cell, looksLikeFormula)` gives every text back.
 */
export function writeCsv(rows: readonly FileRow[]): string {
  return csvOf(rows, ',', looksLikeFormula, String);
}

/**
 * Rows as CSV for Indonesian Excel: semicolon, decimal comma, and a byte order mark, so that a double click shows
 * columns, numbers and letters right. Texts that Excel would make numbers or dates of are guarded as well.
 */
export function writeExcelCsv(rows: readonly FileRow[]): string {
  const comma = (value: number) => String(value).replace('.', ',');
  return `\uFEFF${csvOf(rows, ';', looksLikeValue, comma)}`;
}

function csvOf(
  rows: readonly FileRow[],
  delimiter: string,
  isDanger: Danger,
  numberText: (value: number) => string,
): string {
  const cells = rows.map((row) =>
    FILE_COLUMNS.map(({ name }) => {
      const cell = row[name];
      if (cell === null) return '';
      return typeof cell === 'number' ? numberText(cell) : guardText(cell, isDanger);
    }),
  );
  const fields: readonly string[] = FILE_COLUMNS.map(({ name }) => name);
  return `${Papa.unparse([fields, ...cells], { delimiter, newline: '\r\n' })}\r\n`;
}
