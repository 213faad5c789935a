import type { FileRow } from '../model/fileRow.ts';

/** Rows as a JSON array of objects, one row a line; every column is there, `null` where there is nothing to say. */
export function writeJson(rows: readonly FileRow[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
