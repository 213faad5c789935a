import Papa from 'papaparse';
import type { FileRow } from '../../model/fileRow.ts';

/** RFC 4180 CSV with a header; columns in which no row has anything are left out. */
export function leanCsv(rows: readonly FileRow[]): string {
  const lean = rows.map(withoutNulls);
  const columns = new Set(lean.flatMap((row) => Object.keys(row)));
  const [first] = rows;
  const fields = Object.keys(first ?? {}).filter((column) => columns.has(column));
  return `${Papa.unparse({ fields, data: lean.map((row) => fields.map((field) => row[field] ?? null)) })}\r\n`;
}

/** JSON with one row a line; a key that is not there has nothing to say. */
export function leanJson(rows: readonly FileRow[]): string {
  return `[\n${rows.map((row) => JSON.stringify(withoutNulls(row))).join(',\n')}\n]\n`;
}

function withoutNulls(row: FileRow): Readonly<Record<string, string | number | null>> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
