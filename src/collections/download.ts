import Papa from 'papaparse';
import { SIMULATED_MARK } from '../model/columns/identityColumns.ts';
import { FILE_COLUMNS } from '../model/fileColumns.ts';
import type { FileRow } from '../model/fileRow.ts';

/** The rows as a file's text: RFC 4180 CSV with a header, or JSON with one row a line. */
export function fileText(rows: readonly FileRow[], form: 'csv' | 'json'): string {
  if (form === 'json') return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
  return `${Papa.unparse({ fields: FILE_COLUMNS.map(({ name }) => name), data: rows.map((row) => Object.values(row)) })}\r\n`;
}

/** True where a file holds invented figures. */
export function holdsSimulation(rows: readonly FileRow[]): boolean {
  return rows.some(({ evidence }) => evidence === SIMULATED_MARK);
}

/** Name under which a page's file is offered: `SIMULASI-` in front where it holds invented figures. */
export function fileName(path: string, ending: string, simulated: boolean): string {
  const name = `${path.replaceAll('/', '-')}${ending}`;
  return simulated ? `${SIMULATED_MARK}-${name}` : name;
}
