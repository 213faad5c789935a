import type { GridRow } from '../read/grid.ts';
import { joinHeader } from './joinHeader.ts';

/** The header of a table: its lines, the names they give, and where the rows below begin. */
export interface Header {
  readonly lines: readonly GridRow[];
  readonly names: readonly string[];
  /** Index of the first row below the header. */
  readonly next: number;
}

/** A header is looked for in the first rows, and has at most so many lines. */
const ROWS_SEARCHED = 40;
const MOST_LINES = 3;

/**
 * Finds the one to three lines that make the best header; of equally good ones the first with the fewest lines.
 * @param score how many columns with these names mean something
 * @returns undefined where nothing means anything
 */
export function findHeader(
  rows: readonly GridRow[],
  score: (names: readonly string[]) => number,
): Header | undefined {
  let best: { readonly header: Header; readonly score: number } | undefined;
  for (let first = 0; first < Math.min(rows.length, ROWS_SEARCHED); first++) {
    for (let count = 1; count <= MOST_LINES; count++) {
      const lines = rows.slice(first, first + count);
      if (lines.length < count || (count > 1 && !isConsecutive(lines))) break;
      const names = joinHeader(lines.map(({ cells }) => cells));
      const points = score(names);
      if (points > (best?.score ?? 0))
        best = { header: { lines, names, next: first + count }, score: points };
    }
  }
  return best?.header;
}

/** The header that a descriptor names by its lines. */
export function declaredHeader(rows: readonly GridRow[], headerRows: readonly number[]): Header | undefined {
  const lines = rows.filter(({ row }) => headerRows.includes(row));
  if (lines.length === 0) return undefined;
  const last = lines.at(-1);
  return {
    lines,
    names: joinHeader(lines.map(({ cells }) => cells)),
    next: last ? rows.indexOf(last) + 1 : 0,
  };
}

/** A heading of several lines has nothing between them. */
function isConsecutive(lines: readonly GridRow[]): boolean {
  return lines.every(({ row }, index) => index === 0 || row - (lines[index - 1]?.row ?? row) === 1);
}
