import Papa from 'papaparse';
import { guardText, looksLikeFormula } from '../../files/guardText.ts';
import { writeLeanJson } from '../../files/writeLeanJson.ts';
import type { Cell, ColumnName } from '../../model/fileColumns.ts';
import type { FileRow } from '../../model/fileRow.ts';

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
] as const satisfies readonly ColumnName[];

/** RFC 4180 CSV with a header, safe from formulas; columns in which no row has anything are left out. */
export function leanCsv(rows: readonly FileRow[]): string {
  const fields = COLUMNS.filter((column) => rows.some((row) => row[column] !== null));
  const data = rows.map((row) => fields.map((field) => guarded(row[field])));
  return `${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}

const guarded = (cell: Cell): Cell => (typeof cell === 'string' ? guardText(cell, looksLikeFormula) : cell);

/** JSON with one row a line; a key that is not there has nothing to say. */
export const leanJson = (rows: readonly FileRow[]): string => writeLeanJson(rows, COLUMNS);
