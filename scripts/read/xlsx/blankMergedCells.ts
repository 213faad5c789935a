import { MAX_CELLS, type SparseRow } from '../padRows.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { cellAddress } from './cellAddress.ts';

/**
 * Empties the cells that a merged range such as `A1:C2` covers, all but its first: a program may leave there what
 * nobody sees on the sheet.
 * @throws UnreadableFile `too-large` where ranges, which must not overlap, cover more cells than a table may have
 */
export function blankMergedCells(rows: readonly SparseRow[], ranges: readonly string[]): void {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const lastRow = rows.reduce((last, { row }) => Math.max(last, row), 0);
  let covered = 0;
  for (const range of ranges) {
    const [from = '', to = from] = range.split(':');
    const first = cellAddress(from);
    const last = cellAddress(to);
    for (let number = first.row; number <= Math.min(last.row, lastRow); number += 1) {
      const cells = byNumber.get(number)?.cells ?? [];
      const start = number === first.row ? first.column + 1 : first.column;
      const end = Math.min(last.column + 1, cells.length);
      covered += Math.max(end - start, 1);
      if (covered > MAX_CELLS) throw new UnreadableFile('too-large', 'Merged ranges without end');
      if (start < end) cells.fill(undefined, start, end);
    }
  }
}
