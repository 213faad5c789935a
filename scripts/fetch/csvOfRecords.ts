import Papa from 'papaparse';
import type { JsonRecord } from './readPage.ts';

/** Records as a CSV: columns in the order in which they are first seen, LF after every line. */
export function csvOfRecords(records: readonly JsonRecord[], delimiter = ','): string {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record) => columns.map((column) => cellOf(record[column])));
  return csvOfRows([columns, ...rows], delimiter);
}

/** Rows as a CSV, LF after every line. */
export function csvOfRows(rows: readonly (readonly string[])[], delimiter = ','): string {
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter, newline: '\n' },
  )}\n`;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
