import Papa from 'papaparse';
import type { FileColumn, FileRow } from '../../model/fileRow.ts';

/**
 * What the files of an area in a release say: figure, counts, interval, coverage and publication. Ranks, gaps, changes
 * and limits, which follow from these and the figures of others, are in the files of the whole data beside it.
 */
const COLUMNS = [
  'evidence',
  'area_code',
  'area_name',
  'indicator',
  'period',
  'programme',
  'method',
  'status',
  'unit',
  'value',
  'text',
  'limit',
  'numerator',
  'denominator',
  'denominator_kind',
  'coverage',
  'interval_low',
  'interval_high',
  'interval_origin',
  'note',
  'publication',
  'publication_url',
  'release',
] as const satisfies readonly FileColumn[];

/** RFC 4180 CSV with a header; columns in which no row has anything are left out. */
export function leanCsv(rows: readonly FileRow[]): string {
  const fields = COLUMNS.filter((column) => rows.some((row) => row[column] !== null));
  return `${Papa.unparse({ fields, data: rows.map((row) => fields.map((field) => row[field])) })}\r\n`;
}

/** JSON with one row a line; a key that is not there has nothing to say. */
export function leanJson(rows: readonly FileRow[]): string {
  const lines = rows.map((row) =>
    JSON.stringify(
      Object.fromEntries(
        COLUMNS.flatMap((column) => (row[column] === null ? [] : [[column, row[column]] as const])),
      ),
    ),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}
