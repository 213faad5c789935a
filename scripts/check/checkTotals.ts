import type { GridRow } from '../read/grid.ts';
import type { Table } from '../read/table.ts';
import type { Columns } from './columns.ts';
import { COUNT_CONCEPTS } from './concepts.ts';
import type { Finding } from './finding.ts';
import { problems } from './problems.ts';
import { DataRecord } from './record.ts';

/**
 * Checks the totals of a table against its records: each count must be the sum of all records above it, or of those
 * since the total before, or, on top of the table, of all. A column in which a cell is at fault is left out, for its sum would be as well.
 */
export function checkTotals(
  file: string,
  { rows, totals }: Table,
  columns: Columns,
  findings: readonly Finding[],
): Finding[] {
  if (totals.length === 0) return [];
  const faulty = new Set(findings.filter(({ severity }) => severity === 'error').map(({ row }) => row));
  if (rows.some(({ row }) => faulty.has(row))) return [];
  const counts = COUNT_CONCEPTS.filter((concept) => columns.has(concept));
  return totals.flatMap((total, index) => {
    const found: Finding[] = [];
    const record = new DataRecord({ file, row: total.row }, total.cells, columns, found);
    const earlier = rows.filter(({ row }) => row < total.row);
    // Some tables begin with their total.
    const above = earlier.length > 0 ? earlier : rows;
    const since = above.filter(({ row }) => row > (totals[index - 1]?.row ?? 0));
    for (const concept of counts) {
      const printed = record.count(concept);
      if (printed === undefined) continue;
      const sums = [above, since].map((part) => sumOf(part, concept, columns));
      if (!sums.includes(printed)) record.fault(concept, problems.totalConflict);
    }
    return found.filter(({ code }) => code === problems.totalConflict.code);
  });
}

function sumOf(rows: readonly GridRow[], concept: string, columns: Columns): number {
  return rows.reduce((sum, { row, cells }) => {
    const record = new DataRecord({ file: '', row }, cells, columns, []);
    return sum + (record.bound(concept) ? 0 : (record.count(concept) ?? 0));
  }, 0);
}
