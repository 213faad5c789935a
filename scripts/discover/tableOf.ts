import { COUNT_CONCEPTS } from '../check/concepts.ts';
import type { Resource } from '../check/documents.ts';
import type { Grid, GridRow } from '../read/grid.ts';
import type { Table } from '../read/table.ts';
import { declaredHeader, findHeader, type Header, type Reader } from './findHeader.ts';
import { splitBody } from './splitBody.ts';

/**
 * Finds header, records, totals and footnotes of a table.
 * @param dialect lines that a descriptor names as header or as no data; without them the best header is looked for
 * @returns undefined where no line can be the header
 */
export function tableOf(
  grid: Grid,
  reader: Reader,
  { headerRows, commentRows }: NonNullable<Resource['dialect']> = {},
): Table | undefined {
  const skipped = new Set(commentRows ?? []);
  const rows = skipped.size === 0 ? grid.rows : grid.rows.filter(({ row }) => !skipped.has(row));
  const header = headerRows ? declaredHeader(rows, headerRows) : findHeader(rows, reader);
  if (!header) return undefined;
  const labels = header.names.flatMap((name, index) => (reader.isLabel(name) ? [index] : []));
  const { apart } = grid;
  const isApart = ({ row }: GridRow, before: GridRow) => (apart ? apart.has(row) : row - before.row > 1);
  const body = splitBody(rows, header, labels, isApart, reader.watch?.(header.names));
  return {
    header: header.names,
    headerRows: header.lines.map(({ row }) => row),
    rows: body.rows,
    totals: body.totals,
    titles: [...(grid.context ?? []), ...titlesAbove(rows, header)],
    damaged: grid.damaged ?? new Map(),
  };
}

/** The names that a descriptor gives are what makes a line its header. */
export function describedReader({ schema }: Resource): Reader {
  const names = new Set(schema.fields.map(({ name }) => name));
  const labels = new Set(
    schema.fields.filter(({ concept }) => concept?.startsWith('area.')).map(({ name }) => name),
  );
  return {
    score: (header) => header.filter((name) => names.has(name)).length,
    isLabel: (name) => labels.has(name),
  };
}

/** True where a concept's cells hold numbers of the wide form. */
export function isNumeric(concept: string | undefined): boolean {
  return concept !== undefined && (COUNT_CONCEPTS.includes(concept) || concept === 'prevalence');
}

function titlesAbove(rows: Grid['rows'], { lines }: Header): string[] {
  const first = lines[0]?.row ?? 1;
  return rows
    .filter(({ row }) => row < first)
    .map(({ cells }) => cells.filter((cell) => cell !== '').join(' '));
}
