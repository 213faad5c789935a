import type { Cell, GridRow } from './grid.ts';
import { UnreadableFile } from './unreadableFile.ts';

/** A line of a table underway: only cells that hold something are set, each at its column. */
export interface SparseRow {
  readonly row: number;
  readonly cells: (Cell | undefined)[];
}

/** Widest line that a sheet can have. */
export const MAX_COLUMNS = 16_384;
/** Most cells of a table, empty ones counted. */
export const MAX_CELLS = 20_000_000;

/**
 * Lines that hold something, all as wide as the widest, '' where there is nothing.
 * @throws UnreadableFile `too-large` where lines times columns are more than 20 million
 */
export function padRows(rows: readonly SparseRow[]): GridRow[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const filled = rows.filter(({ cells }) => cells.length > 0);
  if (filled.length * width > MAX_CELLS) {
    throw new UnreadableFile('too-large', `Table too large: ${filled.length} lines of ${width} columns`);
  }
  return filled
    .filter(({ cells }) => cells.some((cell) => cell !== undefined))
    .map(({ row, cells }) => ({
      row,
      cells: Array.from({ length: width }, (_, column) => cells[column] ?? ''),
    }));
}
