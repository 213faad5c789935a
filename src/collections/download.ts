import Papa from 'papaparse';
import { SIMULATED_MARK } from '../model/columns/identityColumns.ts';
import { FILE_COLUMNS } from '../model/fileColumns.ts';
import type { FileRow } from '../model/fileRow.ts';

/** Forms in which every page offers its rows. */
export const FILE_FORMS = ['csv', 'json'] as const;
export type FileForm = (typeof FILE_FORMS)[number];

/** The rows as a file's text: RFC 4180 CSV with a header, or JSON with one row a line. */
export function fileText(rows: readonly FileRow[], form: FileForm): string {
  if (form === 'json') return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
  return `${Papa.unparse({ fields: FILE_COLUMNS.map(({ name }) => name), data: rows.map((row) => Object.values(row)) })}\r\n`;
}

/** True where a file holds invented figures. */
export function holdsSimulation(rows: readonly FileRow[]): boolean {
  return rows.some(({ evidence }) => evidence === SIMULATED_MARK);
}

/** Name under which a file is offered: `SIMULASI-` in front where it holds invented figures. */
export function fileName(path: string, rows: readonly FileRow[], form: FileForm): string {
  const name = `${path.replaceAll('/', '-')}.${form}`;
  return holdsSimulation(rows) ? `${SIMULATED_MARK}-${name}` : name;
}
