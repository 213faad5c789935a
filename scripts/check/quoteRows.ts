import type { Cell } from '../read/grid.ts';
import type { Table } from '../read/table.ts';
import type { Resource } from './documents.ts';
import type { Finding } from './finding.ts';

/**
 * How much of a row a finding quotes: `whole` to those who hold the file, or where it is public already; else
 * `protected`, for a log is read by more people than the file.
 */
export type Quoting = 'whole' | 'protected';

/** Stands in a quoted row for a number that is nobody's business. */
const HIDDEN = '·';
const MOST_CHARACTERS = 160;
/** Cells of these concepts say where a row belongs; all others may say how many children it is about. */
const TELLING = /^(area|period|programme|indicator|use|status|entered-at)/;

/** Adds to every finding the row that it is about. */
export function quoteRows(
  findings: readonly Finding[],
  { header, rows, totals }: Table,
  { schema }: Resource,
  quoting: Quoting,
): Finding[] {
  if (findings.length === 0) return [];
  const wanted = new Set(findings.flatMap(({ row }) => row ?? []));
  const lines = [...rows, ...totals].filter(({ row }) => wanted.has(row));
  const cellsOf = new Map(lines.map(({ row, cells }) => [row, cells]));
  const concepts = new Map(schema.fields.map(({ name, concept }) => [name, concept ?? '']));
  const shown = header.map((name) => quoting === 'whole' || TELLING.test(concepts.get(name) ?? ''));
  return findings.map((finding) => {
    const cells = cellsOf.get(finding.row ?? 0);
    const isHidden = quoting === 'protected' && isTelltale(finding, concepts.get(finding.column ?? ''));
    return {
      ...finding,
      ...(finding.value !== undefined && { value: isHidden ? HIDDEN : shorten(finding.value) }),
      ...(cells && { quote: quoteOf(cells, shown) }),
    };
  });
}

/** True where the cell at fault is itself a number of children, or a share of them. */
function isTelltale({ column, value = '' }: Finding, concept = ''): boolean {
  return column !== undefined && !TELLING.test(concept) && /^[\d.,%\s±<>]+$/.test(value);
}

function quoteOf(cells: readonly Cell[], shown: readonly boolean[]): string {
  return shorten(
    cells.map((cell, index) => (shown[index] || cell === '' ? String(cell) : HIDDEN)).join(' | '),
  );
}

function shorten(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
